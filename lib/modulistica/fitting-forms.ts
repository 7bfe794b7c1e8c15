// SPDX-License-Identifier: AGPL-3.0-or-later
import { ADULT_AGE } from '@/lib/cie-request/rules/applicant-of';
import { type FormFacts } from './form-facts';
import { type OwnFormCode } from './own-forms';

/** Why a form is offered, as the key of its sentence: `ownForm.why.<reason>`. */
export type FittingReason =
  | 'adult'
  | 'youngMinor'
  | 'olderMinor'
  | 'parentAway'
  | 'representative'
  | 'judge'
  | 'donation'
  | 'donationBefore'
  | 'collector'
  | 'atMunicipality'
  | 'codesLost'
  | 'contactsChange'
  | 'secondHalves'
  | 'deterioration'
  | 'homeProcedure'
  | 'witnesses'
  | 'unableToSign';

/** Whom a row is about; what is left out may be anything. */
type When = {
  /** Completed years, both included; `null` is without end. */
  ages?: readonly [from: number, to: number | null];
} & { [F in Exclude<keyof FormFacts, 'age' | 'stage'>]?: readonly FormFacts[F][] };

type Row = { code: OwnFormCode; why: FittingReason; stages: readonly FormFacts['stage'][]; when: When };

const OPEN = ['open'] as const;
const ISSUED = ['issued'] as const;
const UNTIL_COLLECTED = ['open', 'registered', 'issued'] as const;
/** Age from which the holder signs and gives fingerprints: the rule `rule.signature.under12` speaks of those below. */
const SIGNING_AGE = 12;

/** One row for each reason to offer a form; several may hold, in the order of the codes. */
const ROWS: readonly Row[] = [
  { code: 'SP-01', why: 'adult', stages: OPEN, when: { ages: [ADULT_AGE, null] } },
  {
    code: 'SP-03',
    why: 'parentAway',
    stages: OPEN,
    when: { assent: ['both-parents'], parentAway: [true] },
  },
  { code: 'SP-04A', why: 'youngMinor', stages: OPEN, when: { ages: [0, SIGNING_AGE - 1] } },
  { code: 'SP-04B', why: 'olderMinor', stages: OPEN, when: { ages: [SIGNING_AGE, ADULT_AGE - 1] } },
  { code: 'SP-05', why: 'representative', stages: OPEN, when: { signer: ['guardian', 'administrator'] } },
  {
    code: 'SP-05',
    why: 'judge',
    stages: OPEN,
    when: { assent: ['both-parents'], assentMissing: [true] },
  },
  {
    code: 'SP-06A',
    why: 'donation',
    stages: OPEN,
    when: { donationRule: ['asked'], donation: ['consent', 'refusal'] },
  },
  {
    code: 'SP-06B',
    why: 'donationBefore',
    stages: OPEN,
    when: {
      donationRule: ['asked'],
      donation: ['no-statement'],
      reason: ['renewal', 'theft', 'loss', 'deterioration', 'data-change', 'paper-replacement', 'defective'],
    },
  },
  { code: 'SP-07', why: 'collector', stages: UNTIL_COLLECTED, when: { collector: [true] } },
  {
    code: 'SP-07',
    why: 'atMunicipality',
    stages: UNTIL_COLLECTED,
    when: { delivery: ['municipality'] },
  },
  { code: 'SP-08A', why: 'codesLost', stages: ISSUED, when: { signer: ['holder'] } },
  { code: 'SP-08B', why: 'contactsChange', stages: ISSUED, when: { signer: ['holder'] } },
  { code: 'SP-10', why: 'secondHalves', stages: ISSUED, when: { signer: ['holder'] } },
  { code: 'SP-11', why: 'deterioration', stages: OPEN, when: { reason: ['deterioration'] } },
  { code: 'SP-13', why: 'homeProcedure', stages: OPEN, when: { homeProcedure: [true] } },
  { code: 'SP-14', why: 'witnesses', stages: OPEN, when: { witnesses: [true] } },
  { code: 'SP-15', why: 'unableToSign', stages: OPEN, when: { unableToSign: [true] } },
];

const isBetween = (age: number, [youngest, oldest]: NonNullable<When['ages']>): boolean =>
  age >= youngest && (oldest === null || age <= oldest);

const holds = ({ stages, when: { ages, ...wanted } }: Row, facts: FormFacts): boolean =>
  stages.includes(facts.stage) &&
  (ages === undefined || isBetween(facts.age, ages)) &&
  Object.entries(wanted).every(([fact, values]) =>
    (values as readonly unknown[]).includes(facts[fact as keyof FormFacts]),
  );

/** A form that fits a request, and the first reason why. */
export type FittingForm = { code: OwnFormCode; why: FittingReason };

/** The forms that a request needs, each once. */
export const fittingForms = (facts: FormFacts): FittingForm[] =>
  ROWS.filter((row) => holds(row, facts))
    .filter(({ code }, index, rows) => rows.findIndex((row) => row.code === code) === index)
    .map(({ code, why }) => ({ code, why }));
