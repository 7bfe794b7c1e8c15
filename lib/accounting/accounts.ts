// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BookedPayment, type PaymentMethod } from '@/lib/cie-request/payment';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type RequestReason, type Tariff, tariffOn } from '@/lib/municipality/tariffs';
import { type Period } from './period';

/** Counts and amounts in cents; what is left to the municipality is what was paid less the State's share. */
export type Sums = { cards: number; cents: number; stateCents: number };

/** One line of the table: a day, a reason, a means of payment. */
export type AccountLine = Sums & { day: CivilDate; reason: RequestReason; method: PaymentMethod };

/** A payment to be looked at, and why. `expected` is what the table asked for on the day of payment. */
export type Difference = {
  payment: BookedPayment;
  kind: 'other-tariff' | 'earlier-period';
  expectedCents: number;
};

/** A period's accounts. What was cancelled in the period is taken off its totals, whenever it had been registered. */
export type Accounts = {
  period: Period;
  lines: AccountLine[];
  registered: Sums;
  reversed: Sums;
  totals: Sums;
  /** Cards of the totals for which the State has a share. */
  stateCards: number;
  payments: readonly BookedPayment[];
  exempt: BookedPayment[];
  cancelled: readonly BookedPayment[];
  differences: Difference[];
};

const sumOf = (payments: readonly BookedPayment[]): Sums =>
  payments.reduce(
    (sum, { cents, stateCents }) => ({
      cards: sum.cards + 1,
      cents: sum.cents + cents,
      stateCents: sum.stateCents + stateCents,
    }),
    { cards: 0, cents: 0, stateCents: 0 },
  );

const linesOf = (payments: readonly BookedPayment[]): AccountLine[] => {
  const groups = new Map<string, BookedPayment[]>();
  for (const payment of payments) {
    const key = `${payment.registeredOn} ${payment.reason} ${payment.method}`;
    groups.set(key, [...(groups.get(key) ?? []), payment]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return { day: first.registeredOn, reason: first.reason, method: first.method, ...sumOf(group) };
  });
};

const differenceOf = (
  payment: BookedPayment,
  period: Period,
  tariffs: readonly Tariff[],
): Difference | null => {
  if (payment.paidOn === null) return null;
  const expectedCents = tariffOn(tariffs, payment.reason, payment.paidOn)?.cents ?? payment.cents;
  if (expectedCents !== payment.cents) return { payment, kind: 'other-tariff', expectedCents };
  return payment.paidOn < period.from ? { payment, kind: 'earlier-period', expectedCents } : null;
};

const shared = (payments: readonly BookedPayment[]): number =>
  payments.filter(({ stateCents }) => stateCents > 0).length;

/** Draws up the accounts of a period from what was registered and what was cancelled in it. */
export const accountsOf = (
  period: Period,
  { registered, cancelled }: { registered: readonly BookedPayment[]; cancelled: readonly BookedPayment[] },
  tariffs: readonly Tariff[],
): Accounts => {
  const [plus, minus] = [sumOf(registered), sumOf(cancelled)];
  return {
    period,
    lines: linesOf(registered),
    registered: plus,
    reversed: minus,
    totals: {
      cards: plus.cards - minus.cards,
      cents: plus.cents - minus.cents,
      stateCents: plus.stateCents - minus.stateCents,
    },
    stateCards: shared(registered) - shared(cancelled),
    payments: registered,
    exempt: registered.filter(({ method }) => method === 'exempt'),
    cancelled,
    differences: registered.flatMap((payment) => differenceOf(payment, period, tariffs) ?? []),
  };
};
