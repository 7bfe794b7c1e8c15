// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OwnFormCode } from '../own-forms';
import { type OwnForm } from './blocks';
import {
  deteriorationDeclaration,
  homeRequest,
  identityAttestation,
  signatureImpediment,
} from './forms/declarations';
import {
  collectionDelegation,
  contactsDelegation,
  printingMandate,
  reprintDelegation,
} from './forms/delegations';
import { donationCancellation, donationStatement } from './forms/donation';
import { guardianDeclaration, travelAssent } from './forms/family';
import { adultRequest, olderMinorRequest, youngMinorRequest } from './forms/requests';

/** What each form consists of. */
export const OWN_FORMS: Record<OwnFormCode, OwnForm> = {
  'SP-01': adultRequest,
  'SP-03': travelAssent,
  'SP-04A': youngMinorRequest,
  'SP-04B': olderMinorRequest,
  'SP-05': guardianDeclaration,
  'SP-06A': donationStatement,
  'SP-06B': donationCancellation,
  'SP-07': collectionDelegation,
  'SP-08A': reprintDelegation,
  'SP-08B': contactsDelegation,
  'SP-10': printingMandate,
  'SP-11': deteriorationDeclaration,
  'SP-13': homeRequest,
  'SP-14': identityAttestation,
  'SP-15': signatureImpediment,
};
