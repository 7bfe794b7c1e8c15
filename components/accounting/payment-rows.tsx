// SPDX-License-Identifier: AGPL-3.0-or-later
import { RowList } from '@/components/ui/row-list';
import { type BookedPayment } from '@/lib/cie-request/payment';
import { formatMoney } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translate';
import { formatCivilDate } from '@/lib/kernel/civil-date';

const t = translatorFor('it');

type PaymentRowsProps = {
  caption: string;
  /** Payments, and what is to be said of each. */
  rows: readonly { payment: BookedPayment; why: string }[];
};

/** Payments one by one, by the number of their request: exempt ones, cancelled ones, those to be looked at. */
export const PaymentRows = ({ caption, rows }: PaymentRowsProps) => (
  <RowList
    caption={caption}
    dense
    columns={[
      { key: 'day', label: t('accounting.day'), kind: 'time' },
      { key: 'request', label: t('accounting.request'), kind: 'quiet' },
      { key: 'reason', label: t('accounting.reason') },
      { key: 'why', label: t('accounting.why') },
      { key: 'amount', label: t('accounting.paid'), kind: 'last' },
    ]}
    rows={rows.map(({ payment, why }) => ({
      id: payment.requestNumber,
      cells: {
        day: formatCivilDate(payment.registeredOn),
        request: payment.requestNumber,
        reason: t(`choice.person.reason.${payment.reason}`),
        why,
        amount: formatMoney(payment.cents),
      },
    }))}
  />
);
