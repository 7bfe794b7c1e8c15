// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ItalianAddress, addressSchema } from '@/lib/citizen/address';
import { type Citizenship, citizenshipField } from '@/lib/citizen/citizenship';
import { heightField, heightWarning } from '@/lib/citizen/height';
import { type CivilDate, compareCivilDates, formatCivilDate } from '@/lib/kernel/civil-date';
import { type ChosenPlace, chosenPlace } from '../chosen-place';
import { type RequestContext } from '../request-context';
import { type ChoiceOf } from '../request-fields';
import { type Decisions } from '../rules/decisions';
import { type ReadFields, type Report, type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, dateField, documentNumberField, textField, tickField } from '../typed-fields';

const address = addressSchema('residence').shape;

/** An address in Italy that was typed stays in the draft but does not count for who lives abroad. */
const ignored = z.string().transform(() => null);

const shapeFor = (abroad: boolean) =>
  ({
    home: choiceField('residence.home'),
    streetName: abroad ? ignored : address.streetName,
    houseNumber: abroad ? ignored : address.houseNumber,
    exponent: abroad ? ignored : address.exponent,
    staircase: abroad ? ignored : address.staircase,
    interior: abroad ? ignored : address.interior,
    frazione: abroad ? ignored : address.frazione,
    postalCode: abroad ? ignored : address.postalCode,
    municipalityName: textField(120),
    municipality: textField(4),
    clearance: textField(120),
    foreignAddress: textField(120),
    foreignStateName: textField(120),
    foreignState: textField(4),
    citizenship: citizenshipField,
    permitType: choiceField('residence.permitType'),
    permitNumber: documentNumberField,
    permitExpiresOn: dateField,
    heightCm: heightField,
    heightConfirmed: tickField,
    birthRecord: textField(80),
  }) satisfies SectionShape<'residence'>;

type Shape = ReturnType<typeof shapeFor>;
type Fields = ReadFields<Shape>;

/** The permit of stay that was shown; without an expiry where it has none. */
export type ResidencePermit = {
  type: ChoiceOf<'residence.permitType'>;
  number: string;
  expiresOn: CivilDate | null;
};

/** Where the person lives: here, in another municipality of Italy, or abroad, enrolled in the AIRE of one. */
export type HomeData =
  | { kind: 'here'; address: ItalianAddress }
  | { kind: 'elsewhere'; address: ItalianAddress; municipality: ChosenPlace; clearance: string | null }
  | { kind: 'abroad'; address: string; state: ChosenPlace; municipality: ChosenPlace };

/** Where the person lives and what the card says beside the identity. */
export type ResidenceData = {
  home: HomeData;
  citizenship: Citizenship;
  permit: ResidencePermit | null;
  heightCm: number;
  /** Number, part, series and year of the birth record. */
  birthRecord: string | null;
};

const PLACES = {
  municipality: { name: 'municipalityName', kind: 'municipality' },
  foreignState: { name: 'foreignStateName', kind: 'foreign-state' },
} as const;

const placeOf = (code: keyof typeof PLACES, fields: Fields, { today, placesByCode }: RequestContext) => {
  const belfiore = fields[code] ?? '';
  const name = fields[PLACES[code].name] ?? '';
  return chosenPlace({ name, code: belfiore }, placesByCode(belfiore), today);
};

const checkPlace = (
  code: keyof typeof PLACES,
  fields: Fields,
  context: RequestContext,
  report: Report<Shape>,
): void => {
  const { name, kind } = PLACES[code];
  if (fields[code] === undefined || fields[name] === undefined) return;
  if (fields[code] === null && fields[name] === null) {
    report(name, `required.residence.${name}`);
    return;
  }
  const place = placeOf(code, fields, context);
  if (!place.ok || place.value.kind !== kind) report(name, `home.${code}`);
  else if (
    code === 'municipality' &&
    fields.home === 'elsewhere' &&
    place.value.belfiore === context.settings.belfiore
  )
    report(name, 'home.isHere');
};

const checkHome = (
  fields: Fields,
  context: RequestContext,
  rules: Decisions,
  report: Report<Shape>,
): void => {
  if (fields.home === 'elsewhere' || fields.home === 'abroad')
    checkPlace('municipality', fields, context, report);
  if (rules.clearance.value === 'needed' && fields.clearance === null)
    report('clearance', 'required.residence.clearance');
  if (fields.home !== 'abroad') return;
  if (rules.counter.value === 'consulate') report('home', 'home.consulate');
  if (fields.foreignAddress === null) report('foreignAddress', 'required.residence.foreignAddress');
  checkPlace('foreignState', fields, context, report);
};

const HAS_EXPIRY = ['permit', 'renewal'];

const checkPermit = (fields: Fields, today: CivilDate, rules: Decisions, report: Report<Shape>): void => {
  if (rules.residencePermit.value !== 'needed') return;
  const { permitType, permitNumber, permitExpiresOn } = fields;
  if (permitType === null) report('permitType', 'required.residence.permitType');
  if (permitNumber === null) report('permitNumber', 'required.residence.permitNumber');
  if (!permitType || !HAS_EXPIRY.includes(permitType)) return;
  if (permitExpiresOn === null) report('permitExpiresOn', 'required.residence.permitExpiresOn');
  if (permitType === 'permit' && permitExpiresOn && compareCivilDates(permitExpiresOn, today) < 0)
    report('permitExpiresOn', 'permit.expired', { data: formatCivilDate(permitExpiresOn) });
};

const permitOf = (fields: Fields, rules: Decisions): ResidencePermit | null => {
  const { permitType, permitNumber, permitExpiresOn } = fields;
  if (rules.residencePermit.value !== 'needed' || !permitType || !permitNumber) return null;
  const expiresOn = HAS_EXPIRY.includes(permitType) ? (permitExpiresOn ?? null) : null;
  return { type: permitType, number: permitNumber, expiresOn };
};

const chosen = (code: keyof typeof PLACES, fields: Fields, context: RequestContext): ChosenPlace => {
  const place = placeOf(code, fields, context);
  if (!place.ok) throw new Error('the places were checked before');
  return place.value;
};

const homeOf = (fields: Fields, context: RequestContext): HomeData => {
  if (fields.home === 'abroad')
    return {
      kind: 'abroad',
      address: fields.foreignAddress ?? '',
      state: chosen('foreignState', fields, context),
      municipality: chosen('municipality', fields, context),
    };
  const municipality = fields.home === 'elsewhere' ? chosen('municipality', fields, context) : null;
  const italian: ItalianAddress = {
    streetKind: null,
    streetName: fields.streetName ?? '',
    houseNumber: fields.houseNumber ?? '',
    exponent: fields.exponent ?? null,
    staircase: fields.staircase ?? null,
    interior: fields.interior ?? null,
    frazione: fields.frazione ?? null,
    postalCode: fields.postalCode ?? '',
    municipality: municipality?.belfiore ?? context.settings.belfiore,
  };
  return municipality === null
    ? { kind: 'here', address: italian }
    : { kind: 'elsewhere', address: italian, municipality, clearance: fields.clearance ?? null };
};

/** The section «Residenza e dati»; `rules` are what was decided for the person. Who says nothing else lives here. */
export const residenceSchema = (context: RequestContext, home: string, rules: Decisions) =>
  sectionSchema(
    shapeFor(home === 'abroad'),
    (fields, report) => {
      checkHome(fields, context, rules, report);
      checkPermit(fields, context.today, rules, report);
      const { heightCm, heightConfirmed } = fields;
      const warning = heightCm === undefined ? null : heightWarning(heightCm);
      if (warning !== null && heightConfirmed !== true) report('heightCm', warning.key, warning.values);
    },
    (fields): ResidenceData => ({
      home: homeOf(fields, context),
      citizenship: fields.citizenship,
      permit: permitOf(fields, rules),
      heightCm: fields.heightCm,
      birthRecord: fields.birthRecord,
    }),
  );
