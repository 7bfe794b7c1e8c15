// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BirthDate } from '@/lib/citizen/birth-date';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { mismatchMessage, mismatchesOf } from '@/lib/citizen/codice-fiscale-mismatches';
import { ok } from '@/lib/kernel/result';
import { refineNames } from '@/lib/citizen/person-names';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { printedName } from '@/lib/places/place';
import { type ChosenPlace, chosenPlace } from '../chosen-place';
import { type RequestContext } from '../request-context';
import { type Decisions } from '../rules/decisions';
import { sectionSchema } from '../section-schema';
import { type PersonFields, type ReportPerson, personShape } from './person-fields';
import {
  type IdentityProof,
  type PoliceReport,
  type PreviousDocument,
  checkDocuments,
  earlyRenewal,
  identityProofOf,
  policeReportOf,
  previousDocumentOf,
} from './person-documents';
import { checkWitnesses } from './witnesses';

/** Who asks for the card and why. */
export type PersonData = {
  codiceFiscale: string;
  /** `null` is a name part that the person does not have. */
  surname: string | null;
  givenName: string | null;
  sex: 'F' | 'M';
  birthDate: CivilDate;
  /** How much of the birth date is known; the rest is the first of its month or year. */
  birthDateKnown: BirthDate['known'];
  birthplace: ChosenPlace;
  /** Why the identity is right although the codice fiscale says otherwise; `null` when they agree. */
  mismatchReason: string | null;
  reason: NonNullable<PersonFields['reason']>;
  report: PoliceReport | null;
  previous: PreviousDocument | null;
  /** Why the renewal is asked before its time. */
  earlyReason: string | null;
  identityProof: IdentityProof;
  /** Who brought the request because the holder cannot come: it is finished at the holder's home (circolare 10/2016). */
  homeProcedure: { delegate: string; reason: string } | null;
};

const PROVISIONAL_LENGTH = 11;

const placeOf = (
  fields: PersonFields,
  { today, placesByCode }: RequestContext,
): ReturnType<typeof chosenPlace> => {
  const { birthplaceName, birthplace, bornAboard, birthDate } = fields;
  // ANPR `luogoEccezionale`: a ship or an aircraft is a place without a code.
  if (bornAboard === true) return ok({ belfiore: '', kind: 'aboard', name: birthplaceName ?? '' });
  const code = birthplace ?? '';
  return chosenPlace({ name: birthplaceName ?? '', code }, placesByCode(code), birthDate?.date ?? today);
};

const checkBirth = (fields: PersonFields, context: RequestContext, report: ReportPerson): void => {
  if (fields.birthplaceName === undefined || fields.birthplace === undefined) return;
  if (fields.birthplaceName === null && fields.birthplace === null) {
    report('birthplaceName', 'required.person.birthplaceName');
    return;
  }
  const place = placeOf(fields, context);
  if (!place.ok) report('birthplaceName', place.error.key, place.error.values);
};

const checkNames = ({ surname, givenName, onePart }: PersonFields, report: ReportPerson): void => {
  // A part that is written wrong is there: what is wrong with it is already said.
  const names = {
    surname: surname === undefined ? '?' : surname,
    givenName: givenName === undefined ? '?' : givenName,
    onePart: onePart ?? false,
  };
  refineNames(names, {
    addIssue: ({ path, message }) =>
      report(path[0] === 'givenName' ? 'givenName' : path[0] === 'onePart' ? 'onePart' : 'surname', message),
  });
};

const mismatchOf = (fields: PersonFields) => {
  const code = fields.codiceFiscale === undefined ? null : parseCodiceFiscale(fields.codiceFiscale);
  if (!code?.ok) return undefined;
  return mismatchesOf(code.value, {
    surname: fields.surname,
    givenName: fields.givenName,
    sex: fields.sex ?? undefined,
    birthDate: fields.birthDate?.known === 'day' ? fields.birthDate.date : undefined,
    birthplaceBelfiore: fields.bornAboard === true ? undefined : (fields.birthplace ?? undefined),
  })[0];
};

const isNamed = ({ surname, givenName, onePart }: PersonFields): boolean =>
  onePart === true || (surname !== null && givenName !== null);

const checkCode = (fields: PersonFields, { placesByCode }: RequestContext, report: ReportPerson): void => {
  const mismatch = isNamed(fields) ? mismatchOf(fields) : undefined;
  if (mismatch === undefined || fields.mismatchReason !== null) return;
  const place = mismatch.datum === 'birthplace' ? placesByCode(mismatch.fromCode).at(-1) : undefined;
  const { key, values } = mismatchMessage(
    place === undefined ? mismatch : { ...mismatch, fromCode: printedName(place) },
  );
  report('codiceFiscale', key, values);
};

/** An accepted provisional code goes on where the municipality says so (domain §2.2: the sources want the final one). */
const checkProvisional = (
  { codiceFiscale }: PersonFields,
  { settings, today }: RequestContext,
  report: ReportPerson,
): void => {
  if (codiceFiscale?.length !== PROVISIONAL_LENGTH) return;
  if (settingOn(settings.switches.provisionalCode, today) !== 'accepted')
    report('codiceFiscale', 'cf.provisional');
};

const checkHomeProcedure = (fields: PersonFields, report: ReportPerson): void => {
  if (fields.homeProcedure !== true) return;
  if (fields.homeDelegate === null) report('homeDelegate', 'required.person.homeDelegate');
  if (fields.homeReason === null) report('homeReason', 'required.person.homeReason');
};

const birthplaceOf = (fields: PersonFields, context: RequestContext): ChosenPlace => {
  const place = placeOf(fields, context);
  if (!place.ok) throw new Error('the birthplace was checked before');
  return place.value;
};

/** The section «Persona»; `rules` are what was decided for the person. */
export const personSchema = (context: RequestContext, rules: Decisions) =>
  sectionSchema(
    personShape(context.today),
    (fields, report) => {
      checkNames(fields, report);
      if (fields.sex === null) report('sex', 'required.person.sex');
      checkBirth(fields, context, report);
      checkCode(fields, context, report);
      checkProvisional(fields, context, report);
      checkDocuments(fields, { today: context.today, rules }, report);
      checkWitnesses(fields, context.today, report);
      checkHomeProcedure(fields, report);
    },
    (fields): PersonData => {
      const { sex, reason } = fields;
      if (sex === null || reason === null) throw new Error('sex and reason were checked before');
      return {
        codiceFiscale: fields.codiceFiscale,
        surname: fields.surname,
        givenName: fields.givenName,
        sex,
        birthDate: fields.birthDate.date,
        birthDateKnown: fields.birthDate.known,
        birthplace: birthplaceOf(fields, context),
        mismatchReason: mismatchOf(fields) === undefined ? null : fields.mismatchReason,
        reason,
        report: policeReportOf(fields, rules),
        previous: previousDocumentOf(fields),
        earlyReason: earlyRenewal(fields, context.today) === null ? null : fields.earlyReason,
        identityProof: identityProofOf(fields),
        homeProcedure: fields.homeProcedure
          ? { delegate: fields.homeDelegate ?? '', reason: fields.homeReason ?? '' }
          : null,
      };
    },
  );
