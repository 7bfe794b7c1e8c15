// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { namePartField, normalForm } from '@/lib/citizen/name-part';
import { isNameOf } from '@/lib/citizen/person-names';
import { type CivilDate, compareCivilDates } from '@/lib/kernel/civil-date';
import { type ChoiceOf } from '../request-fields';
import { ADULT_AGE } from '../rules/applicant-of';
import { type Decisions } from '../rules/decisions';
import { type ReadFields, type Report, type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, dateField, textField, tickField } from '../typed-fields';

const shape = {
  role: choiceField('family.role'),
  holderPresent: choiceField('family.holderPresent'),
  parent1: namePartField,
  parent1State: choiceField('family.parent1State'),
  parent1Document: textField(60),
  parent2: namePartField,
  parent2State: choiceField('family.parent2State'),
  parent2Document: textField(60),
  judgeOrder: textField(120),
  parentsOnCard: tickField,
  representative: namePartField,
  representativeDocument: textField(60),
  decree: textField(120),
  decreeDate: dateField,
  powers: choiceField('family.powers'),
} satisfies SectionShape<'family'>;

type Fields = ReadFields<typeof shape>;
type ReportFamily = Report<typeof shape>;

/** A parent that is known, how he or she takes part, and the document shown by who is present. */
export type Parent = {
  name: string;
  state: Exclude<ChoiceOf<'family.parent1State'>, 'unknown'>;
  document: string | null;
};

/** Who acts for a minor or for a person under guardianship or support; `none` for everybody else. */
export type FamilyData =
  | { role: 'none' }
  | {
      role: 'parents';
      holderPresent: boolean;
      /** The known parents, one or two. */
      parents: Parent[];
      /** Authorisation of the giudice tutelare in place of an assent. */
      judgeOrder: string | null;
      /** Their names are to stand on the card. */
      onCard: boolean;
    }
  | {
      role: 'guardian' | 'administrator';
      holderPresent: boolean;
      name: string;
      document: string;
      /** Court and number of the decree of appointment, and its date. */
      decree: string;
      decreeDate: CivilDate;
      /** What an administrator's decree gives for this act; `null` for a guardian. */
      powers: ChoiceOf<'family.powers'> | null;
    };

/** What the section needs of the person: age, names as they are typed, the day, and what the rules decided. */
export type FamilyFacts = {
  age: number;
  holder: { surname: string; givenName: string };
  today: CivilDate;
  rules: Decisions;
};

const PARENTS = [1, 2] as const;
/** A parent who holds responsibility, whether or not he or she came. */
const ACTIVE = ['present', 'assent', 'absent'];

const checkParent = (nth: 1 | 2, fields: Fields, facts: FamilyFacts, report: ReportFamily): void => {
  const name = fields[`parent${nth}`];
  const state = fields[`parent${nth}State`];
  if (state === null) report(`parent${nth}State`, 'required.family.parentState', { n: nth });
  if (state === 'unknown' && name) report(`parent${nth}State`, 'family.unknownNamed');
  if (state && state !== 'unknown' && name === null)
    report(`parent${nth}`, 'required.family.parent', { n: nth });
  if (name && !name.includes(' ')) report(`parent${nth}`, 'family.fullName');
  if (name && isNameOf(name, facts.holder)) report(`parent${nth}`, 'family.isHolder');
  if (state === 'present' && fields[`parent${nth}Document`] === null)
    report(`parent${nth}Document`, 'required.family.document');
  if (state === 'absent' && facts.rules.assent.value === 'both-parents' && fields.judgeOrder === null)
    report(`parent${nth}State`, 'travel.assent', { genitore: name ?? '' });
};

const checkParents = (fields: Fields, facts: FamilyFacts, report: ReportFamily): void => {
  for (const nth of PARENTS) checkParent(nth, fields, facts, report);
  const { parent1, parent2, parent1State, parent2State } = fields;
  if (parent1 && parent2 && normalForm(parent1) === normalForm(parent2))
    report('parent2', 'family.sameParent');
  if (!parent1State || !parent2State) return;
  const states = [parent1State, parent2State];
  if (!states.some((state) => ACTIVE.includes(state))) report('parent1State', 'family.noParent');
  else if (!states.includes('present')) report('parent1State', 'family.nobodyPresent');
  if (fields.parentsOnCard === true && facts.rules.parentsOnCard.value === 'never')
    report('parentsOnCard', 'family.notOnCard');
};

const checkRepresentative = (fields: Fields, facts: FamilyFacts, report: ReportFamily): void => {
  const { role, representative, decree, decreeDate, powers } = fields;
  if (representative === null) report('representative', 'required.family.representative');
  if (representative && !representative.includes(' ')) report('representative', 'family.fullName');
  if (representative && isNameOf(representative, facts.holder)) report('representative', 'family.isHolder');
  if (fields.representativeDocument === null) report('representativeDocument', 'required.family.document');
  if (decree === null) report('decree', 'required.family.decree');
  if (decreeDate === null) report('decreeDate', 'required.family.decreeDate');
  if (decreeDate && compareCivilDates(decreeDate, facts.today) > 0)
    report('decreeDate', 'family.decreeFuture');
  if (role === 'administrator' && powers === null) report('powers', 'required.family.powers');
};

const checkRole = ({ role }: Fields, { age }: FamilyFacts, report: ReportFamily): void => {
  if (role === null) report('role', 'required.family.role');
  if (role === 'parents' && age >= ADULT_AGE) report('role', 'family.adultParents');
  if (role === 'administrator' && age < ADULT_AGE) report('role', 'family.minorAdministrator');
};

const checkPresence = ({ holderPresent }: Fields, { rules }: FamilyFacts, report: ReportFamily): void => {
  if (holderPresent === null) report('holderPresent', 'required.family.holderPresent');
  if (holderPresent === 'no' && rules.presence.value === 'needed')
    report('holderPresent', 'family.holderNeeded');
};

const parentOf = (nth: 1 | 2, fields: Fields): Parent[] => {
  const [name, state] = [fields[`parent${nth}`], fields[`parent${nth}State`]];
  if (!name || !state || state === 'unknown') return [];
  return [{ name, state, document: fields[`parent${nth}Document`] ?? null }];
};

const familyOf = (fields: Fields): FamilyData => {
  const { role, representative, representativeDocument, decree, decreeDate } = fields;
  const holderPresent = fields.holderPresent === 'yes';
  if (role === 'parents') {
    const parents = PARENTS.flatMap((nth) => parentOf(nth, fields));
    const { judgeOrder, parentsOnCard } = fields;
    return { role, holderPresent, parents, judgeOrder: judgeOrder ?? null, onCard: parentsOnCard === true };
  }
  if (!role || !representative || !representativeDocument || !decree || !decreeDate)
    throw new Error('who acts was checked before');
  const powers = role === 'administrator' ? (fields.powers ?? null) : null;
  return {
    role,
    holderPresent,
    name: representative,
    document: representativeDocument,
    decree,
    decreeDate,
    powers,
  };
};

/** The section «Genitori e rappresentanti», asked of minors and of who has a guardian or an administrator. */
export const familySchema = (facts: FamilyFacts) =>
  sectionSchema(
    shape,
    (fields, report) => {
      checkRole(fields, facts, report);
      checkPresence(fields, facts, report);
      if (fields.role === 'parents') checkParents(fields, facts, report);
      else if (fields.role) checkRepresentative(fields, facts, report);
    },
    familyOf,
  );

/** The same section where it is not asked: whatever is still typed there does not count. */
export const noFamilySchema = z.unknown().transform((): FamilyData => ({ role: 'none' }));
