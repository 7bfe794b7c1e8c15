// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { ChoiceTiles, DateInput, TextInput } from './fields';
import { RowErrors } from './row-errors';
import { When } from './when';

const PAID = ['payment.receiptNumber', 'payment.paidOn'] as const;

/** «Pagamento»: what was paid and how, or why nothing was. */
export const PaymentSection = () => (
  <div className="grid">
    <ChoiceTiles name="payment.method" span={6} />
    <When choice="paid" fields={PAID}>
      <TextInput name="payment.receiptNumber" span={3} />
      <DateInput name="payment.paidOn" span={3} />
    </When>
    <RowErrors of={['payment.method', ...PAID]} />
    <When choice="exempt" fields={['payment.exemptionReason']}>
      <TextInput name="payment.exemptionReason" span={12} />
      <RowErrors of={['payment.exemptionReason']} />
    </When>
  </div>
);
