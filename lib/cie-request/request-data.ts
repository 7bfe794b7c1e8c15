// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BiometricsData } from './sections/biometrics';
import { type ContactsData } from './sections/contacts';
import { type DeclarationsData } from './sections/declarations';
import { type DeliveryData } from './sections/delivery';
import { type FamilyData } from './sections/family';
import { type PaymentData } from './sections/payment';
import { type PersonData } from './sections/person';
import { type ResidenceData } from './sections/residence';
import { type TravelData } from './sections/travel';

/** A complete request, section by section: what a version freezes, the receipt prints and the feed takes its facts from. */
export type CieRequestData = {
  person: PersonData;
  residence: ResidenceData;
  biometrics: BiometricsData;
  travel: TravelData;
  family: FamilyData;
  contacts: ContactsData;
  delivery: DeliveryData;
  payment: PaymentData;
  declarations: DeclarationsData;
};
