// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BookedPayment } from '@/lib/cie-request/payment';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { type Accounts } from './accounts';

/** The columns of the export, in order; their headings are words of the catalogue (`accounting.csv.*`). */
export const CSV_COLUMNS = [
  'kind',
  'requestNumber',
  'registeredOn',
  'reason',
  'method',
  'paidOn',
  'receiptNumber',
  'amount',
  'stateShare',
  'ownShare',
] as const;

/** A text, or an amount in cents. */
type CsvCell = string | number;
type Words = (key: string) => string;

/** Cents as a spreadsheet in Italian reads them, `22,21`. */
export const csvAmount = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

const dayOrNothing = (date: CivilDate | null): string => (date === null ? '' : formatCivilDate(date));

const rowOf = (payment: BookedPayment, kind: 'payment' | 'reversal', words: Words): CsvCell[] => {
  const sign = kind === 'reversal' ? -1 : 1;
  const day = kind === 'reversal' ? payment.cancelledOn : payment.registeredOn;
  return [
    words(`accounting.csv.${kind}`),
    payment.requestNumber,
    dayOrNothing(day),
    words(`choice.person.reason.${payment.reason}`),
    words(`choice.payment.method.${payment.method}`),
    dayOrNothing(payment.paidOn),
    payment.receiptNumber ?? '',
    sign * payment.cents,
    sign * payment.stateCents,
    sign * (payment.cents - payment.stateCents),
  ];
};

/** One row for each payment and each reversal of a period: no names, amounts in cents, dates day first. */
export const csvRowsOf = ({ payments, cancelled }: Accounts, words: Words): CsvCell[][] => [
  CSV_COLUMNS.map((column) => words(`accounting.csv.${column}`)),
  ...payments.map((payment) => rowOf(payment, 'payment', words)),
  ...cancelled.map((payment) => rowOf(payment, 'reversal', words)),
];
