// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Applicant } from './applicant';
import {
  collectionDelegate,
  travel,
  policeReport,
  residencePermit,
  clearance,
  counter,
  paperCard,
} from './counter-rules';
import {
  fingerprints,
  signature,
  presence,
  signer,
  assent,
  parentsOnCard,
  organDonation,
  credentials,
} from './people-rules';
import { decide, type Rule, type RuleContext } from './rule-table';

/** Every decision table by the question that it answers. */
const ruleTables = {
  fingerprints,
  signature,
  presence,
  signer,
  assent,
  parentsOnCard,
  collectionDelegate,
  organDonation,
  credentials,
  travel,
  policeReport,
  residencePermit,
  clearance,
  counter,
  paperCard,
};

type Tables = typeof ruleTables;

export type Question = keyof Tables;

/** What a question is answered with. */
export type Answer<Q extends Question> = Tables[Q][number]['value'];

/** What was decided for a person: one row per question. */
export type Decisions = { [Q in Question]: Rule<Answer<Q>> };

/** Puts every question about a person. */
export const decisionsFor = (applicant: Applicant, context: RuleContext): Decisions =>
  Object.fromEntries(
    Object.entries(ruleTables).map(([question, rules]) => [
      question,
      decide(rules as readonly Rule<string>[], applicant, context),
    ]),
  ) as Decisions;

/** Questions whose answer is worth saying where it is not the ordinary one. */
const TOLD: readonly Question[] = [
  'signer',
  'fingerprints',
  'assent',
  'parentsOnCard',
  'travel',
  'residencePermit',
  'clearance',
  'counter',
  'collectionDelegate',
  'organDonation',
  'credentials',
];

/** A rule that made this person's case particular: why, as a key of the catalogue, and who says so. */
export type ToldRule = Pick<Rule<unknown>, 'why' | 'source'>;

/** What is particular about a person: the rules that hold in place of the ordinary row, the last one of each table. */
export const particularRules = (decisions: Decisions): ToldRule[] =>
  TOLD.flatMap((question) => {
    const { why, source, value } = decisions[question];
    return why === ruleTables[question].at(-1)?.why || value === 'nobody' ? [] : [{ why, source }];
  });
