// SPDX-License-Identifier: AGPL-3.0-or-later

const TIME_ZONE = 'Europe/Rome';
const cents = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const clock = new Intl.DateTimeFormat('it-IT', {
  timeZone: TIME_ZONE,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('it-IT', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const longDay = new Intl.DateTimeFormat('it-IT', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const namedDay = new Intl.DateTimeFormat('it-IT', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** Local time of an instant, `9.05`. */
export const formatTime = (instant: Date): string => clock.format(instant).replace(':', '.');

/** Local date of an instant, `21/11/2026`. */
export const formatDay = (instant: Date): string => day.format(instant);

/** Local date of an instant in words without the year, `lunedì 23 novembre`: of days that are near. */
export const formatNamedDay = (instant: Date): string => namedDay.format(instant);

/** Local date of an instant in words, `lunedì 23 novembre 2026`. */
export const formatLongDay = (instant: Date): string => longDay.format(instant);

/** An amount in cents, `22,21 €` with a space that does not break. */
export const formatMoney = (amountInCents: number): string => `${cents.format(amountInCents / 100)}\u00a0€`;

const countries = new Intl.DisplayNames('it-IT', { type: 'region' });

const monthNames = new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** The month of a civil date (ISO), `novembre 2026`. */
export const formatMonth = (date: string): string => monthNames.format(new Date(`${date}T00:00:00Z`));

/** A country by its two letters (ISO 3166-1), `Svizzera`. */
export const countryName = (code: string): string => countries.of(code) ?? code;

const groupsOf = (text: string, sizes: readonly number[]): string[] => {
  const groups: string[] = [];
  let from = 0;
  for (const size of sizes) {
    if (from >= text.length) break;
    groups.push(text.slice(from, from + size));
    from += size;
  }
  if (from < text.length) groups.push(text.slice(from));
  return groups;
};

/** How long something took, in whole seconds: `45 s`, `3 min`, `3 min 20 s`. */
export const formatSeconds = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest}\u00a0s`;
  return rest === 0 ? `${minutes}\u00a0min` : `${minutes}\u00a0min ${rest}\u00a0s`;
};

/** Groups 3-3-5-4-1 of a codice fiscale, for drawing only: it is copied and read aloud without spaces. */
export const codiceFiscaleGroups = (code: string): string[] => groupsOf(code, [3, 3, 5, 4, 1]);

/** Groups 2-5-2 of a card serial, for drawing only. */
export const cardSerialGroups = (serial: string): string[] => groupsOf(serial, [2, 5, 2]);

/** Groups of four of a request number, for drawing only. */
export const requestNumberGroups = (requestNumber: string): string[] => groupsOf(requestNumber, [4, 4, 4]);

/** Groups 3-3 of a check code, for drawing only. */
export const checkCodeGroups = (code: string): string[] => groupsOf(code, [3, 3]);

/** A text with its first letter as a capital: a reason that stands as a sentence. */
export const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('it') + text.slice(1);
