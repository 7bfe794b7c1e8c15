// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestContext } from '@/lib/cie-request/request-context';
import { choices, type ChoiceField, type ChoiceOf, type FormValues } from '@/lib/cie-request/request-fields';
import { decisionsOf, isFamilyAsked } from '@/lib/cie-request/request-form';
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { applicantOf } from '@/lib/cie-request/rules/applicant-of';
import { type Answer } from '@/lib/cie-request/rules/decisions';

/**
 * What decides which of our own forms a request needs: who the person is, why they ask, how far the request is. Who signs and who
 * assents is what the request's own rules say.
 */
export type FormFacts = {
  /** `open` while it may still be edited; `issued` once the codes were handed over; `closed` when nothing comes of it. */
  stage: 'open' | 'registered' | 'issued' | 'closed';
  age: number;
  reason: ChoiceOf<'person.reason'> | null;
  signer: Answer<'signer'>;
  assent: Answer<'assent'>;
  donationRule: Answer<'organDonation'>;
  donation: ChoiceOf<'declarations.organDonation'> | null;
  delivery: ChoiceOf<'delivery.mode'> | null;
  /** Somebody is named, or has to be, to collect the card. */
  collector: boolean;
  /** A parent whose assent is needed is not at the counter. */
  parentAway: boolean;
  /** A parent is not at the counter and has not assented: the judge may. */
  assentMissing: boolean;
  /** The holder has no document: two people attest who it is. */
  witnesses: boolean;
  /** The holder signs, and cannot. */
  unableToSign: boolean;
  homeProcedure: boolean;
};

const STAGES: Record<RequestStatus, FormFacts['stage']> = {
  draft: 'open',
  'to-sign': 'open',
  registered: 'registered',
  completed: 'issued',
  withdrawn: 'closed',
  cancelled: 'closed',
};

const chosen = <F extends ChoiceField>(values: FormValues, field: F): ChoiceOf<F> | null =>
  (choices[field] as readonly ChoiceOf<F>[]).find((choice) => choice === values[field]) ?? null;

const parentStates = (values: FormValues, context: RequestContext) =>
  isFamilyAsked(values, context)
    ? (['family.parent1State', 'family.parent2State'] as const).map((field) => chosen(values, field))
    : [];

/** What a request tells of the forms it needs, from what was typed. */
export const formFactsOf = (
  values: FormValues,
  context: RequestContext,
  status: RequestStatus,
): FormFacts => {
  const { age, reason, delivery } = applicantOf(values, context.today);
  const rules = decisionsOf(values, context);
  const states = parentStates(values, context);
  const signature = chosen(values, 'biometrics.signature');
  return {
    stage: STAGES[status],
    age,
    reason,
    signer: rules.signer.value,
    assent: rules.assent.value,
    donationRule: rules.organDonation.value,
    donation: chosen(values, 'declarations.organDonation'),
    delivery,
    collector:
      rules.collectionDelegate.value === 'needed' || (values['delivery.delegate']?.trim() ?? '') !== '',
    parentAway: states.some((state) => state === 'assent' || state === 'absent'),
    assentMissing: states.includes('absent'),
    witnesses: values['person.identityProof'] === 'witnesses',
    unableToSign: rules.signature.value === 'asked' && (signature === 'unable' || signature === 'illiterate'),
    homeProcedure: values['person.homeProcedure'] === 'on',
  };
};
