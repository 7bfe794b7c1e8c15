// SPDX-License-Identifier: AGPL-3.0-or-later
import { completeValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';

const MONTHS = 'ABCDEHLMPRST';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DAYS = 28;
const YEARS = 50;
const FIRST_YEAR = 1950;

const two = (value: number): string => String(value).padStart(2, '0');

const withCheckLetter = (fifteen: string): string => {
  const code = [...LETTERS].map((letter) => fifteen + letter).find((each) => parseCodiceFiscale(each).ok);
  if (code === undefined) throw new Error(`no codice fiscale begins with ${fifteen}`);
  return code;
};

/** A complete request of the invented citizen of this number (16,800 of them), as a clerk would type it. */
export const valuesOfCitizen = (index: number): FormValues => {
  const day = (index % DAYS) + 1;
  const month = Math.floor(index / DAYS) % MONTHS.length;
  const year = FIRST_YEAR + (Math.floor(index / DAYS / MONTHS.length) % YEARS);
  const email = `b.montanari.${index}@posta-esempio.it`;
  const mobile = `347${String(5_000_000 + index)}`;
  return completeValues({
    'person.codiceFiscale': withCheckLetter(
      `MNTBRC${two(year % 100)}${MONTHS[month] ?? ''}${two(day + 40)}A944`,
    ),
    'person.birthDate': `${two(day)}/${two(month + 1)}/${year}`,
    'contacts.email': email,
    'contacts.mobile': mobile,
    'contacts.readBack': `${email} +39${mobile}`,
    'payment.receiptNumber': String(index + 1),
  });
};
