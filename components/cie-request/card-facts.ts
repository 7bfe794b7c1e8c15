// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Fee, feeOf } from '@/lib/cie-request/fees';
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { valueOf } from '@/lib/cie-request/request-form';
import { type Expiry, expectedExpiry } from '@/lib/cie-request/validity';
import { compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { requestReasons } from '@/lib/municipality/tariffs';

const COUNTED = ['taken', 'temporary', 'permanent'] as const;

/** When the card will expire, or what that waits for; it needs only the birth date and the outcome of the fingerprints. */
export const expiryOf = (
  values: FormValues,
  { today, settings }: RequestContext,
): Expiry | { waiting: Message } => {
  const birthDate = parseCivilDate(valueOf(values, 'person.birthDate'));
  if (!birthDate || compareCivilDates(birthDate, today) > 0) return { waiting: { key: 'validity.waiting' } };
  const typed = valueOf(values, 'biometrics.fingerprints');
  const fingerprints = COUNTED.find((outcome) => outcome === typed);
  if (!fingerprints) return { waiting: { key: 'validity.waitingPrints' } };
  return (
    expectedExpiry({ birthDate, requestDate: today, fingerprints, switches: settings.switches }) ?? {
      waiting: { key: 'validity.waiting' },
    }
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
