// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { systemClock, todayOf } from '@/lib/kernel/clock';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { municipalitySettingsSchema } from '@/lib/municipality/settings';
import { type Place } from '@/lib/places/place';
import { type RequestContext } from './request-context';
import { type FormValues } from './request-fields';

const bologna: Place = {
  belfiore: 'A944',
  kind: 'municipality',
  name: 'Bologna',
  secondName: null,
  province: 'BO',
  istat: '037006',
  from: '1866-11-19' as CivilDate,
  to: null,
  source: 'base',
};

/** What the rules need to know on the day of the example. */
export const exampleContext: RequestContext = {
  today: '2026-11-23' as CivilDate,
  settings: municipalitySettingsSchema.parse(exampleSettings),
  placesByCode: (belfiore) => (belfiore === bologna.belfiore ? [bologna] : []),
};

/** A complete request of an invented person, as a clerk would type it. */
export const exampleValues: FormValues = {
  'person.codiceFiscale': 'mntbrc84d54a944e',
  'person.surname': 'Montanari',
  'person.givenName': 'Beatrice',
  'person.sex': 'F',
  'person.birthDate': '14/04/1984',
  'person.birthplaceName': 'Bologna (BO)',
  'person.birthplace': 'A944',
  'person.reason': 'renewal',
  'person.previousType': 'cie',
  'person.previousNumber': 'CA20418FR',
  'person.previousIssuedOn': '02/03/2017',
  'person.previousExpiresOn': '14/04/2027',
  'person.identityProof': 'previous-card',
  'residence.streetName': 'Via Guido Reni',
  'residence.houseNumber': '27',
  'residence.postalCode': '40068',
  'residence.citizenship': 'ITA',
  'residence.heightCm': '169',
  'biometrics.fingerprints': 'taken',
  'biometrics.rightFinger': 'index',
  'biometrics.leftFinger': 'index',
  'biometrics.signature': 'given',
  'travel.validForTravel': 'yes',
  'contacts.email': 'b.montanari@posta-esempio.it',
  'contacts.mobile': '347 555 0142',
  'contacts.outcome': 'given',
  'contacts.readBack': 'b.montanari@posta-esempio.it +393475550142',
  'contacts.readBackAt': '9.12',
  'delivery.mode': 'other-address',
  'delivery.streetName': 'Viale Aldo Moro',
  'delivery.houseNumber': '30',
  'delivery.careOf': 'Studio Montanari',
  'delivery.postalCode': '40127',
  'delivery.municipalityName': 'Bologna (BO)',
  'delivery.municipality': 'A944',
  'delivery.otherDocument': 'yes',
  'payment.method': 'pos',
  'payment.receiptNumber': '1184',
  'payment.paidOn': '23/11/2026',
  'declarations.organDonation': 'no-statement',
  'declarations.travelDeclaration': 'on',
};

/** The same, paid today, with changes: what a clerk types now. */
export const completeValues = (changes: FormValues = {}): FormValues => ({
  ...exampleValues,
  'payment.paidOn': formatCivilDate(todayOf(systemClock)),
  ...changes,
});
