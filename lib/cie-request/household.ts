// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldName, type FormValues } from './request-fields';

/** What people of one household have in common. Contacts are not: each gives their own (words §2.1). */
const SHARED: readonly FieldName[] = [
  'residence.streetName',
  'residence.houseNumber',
  'residence.exponent',
  'residence.staircase',
  'residence.interior',
  'residence.frazione',
  'residence.postalCode',
  'delivery.mode',
  'delivery.streetName',
  'delivery.houseNumber',
  'delivery.careOf',
  'delivery.postalCode',
  'delivery.municipalityName',
  'delivery.municipality',
  'delivery.delegate',
];

/** What a request for the next person of the same household begins with: address and delivery, as they were typed. */
export const sharedByHousehold = (values: FormValues): FormValues =>
  Object.fromEntries(SHARED.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
