// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { type Fee, feeOf } from '@/lib/cie-request/fees';
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { decisionsOf, valueOf } from '@/lib/cie-request/request-form';
import { type Decisions } from '@/lib/cie-request/rules/decisions';
import { type Expiry, expectedExpiry, type FingerprintOutcome } from '@/lib/cie-request/validity';
import { compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { requestReasons } from '@/lib/municipality/tariffs';

const COUNTED = ['taken', 'temporary', 'permanent'] as const;

const fingerprintsOf = (values: FormValues, rules: Decisions): FingerprintOutcome | undefined => {
  if (rules.fingerprints.value === 'not-asked') return 'not-asked';
  const typed = valueOf(values, 'biometrics.fingerprints');
  return COUNTED.find((outcome) => outcome === typed);
};

/** When the card will expire, or what that waits for; it needs only the birth date and the outcome of the fingerprints. */
export const expiryOf = (values: FormValues, context: RequestContext): Expiry | { waiting: Message } => {
  const { today, settings } = context;
  const birthDate = parseBirthDate(valueOf(values, 'person.birthDate'))?.date;
  if (!birthDate || compareCivilDates(birthDate, today) > 0) return { waiting: { key: 'validity.waiting' } };
  const rules = decisionsOf(values, context);
  const fingerprints = fingerprintsOf(values, rules);
  if (!fingerprints) return { waiting: { key: 'validity.waitingPrints' } };
  const permit = rules.residencePermit.value === 'needed' ? valueOf(values, 'residence.permitExpiresOn') : '';
  const facts = { birthDate, requestDate: today, fingerprints, permitExpiresOn: parseCivilDate(permit) };
  return (
    expectedExpiry({ ...facts, switches: settings.switches }) ?? { waiting: { key: 'validity.waiting' } }
  );
};

/** What the card costs, or what that waits for. */
export const costOf = (
  values: FormValues,
  { today, settings }: RequestContext,
): Fee | { waiting: Message } => {
  const typed = valueOf(values, 'person.reason');
  const reason = requestReasons.find((known) => known === typed);
  if (!reason) return { waiting: { key: 'fee.waiting' } };
  return feeOf(settings.tariffs, reason, today) ?? { waiting: { key: 'fee.unknown' } };
};
