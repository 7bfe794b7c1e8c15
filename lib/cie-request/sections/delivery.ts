// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { addressSchema } from '@/lib/citizen/address';
import { namePartField } from '@/lib/citizen/name-part';
import { type ChosenPlace, chosenPlace } from '../chosen-place';
import { type RequestContext } from '../request-context';
import { type Decisions } from '../rules/decisions';
import { type ReadFields, type Report, type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, textField } from '../typed-fields';

const address = addressSchema('delivery').shape;

/** What was typed for another address stays in the draft but does not count while the card goes elsewhere. */
const ignored = z.string().transform(() => '');

const shapeFor = (elsewhere: boolean) =>
  ({
    mode: choiceField('delivery.mode'),
    streetName: elsewhere ? address.streetName : ignored,
    houseNumber: elsewhere ? address.houseNumber : ignored,
    postalCode: elsewhere ? address.postalCode : ignored,
    careOf: textField(80),
    municipalityName: textField(120),
    municipality: textField(4),
    delegate: namePartField,
    otherDocument: choiceField('delivery.otherDocument'),
  }) satisfies SectionShape<'delivery'>;

type Shape = ReturnType<typeof shapeFor>;
type Fields = ReadFields<Shape>;

/** Another address than the residence. */
export type DeliveryAddress = {
  streetName: string;
  houseNumber: string;
  careOf: string | null;
  postalCode: string;
  municipality: ChosenPlace;
};

/** Where the card goes and who may collect it. */
export type DeliveryData = {
  mode: 'residence' | 'other-address' | 'municipality';
  /** `null` unless the card goes to another address. */
  address: DeliveryAddress | null;
  /** Surname and given name. */
  delegate: string | null;
  /** Has another document to collect it at the post office; `null` where it is not asked: at the municipality, with a needed delegate. */
  otherDocument: boolean | null;
};

const placeOf = (fields: Fields, { today, placesByCode }: RequestContext) => {
  const code = fields.municipality ?? '';
  return chosenPlace({ name: fields.municipalityName ?? '', code }, placesByCode(code), today);
};

const checkMunicipality = (fields: Fields, context: RequestContext, report: Report<Shape>): void => {
  if (fields.municipality === undefined || fields.municipalityName === undefined) return;
  if (fields.municipality === null && fields.municipalityName === null) {
    report('municipalityName', 'address.incomplete', { cosa: 'municipality' });
    return;
  }
  const place = placeOf(fields, context);
  if (!place.ok || place.value.kind !== 'municipality') report('municipalityName', 'delivery.municipality');
};

const checkCollection = (fields: Fields, rules: Decisions, report: Report<Shape>): void => {
  const { mode, delegate, otherDocument } = fields;
  if (delegate && !delegate.includes(' ')) report('delegate', 'delivery.delegateName');
  if (rules.collectionDelegate.value === 'needed') {
    if (delegate === null) report('delegate', 'delegate.under14');
    return;
  }
  if (!mode || mode === 'municipality') return;
  if (otherDocument === null) report('otherDocument', 'required.delivery.otherDocument');
  if (otherDocument === 'no' && delegate === null) report('otherDocument', 'delivery.noDocument');
};

const addressOf = (fields: Fields, context: RequestContext): DeliveryAddress | null => {
  if (fields.mode !== 'other-address') return null;
  const place = placeOf(fields, context);
  const { streetName, houseNumber, postalCode, careOf } = fields;
  if (!place.ok || streetName === undefined || houseNumber === undefined || postalCode === undefined)
    throw new Error('the address was checked before');
  return { streetName, houseNumber, postalCode, careOf: careOf ?? null, municipality: place.value };
};

/** Whether somebody of that age collects a card alone with another document: of who needs a delegate nobody asks. */
const asksForDocument = (mode: DeliveryData['mode'], rules: Decisions): boolean =>
  mode !== 'municipality' && rules.collectionDelegate.value === 'optional';

/** The section «Consegna»; `mode` is what was typed there, `rules` say who must name a delegate. */
export const deliverySchema = (context: RequestContext, mode: string, rules: Decisions) =>
  sectionSchema(
    shapeFor(mode === 'other-address'),
    (fields, report) => {
      if (fields.mode === null) report('mode', 'required.delivery.mode');
      if (fields.mode === 'other-address') checkMunicipality(fields, context, report);
      checkCollection(fields, rules, report);
    },
    (fields): DeliveryData => {
      if (fields.mode === null) throw new Error('the mode was checked before');
      return {
        mode: fields.mode,
        address: addressOf(fields, context),
        delegate: fields.delegate,
        otherDocument: asksForDocument(fields.mode, rules) ? fields.otherDocument === 'yes' : null,
      };
    },
  );
