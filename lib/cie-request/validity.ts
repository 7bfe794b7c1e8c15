// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, addYears, ageAt, compareCivilDates, partsOf } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type DatedSwitch, settingOn } from '@/lib/municipality/dated-switch';

/** Whether the fingerprints change the validity; taken or permanently impossible do not. */
export type FingerprintOutcome = 'taken' | 'temporary' | 'permanent';

/** How long a card is valid: by age at the request, from a date on, with the law that says so. */
export type ValidityRule = {
  key: 'validity.adult' | 'validity.temporary' | 'validity.over-70';
  from: CivilDate;
  minimumAge: number;
  fingerprints: readonly FingerprintOutcome[];
  years: number;
  /** `last-birthday`: the last birthday within the years; `same-day`: the years from the request. */
  ends: 'last-birthday' | 'same-day';
  /** Holds only while the municipality's switch says so. */
  switch: 'over70' | null;
  source: string;
};

const date = (iso: string) => iso as CivilDate;

/** Rules for adults, the most particular first. */
export const validityRules: readonly ValidityRule[] = [
  {
    key: 'validity.temporary',
    from: date('2021-08-02'),
    minimumAge: 18,
    fingerprints: ['temporary'],
    years: 1,
    ends: 'same-day',
    switch: null,
    source: 'Reg. (UE) 2019/1157, art. 4, par. 3',
  },
  {
    key: 'validity.over-70',
    from: date('2026-07-30'),
    minimumAge: 70,
    fingerprints: ['taken', 'permanent'],
    years: 50,
    ends: 'last-birthday',
    switch: 'over70',
    source:
      'Decreto-legge di febbraio 2026 (PNRR e semplificazione), art. 6, commi 2–4: conversione da verificare',
  },
  {
    key: 'validity.adult',
    from: date('2022-09-19'),
    minimumAge: 18,
    fingerprints: ['taken', 'permanent'],
    years: 10,
    ends: 'last-birthday',
    switch: null,
    source: 'Art. 3 TULPS; art. 7 DL 5/2012; calcolo in uso dal 19 settembre 2022',
  },
];

/** When a card is expected to expire, and by which rule. */
export type Expiry = {
  date: CivilDate;
  /** The rule's reason, to be shown under the date. */
  why: Message;
  source: string;
};

const lastBirthdayUntil = (birthDate: CivilDate, limit: CivilDate): CivilDate => {
  const years = partsOf(limit).year - partsOf(birthDate).year;
  const birthday = addYears(birthDate, years);
  return compareCivilDates(birthday, limit) <= 0 ? birthday : addYears(birthDate, years - 1);
};

const whyOf = (rule: ValidityRule, birthDate: CivilDate, requestDate: CivilDate, end: CivilDate): Message => {
  if (rule.key === 'validity.over-70')
    return { key: rule.key, values: { eta: ageAt(birthDate, requestDate) } };
  const exact = rule.key === 'validity.adult' && end === addYears(requestDate, rule.years);
  return { key: exact ? 'validity.adult-birthday' : rule.key };
};

/**
 * The day on which an adult's card is expected to expire; age counts at the request date. `null` when no rule
 * holds (a minor, or a request before the first rule).
 */
export const expectedExpiry = (facts: {
  birthDate: CivilDate;
  requestDate: CivilDate;
  fingerprints: FingerprintOutcome;
  /** The municipality's rows on the validity at 70 and more. */
  over70: readonly DatedSwitch<'off' | '50-years'>[];
}): Expiry | null => {
  const { birthDate, requestDate, fingerprints, over70 } = facts;
  const age = ageAt(birthDate, requestDate);
  const rule = validityRules.find(
    (candidate) =>
      age >= candidate.minimumAge &&
      compareCivilDates(candidate.from, requestDate) <= 0 &&
      candidate.fingerprints.includes(fingerprints) &&
      (candidate.switch === null || settingOn(over70, requestDate) === '50-years'),
  );
  if (rule === undefined) return null;
  const limit = addYears(requestDate, rule.years);
  const end = rule.ends === 'same-day' ? limit : lastBirthdayUntil(birthDate, limit);
  return { date: end, why: whyOf(rule, birthDate, requestDate, end), source: rule.source };
};
