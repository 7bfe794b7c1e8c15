// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

export type CardState = 'active' | 'expired' | 'cancelled' | 'blocked' | 'stolen';

/** Who has one name only has one of the two as null. */
export type HolderName = { surname: string | null; givenName: string | null };

/** The office to send a citizen to when only the issuing municipality may reprint. */
export type IssuingMunicipality = {
  code: string;
  name: string;
  province: string;
  office: string;
  phone: string;
  openingHours: string;
};

/** A card as the backend knows it, also one that this portal never saw; contacts are masked. */
export type KnownCard = {
  cardSerial: string;
  state: CardState;
  holder: HolderName;
  issuedOn: CivilDate;
  expiresOn: CivilDate;
  issuingMunicipality: IssuingMunicipality;
  knownContacts: { email: string | null; mobile: string | null };
  /** When they last changed; null for those that it always had, and for none. */
  contactsChangedAt: Date | null;
};

/** A question about one card, asked by a municipality (ISTAT code). */
export type CardQuestion = { municipalityCode: string; codiceFiscale: string; cardSerial: string };

export type ReleaseReason = 'lost' | 'stolen' | 'illegible' | 'never-delivered';

/** First halves released for one print. */
export type ReleasedFirstHalves = {
  releaseId: string;
  ticketId: string;
  cardSerial: string;
  sealedFirstHalves: string;
  releasedAt: Date;
};
