// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { mismatchMessage, mismatchesOf } from '@/lib/citizen/codice-fiscale-mismatches';
import { refineNames } from '@/lib/citizen/person-names';
import { type CivilDate, ageAt, formatCivilDate } from '@/lib/kernel/civil-date';
import { printedName } from '@/lib/places/place';
import { type ChosenPlace, chosenPlace } from '../chosen-place';
import { type RequestContext } from '../request-context';
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

/** Who asks for the card and why. */
export type PersonData = {
  codiceFiscale: string;
  /** `null` is a name part that the person does not have. */
  surname: string | null;
  givenName: string | null;
  sex: 'F' | 'M';
  birthDate: CivilDate;
  birthplace: ChosenPlace;
  /** Why the identity is right although the codice fiscale says otherwise; `null` when they agree. */
  mismatchReason: string | null;
  reason: NonNullable<PersonFields['reason']>;
  report: PoliceReport | null;
  previous: PreviousDocument | null;
  /** Why the renewal is asked before its time. */
  earlyReason: string | null;
  identityProof: IdentityProof;
};

const ADULT_AGE = 18;

const placeOf = (fields: PersonFields, { today, placesByCode }: RequestContext) => {
  const code = fields.birthplace ?? '';
  return chosenPlace(
    { name: fields.birthplaceName ?? '', code },
    placesByCode(code),
    fields.birthDate ?? today,
  );
};

const checkBirth = (fields: PersonFields, context: RequestContext, report: ReportPerson): void => {
  const { today } = context;
  if (fields.birthDate !== undefined && ageAt(fields.birthDate, today) < ADULT_AGE)
    report('birthDate', 'adult.minor', { oggi: formatCivilDate(today), n: ageAt(fields.birthDate, today) });
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
    birthDate: fields.birthDate,
    birthplaceBelfiore: fields.birthplace ?? undefined,
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

const birthplaceOf = (fields: PersonFields, context: RequestContext): ChosenPlace => {
  const place = placeOf(fields, context);
  if (!place.ok) throw new Error('the birthplace was checked before');
  return place.value;
};

/** The section «Persona». */
export const personSchema = (context: RequestContext) =>
  sectionSchema(
    personShape(context.today),
    (fields, report) => {
      checkNames(fields, report);
      if (fields.sex === null) report('sex', 'required.person.sex');
      checkBirth(fields, context, report);
      checkCode(fields, context, report);
      checkDocuments(fields, context.today, report);
    },
    (fields): PersonData => {
      const { sex, reason } = fields;
      if (sex === null || reason === null) throw new Error('sex and reason were checked before');
      return {
        codiceFiscale: fields.codiceFiscale,
        surname: fields.surname,
        givenName: fields.givenName,
        sex,
        birthDate: fields.birthDate,
        birthplace: birthplaceOf(fields, context),
        mismatchReason: mismatchOf(fields) === undefined ? null : fields.mismatchReason,
        reason,
        report: policeReportOf(fields),
        previous: previousDocumentOf(fields),
        earlyReason: earlyRenewal(fields, context.today) === null ? null : fields.earlyReason,
        identityProof: identityProofOf(fields),
      };
    },
  );
