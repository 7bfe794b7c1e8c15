// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldName } from './request-fields';

/**
 * What may happen to a captured field: the page of sheet 1 on which it is printed, whether it is fed to the
 * credential backend. None may ever be logged.
 */
export type FieldPolicy = { printed: 1 | 2 | 'never'; fed: boolean; logged: false };

const onPage1: FieldPolicy = { printed: 1, fed: false, logged: false };
const onPage1AndFed: FieldPolicy = { printed: 1, fed: true, logged: false };
const onPage2: FieldPolicy = { printed: 2, fed: false, logged: false };
const onPage2AndFed: FieldPolicy = { printed: 2, fed: true, logged: false };
const kept: FieldPolicy = { printed: 'never', fed: false, logged: false };

/** One decision per field: a field without one does not compile. */
export const fieldPolicy: Record<FieldName, FieldPolicy> = {
  'person.codiceFiscale': onPage1AndFed,
  'person.surname': onPage1AndFed,
  'person.givenName': onPage1AndFed,
  'person.onePart': kept,
  'person.sex': onPage1,
  'person.birthDate': onPage1,
  'person.birthplaceName': onPage1,
  'person.birthplace': kept,
  'person.mismatchReason': kept,
  'person.reason': onPage1,
  'person.reportAuthority': kept,
  'person.reportDate': kept,
  'person.reportNumber': kept,
  'person.previousType': onPage1,
  'person.previousNumber': onPage1,
  'person.previousIssuer': kept,
  'person.previousIssuedOn': kept,
  'person.previousExpiresOn': kept,
  'person.earlyReason': kept,
  'person.identityProof': onPage1,
  'person.identityProofNumber': onPage1,
  'person.identityProofIssuer': kept,
  'residence.streetName': onPage1,
  'residence.houseNumber': onPage1,
  'residence.exponent': onPage1,
  'residence.staircase': onPage1,
  'residence.interior': onPage1,
  'residence.frazione': onPage1,
  'residence.postalCode': onPage1,
  'residence.citizenship': onPage1,
  'residence.heightCm': onPage1,
  'residence.heightConfirmed': kept,
  'residence.birthRecord': onPage1,
  'biometrics.fingerprints': onPage1,
  'biometrics.rightFinger': kept,
  'biometrics.leftFinger': kept,
  'biometrics.medicalProof': kept,
  'biometrics.signature': onPage1,
  'biometrics.signatureReason': onPage1,
  'travel.validForTravel': onPage1,
  'contacts.email': onPage2AndFed,
  'contacts.mobile': onPage2AndFed,
  'contacts.outcome': onPage2,
  'contacts.readBack': kept,
  'contacts.readBackAt': kept,
  'delivery.mode': onPage2,
  'delivery.streetName': onPage2,
  'delivery.houseNumber': onPage2,
  'delivery.careOf': onPage2,
  'delivery.postalCode': onPage2,
  'delivery.municipalityName': onPage2,
  'delivery.municipality': kept,
  'delivery.delegate': onPage2,
  'delivery.otherDocument': onPage2,
  'payment.method': onPage2,
  'payment.receiptNumber': onPage2,
  'payment.paidOn': onPage2,
  'payment.exemptionReason': kept,
  'declarations.organDonation': onPage2,
  'declarations.travelDeclaration': onPage2,
};
