// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, addYears, ageAt, compareCivilDates, partsOf } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { settingOn, switchOn } from '@/lib/municipality/dated-switch';
import { type MunicipalitySettings } from '@/lib/municipality/settings';

/** Whether the fingerprints change the validity: only a temporary impossibility does; under 12 nobody asks for them. */
export type FingerprintOutcome = 'taken' | 'temporary' | 'permanent' | 'not-asked';

type Switches = Pick<MunicipalitySettings['switches'], 'over70' | 'minorBirthday' | 'foreignValidity'>;

/** How long a card is valid: by age at the request, from a date on, with the law that says so. */
export type ValidityRule = {
  key: 'validity.under-3' | 'validity.minor' | 'validity.adult' | 'validity.temporary' | 'validity.over-70';
  from: CivilDate;
  /** Completed years at the request, both included; `null` is without end. */
  ages: readonly [from: number, to: number | null];
  fingerprints: readonly FingerprintOutcome[];
  years: number;
  /**
   * `last-birthday`: the last birthday within the years; `first-birthday`: the first birthday when they are over; `same-day`: the
   * years from the request.
   */
  ends: 'last-birthday' | 'first-birthday' | 'same-day';
  /** Holds only while the municipality's switch says so. */
  needs: { switch: 'over70'; value: '50-years' } | null;
  source: string;
};

const date = (iso: string) => iso as CivilDate;
const ORDINARY = ['taken', 'permanent'] as const;

/** The rules, the most particular first (domain §3.1, §3.2). */
export const validityRules: readonly ValidityRule[] = [
  {
    key: 'validity.temporary',
    from: date('2021-08-02'),
    ages: [12, null],
    fingerprints: ['temporary'],
    years: 1,
    ends: 'same-day',
    needs: null,
    source: 'Reg. (UE) 2019/1157, art. 4, par. 3',
  },
  {
    key: 'validity.under-3',
    from: date('2012-02-10'),
    ages: [0, 2],
    fingerprints: ['not-asked'],
    years: 3,
    ends: 'first-birthday',
    needs: null,
    source: 'Art. 3, comma 2, TULPS; scadenza al compleanno: art. 7 DL 5/2012',
  },
  {
    key: 'validity.minor',
    from: date('2012-02-10'),
    ages: [3, 17],
    fingerprints: [...ORDINARY, 'not-asked'],
    years: 5,
    ends: 'first-birthday',
    needs: null,
    source: 'Art. 3, comma 2, TULPS; scadenza al compleanno: art. 7 DL 5/2012',
  },
  {
    key: 'validity.over-70',
    from: date('2026-07-30'),
    ages: [70, null],
    fingerprints: ORDINARY,
    years: 50,
    ends: 'last-birthday',
    needs: { switch: 'over70', value: '50-years' },
    source:
      'Decreto-legge di febbraio 2026 (PNRR e semplificazione), art. 6, commi 2–4: conversione da verificare',
  },
  {
    key: 'validity.adult',
    from: date('2022-09-19'),
    ages: [18, null],
    fingerprints: ORDINARY,
    years: 10,
    ends: 'last-birthday',
    needs: null,
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

const birthdayIn = (birthDate: CivilDate, day: CivilDate): CivilDate =>
  addYears(birthDate, partsOf(day).year - partsOf(birthDate).year);

const lastBirthdayUntil = (birthDate: CivilDate, limit: CivilDate): CivilDate => {
  const birthday = birthdayIn(birthDate, limit);
  return compareCivilDates(birthday, limit) <= 0 ? birthday : birthdayIn(birthDate, addYears(limit, -1));
};

/** The first birthday on `limit` or after it; `after` leaves out the day itself. */
const firstBirthdayFrom = (birthDate: CivilDate, limit: CivilDate, after: boolean): CivilDate => {
  const birthday = birthdayIn(birthDate, limit);
  const order = compareCivilDates(birthday, limit);
  return order > 0 || (order === 0 && !after) ? birthday : birthdayIn(birthDate, addYears(limit, 1));
};

const whyOf = (rule: ValidityRule, birthDate: CivilDate, requestDate: CivilDate, end: CivilDate): Message => {
  if (rule.key === 'validity.over-70')
    return { key: rule.key, values: { eta: ageAt(birthDate, requestDate) } };
  const exact = rule.key === 'validity.adult' && end === addYears(requestDate, rule.years);
  return { key: exact ? 'validity.adult-birthday' : rule.key };
};

/** What an expiry is reckoned from; `switches` are the municipality's rows. */
export type ExpiryFacts = {
  birthDate: CivilDate;
  requestDate: CivilDate;
  fingerprints: FingerprintOutcome;
  /** Last day of the permit of stay; `null` without one. */
  permitExpiresOn: CivilDate | null;
  switches: Switches;
};

const holds = (
  rule: ValidityRule,
  { birthDate, requestDate, fingerprints, switches }: ExpiryFacts,
): boolean => {
  const age = ageAt(birthDate, requestDate);
  const [youngest, oldest] = rule.ages;
  return (
    age >= youngest &&
    (oldest === null || age <= oldest) &&
    compareCivilDates(rule.from, requestDate) <= 0 &&
    rule.fingerprints.includes(fingerprints) &&
    (rule.needs === null || settingOn(switches[rule.needs.switch], requestDate) === rule.needs.value)
  );
};

const endOf = (rule: ValidityRule, { birthDate, requestDate, switches }: ExpiryFacts): CivilDate => {
  const limit = addYears(requestDate, rule.years);
  if (rule.ends === 'same-day') return limit;
  if (rule.ends === 'last-birthday') return lastBirthdayUntil(birthDate, limit);
  return firstBirthdayFrom(birthDate, limit, settingOn(switches.minorBirthday, requestDate) === 'next');
};

/** The end of the permit where the municipality ties the card to it (domain §1.3: the sources contradict each other). */
const permitLimit = ({ permitExpiresOn, requestDate, switches }: ExpiryFacts): Expiry | null => {
  const row = switchOn(switches.foreignValidity, requestDate);
  if (permitExpiresOn === null || row?.value !== 'until-permit') return null;
  if (compareCivilDates(permitExpiresOn, requestDate) <= 0) return null;
  return { date: permitExpiresOn, why: { key: 'validity.permit' }, source: row.source };
};

/**
 * The day on which a card is expected to expire; age counts at the request date. `null` when no rule holds: a request before the first
 * rule, or fingerprints that are not asked of that age.
 */
export const expectedExpiry = (facts: ExpiryFacts): Expiry | null => {
  const rule = validityRules.find((candidate) => holds(candidate, facts));
  if (rule === undefined) return null;
  const end = endOf(rule, facts);
  const permit = permitLimit(facts);
  if (permit !== null && compareCivilDates(permit.date, end) < 0) return permit;
  return { date: end, why: whyOf(rule, facts.birthDate, facts.requestDate, end), source: rule.source };
};
