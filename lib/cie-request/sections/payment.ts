// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, compareCivilDates, formatCivilDate } from '@/lib/kernel/civil-date';
import { type RequestReason } from '@/lib/municipality/tariffs';
import { type Fee, feeOf } from '../fees';
import { type RequestContext } from '../request-context';
import { type ReadFields, type Report, type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, dateField, textField } from '../typed-fields';

const shape = {
  method: choiceField('payment.method'),
  receiptNumber: textField(40),
  paidOn: dateField,
  exemptionReason: textField(200),
} satisfies SectionShape<'payment'>;

type Fields = ReadFields<typeof shape>;

/** What was paid and how, or why nothing was. */
export type PaymentData =
  | { method: 'pos' | 'pagopa' | 'cash'; cents: number; receiptNumber: string; paidOn: CivilDate }
  | { method: 'exempt'; cents: 0; reason: string | null };

const checkReceipt = (fields: Fields, today: CivilDate, report: Report<typeof shape>): void => {
  const { receiptNumber, paidOn } = fields;
  if (receiptNumber === null) report('receiptNumber', 'required.payment.receiptNumber');
  if (paidOn === null) report('paidOn', 'required.payment.paidOn');
  if (paidOn && compareCivilDates(paidOn, today) > 0)
    report('paidOn', 'date.future', { data: formatCivilDate(paidOn) });
};

const checkAmount = (fields: Fields, fee: Fee | null, report: Report<typeof shape>): void => {
  const { method, exemptionReason } = fields;
  if (fee === null) report('method', 'payment.noTariff');
  if (fee?.cents === 0 && method !== 'exempt') report('method', 'payment.free');
  if (method === 'exempt' && fee !== null && fee.cents > 0 && exemptionReason === null)
    report('exemptionReason', 'required.payment.exemptionReason');
};

/** The section «Pagamento»; `reason` is `undefined` while it is not chosen: then the amount is not judged. */
export const paymentSchema = ({ settings, today }: RequestContext, reason: RequestReason | undefined) => {
  const fee = reason === undefined ? null : feeOf(settings.tariffs, reason, today);
  return sectionSchema(
    shape,
    (fields, report) => {
      if (fields.method === null) report('method', 'required.payment.method');
      if (!fields.method) return;
      if (fields.method !== 'exempt') checkReceipt(fields, today, report);
      if (reason !== undefined) checkAmount(fields, fee, report);
    },
    ({ method, receiptNumber, paidOn, exemptionReason }): PaymentData => {
      if (method === 'exempt') return { method, cents: 0, reason: exemptionReason };
      if (method === null || receiptNumber === null || paidOn === null)
        throw new Error('the payment was checked before');
      return { method, cents: fee?.cents ?? 0, receiptNumber, paidOn };
    },
  );
};
