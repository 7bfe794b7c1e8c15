// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldName, type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';

/**
 * What a choice brings with it while nothing else stands there: the day of a payment is today, and prints that were taken are those
 * of the index fingers, the first that are acquired. Both are seen and can be changed; what a citizen decides never follows.
 */
export const followUpsOf = (choice: FieldName, values: FormValues, today: CivilDate): FormValues => {
  const chosen = values[choice] ?? '';
  if (choice === 'payment.method' && chosen !== '' && chosen !== 'exempt' && !values['payment.paidOn'])
    return { 'payment.paidOn': formatCivilDate(today) };
  const hasFinger = Boolean(values['biometrics.rightFinger'] ?? values['biometrics.leftFinger']);
  if (choice === 'biometrics.fingerprints' && chosen === 'taken' && !hasFinger)
    return { 'biometrics.rightFinger': 'index', 'biometrics.leftFinger': 'index' };
  return {};
};
