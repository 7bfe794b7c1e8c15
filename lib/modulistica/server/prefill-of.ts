// SPDX-License-Identifier: AGPL-3.0-or-later
import { choices, type ChoiceField, type ChoiceOf } from '@/lib/cie-request/request-fields';
import { type TypedRequest } from '@/lib/cie-request/server/find-typed';
import { formatMobile, parseMobile } from '@/lib/contacts/mobile';
import { type FormFacts, formFactsOf } from '@/lib/modulistica/form-facts';
import { type FilledForm, type OwnFormTick } from '@/lib/modulistica/own-form-view';
import { type OwnFormCode } from '@/lib/modulistica/own-forms';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { say } from '@/lib/receipt/server/say';
import {
  birthDateOf,
  citizenshipWords,
  dateOf,
  deliveryAddressOf,
  identityProofOf,
  previousDocumentOf,
  residenceOf,
  textOf,
  type Typed,
} from './typed-words';

type Values = FilledForm['values'];

const nameOf = (typed: Typed): string =>
  [textOf(typed, 'person.surname'), textOf(typed, 'person.givenName')].filter(Boolean).join(' ');

const holderValues = (typed: Typed): Values => ({
  'holder.name': nameOf(typed),
  'holder.surname': textOf(typed, 'person.surname'),
  'holder.givenName': textOf(typed, 'person.givenName'),
  'holder.birthplace': textOf(typed, 'person.birthplaceName'),
  'holder.birthDate': birthDateOf(typed),
  'holder.codiceFiscale': textOf(typed, 'person.codiceFiscale').toUpperCase(),
  'holder.sex': textOf(typed, 'person.sex'),
  'holder.height': textOf(typed, 'residence.heightCm'),
  'holder.citizenship': citizenshipWords(typed),
  'holder.residence': residenceOf(typed),
});

/** The holder as the one who signs. */
const holderSigns = (typed: Typed): Values => ({
  'signer.name': nameOf(typed),
  'signer.birthplace': textOf(typed, 'person.birthplaceName'),
  'signer.birthDate': birthDateOf(typed),
  'signer.codiceFiscale': textOf(typed, 'person.codiceFiscale').toUpperCase(),
  'signer.residence': residenceOf(typed),
  'signer.document': identityProofOf(typed),
});

const representativeSigns = (typed: Typed): Values => ({
  'signer.name': textOf(typed, 'family.representative'),
  'signer.document': textOf(typed, 'family.representativeDocument'),
});

const PARENTS = [1, 2] as const;

/** The first parent whose part in the request is among those given. */
const parentWho = (typed: Typed, states: readonly string[]): 1 | 2 | null =>
  PARENTS.find((nth) => states.includes(textOf(typed, `family.parent${nth}State`))) ?? null;

const parentSigns = (typed: Typed, nth: 1 | 2 | null): Values =>
  nth === null
    ? {}
    : {
        'signer.name': textOf(typed, `family.parent${nth}`),
        'signer.document': textOf(typed, `family.parent${nth}Document`),
      };

/** The parent who stands at the counter, else the one named first. */
const askingParent = (typed: Typed): 1 | 2 => parentWho(typed, ['present']) ?? 1;

/** Who acts: the holder, or who acts for the holder. */
const whoActs = (typed: Typed, { signer }: FormFacts): Values => {
  if (signer === 'holder') return holderSigns(typed);
  return signer === 'parent' ? parentSigns(typed, askingParent(typed)) : representativeSigns(typed);
};

const otherParent = (typed: Typed, nth: 1 | 2 | null): Values =>
  nth === null ? {} : { 'other.name': textOf(typed, `family.parent${nth === 1 ? 2 : 1}`) };

/** The parent who signs elsewhere; beside them the one who asks. */
const absentSigns = (typed: Typed): Values => {
  const away = parentWho(typed, ['assent', 'absent']);
  return { ...parentSigns(typed, away), ...otherParent(typed, away) };
};

const asksForMinor = (typed: Typed, facts: FormFacts): Values =>
  facts.signer === 'parent'
    ? { ...whoActs(typed, facts), ...otherParent(typed, askingParent(typed)) }
    : representativeSigns(typed);

/** Who signs a form, where that is not who acts in the request. */
const SIGNERS: Partial<Record<OwnFormCode, (typed: Typed, facts: FormFacts) => Values>> = {
  'SP-03': absentSigns,
  'SP-04A': asksForMinor,
  'SP-04B': asksForMinor,
  'SP-13': (typed) => ({ 'signer.name': textOf(typed, 'person.homeDelegate') }),
  'SP-15': () => ({}),
};

const cardValues = (code: OwnFormCode, typed: Typed, request: TypedRequest): Values =>
  code === 'SP-11'
    ? {
        'card.serial': textOf(typed, 'person.previousNumber'),
        'card.issuer': textOf(typed, 'person.previousIssuer'),
        'card.issuedOn': dateOf(typed, 'person.previousIssuedOn'),
      }
    : {
        'card.serial': request.cardSerial ?? '',
        'card.requestNumber': request.requestNumber ?? '',
        'card.previous': previousDocumentOf(typed),
      };

/** New contacts are told by the delegate's form alone: there they are written by hand. */
const contactValues = (code: OwnFormCode, typed: Typed): Values => {
  if (code === 'SP-08B') return {};
  const mobile = parseMobile(textOf(typed, 'contacts.mobile'));
  return {
    'contacts.email': textOf(typed, 'contacts.email'),
    'contacts.mobile': mobile.ok ? formatMobile(mobile.value) : '',
  };
};

const witnessValues = (typed: Typed): Values => ({
  'witness1.name': textOf(typed, 'person.witness1'),
  'witness1.birthDate': dateOf(typed, 'person.witness1BirthDate'),
  'witness1.document': textOf(typed, 'person.witness1Document'),
  'witness2.name': textOf(typed, 'person.witness2'),
  'witness2.birthDate': dateOf(typed, 'person.witness2BirthDate'),
  'witness2.document': textOf(typed, 'person.witness2Document'),
});

const otherValues = (typed: Typed): Values => ({
  'representative.name': textOf(typed, 'family.representative'),
  'delegate.name': textOf(typed, 'delivery.delegate'),
  'delivery.collector': textOf(typed, 'delivery.delegate'),
  'delivery.address': deliveryAddressOf(typed),
  'decree.court': textOf(typed, 'family.decree'),
  'decree.date': dateOf(typed, 'family.decreeDate'),
  'judge.court': textOf(typed, 'family.judgeOrder'),
  'home.note': textOf(typed, 'person.homeReason'),
  'impediment.reason': textOf(typed, 'biometrics.signatureReason'),
});

const chosen = <F extends ChoiceField>(typed: Typed, field: F): ChoiceOf<F>[] =>
  (choices[field] as readonly ChoiceOf<F>[]).filter((choice) => choice === textOf(typed, field));

const IMPEDIMENTS = {
  given: [],
  unable: ['impediment.cannot'],
  illiterate: ['impediment.illiterate'],
} as const;

const capacityOf = (code: OwnFormCode, { signer }: FormFacts): OwnFormTick =>
  code === 'SP-03' ? 'capacity.parent' : `capacity.${signer}`;

const ticksOf = (code: OwnFormCode, typed: Typed, facts: FormFacts): OwnFormTick[] => [
  ...chosen(typed, 'person.reason').map((reason) => `reason.${reason}` as const),
  ...chosen(typed, 'travel.validForTravel').map((choice) => `travel.${choice}` as const),
  ...chosen(typed, 'delivery.mode').map((mode) => `delivery.${mode}` as const),
  ...chosen(typed, 'family.powers').flatMap((powers) =>
    powers === 'none' ? [] : [`powers.${powers}` as const],
  ),
  ...chosen(typed, 'declarations.organDonation').flatMap((choice) =>
    choice === 'no-statement' ? [] : [`donation.${choice}` as const],
  ),
  ...chosen(typed, 'contacts.outcome').flatMap((outcome) =>
    outcome === 'declined' ? ['contacts.none' as const] : [],
  ),
  ...chosen(typed, 'biometrics.signature').flatMap((outcome) => [...IMPEDIMENTS[outcome]]),
  ...(textOf(typed, 'family.parentsOnCard') === 'on' ? ['family.onCard' as const] : []),
  ...(textOf(typed, 'family.judgeOrder') === '' ? [] : ['judge.attached' as const]),
  capacityOf(code, facts),
];

/** Why the holder's own signature is missing where the holder signs. */
const unableToSign = (code: OwnFormCode, typed: Typed, facts: FormFacts): string | null => {
  if (!facts.unableToSign || facts.signer !== 'holder' || (code !== 'SP-01' && code !== 'SP-15')) return null;
  const reason = textOf(typed, 'biometrics.signatureReason');
  return reason === '' ? say(typed.languages, 'receipt.illiterate') : reason;
};

/**
 * What is known of a request for one of our forms. Whose name stands where follows the request's own rules; what a clerk has not typed,
 * or what cannot be read, leaves a line to write on.
 */
export const prefillOf = (
  code: OwnFormCode,
  request: TypedRequest,
  { languages, operator }: { languages: FrontLanguages; operator: string },
): FilledForm => {
  const typed = { values: request.values, context: request.context, languages };
  const facts = formFactsOf(request.values, request.context, request.status);
  return {
    values: {
      ...holderValues(typed),
      ...(SIGNERS[code] ?? whoActs)(typed, facts),
      ...cardValues(code, typed, request),
      ...contactValues(code, typed),
      ...witnessValues(typed),
      ...otherValues(typed),
    },
    ticks: ticksOf(code, typed, facts),
    requestNumber: request.requestNumber,
    operator,
    unableToSign: unableToSign(code, typed, facts),
  };
};
