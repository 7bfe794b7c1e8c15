// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { type RequestReason, type Tariff, tariffOn } from '@/lib/municipality/tariffs';
import { type FrozenRequest } from './frozen-request';
import { type PaymentData } from './sections/payment';

export type PaymentMethod = PaymentData['method'];

/** What a registered request says about money; amounts in cents. */
export type Payment = {
  reason: RequestReason;
  method: PaymentMethod;
  /** What the table asked for on the day of the request. */
  tariffCents: number;
  /** What was paid; 0 where nothing was. */
  cents: number;
  /** What of it goes to the State; also where the municipality owes it for a card that it exempted. */
  stateCents: number;
  /** `null` where nothing was paid. */
  paidOn: CivilDate | null;
  receiptNumber: string | null;
  /** Why nothing was paid, as the clerk wrote it; `null` for a card that is free by the table. */
  exemption: string | null;
};

/** A payment, and what became of its request. */
export type BookedPayment = Payment & {
  requestNumber: string;
  registeredOn: CivilDate;
  /** The day on which the registered request was cancelled; `null` while it stands. */
  cancelledOn: CivilDate | null;
};

const stateShareOf = (
  settings: MunicipalitySettings,
  { kind }: Tariff,
  method: PaymentMethod,
  date: CivilDate,
): number => {
  if (kind === 'free') return 0;
  const { exemptStateShare, stateShare } = settings.switches;
  if (method === 'exempt' && settingOn(exemptStateShare, date) !== 'owed') return 0;
  const cents = settingOn(stateShare, date);
  if (cents === null) throw new Error(`the State's share is decided on ${date}`);
  return cents;
};

/** The payment of a version as it was signed, split between State and municipality by the rules of the day of the request. */
export const paymentOf = (frozen: FrozenRequest, settings: MunicipalitySettings): Payment => {
  const { person, payment } = frozen.data;
  const tariff = tariffOn(settings.tariffs, person.reason, frozen.requestDate);
  if (!tariff) throw new Error('an accepted request has a fee');
  const paid = payment.method === 'exempt' ? null : payment;
  return {
    reason: person.reason,
    method: payment.method,
    tariffCents: frozen.feeCents,
    cents: payment.cents,
    stateCents: stateShareOf(settings, tariff, payment.method, frozen.requestDate),
    paidOn: paid?.paidOn ?? null,
    receiptNumber: paid?.receiptNumber ?? null,
    exemption: payment.method === 'exempt' ? payment.reason : null,
  };
};
