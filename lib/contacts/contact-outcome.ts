// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contacts } from './advice';

/** How the question about contacts ended: both optional, and never a consent. */
export const contactOutcomes = ['given', 'declined', 'none-of-own', 'not-own'] as const;

export type ContactOutcome = (typeof contactOutcomes)[number];

/**
 * Which contact activation without the card needs. The ministry's notice says either, its help page the mobile:
 * a dated setting of the municipality.
 */
export type ActivationRequires = 'mobile' | 'either';

export type ContactQuality = 'complete' | 'email-only' | 'mobile-only' | 'none';

/** Which contacts there are. */
export const qualityOf = ({ email, mobile }: Contacts): ContactQuality => {
  if (email !== null) return mobile === null ? 'email-only' : 'complete';
  return mobile === null ? 'none' : 'mobile-only';
};

const variantOf = (contacts: Contacts, requires: ActivationRequires): string => {
  const quality = qualityOf(contacts);
  return quality === 'email-only' && requires === 'either' ? 'email-only-either' : quality;
};

/** Key of the reason in one line beside the fields: what each contact gives. */
export const reasonKey = (contacts: Contacts, requires: ActivationRequires): string =>
  `contacts.reason.${variantOf(contacts, requires)}`;

/** Key of what these contacts give, in a few words for the card that grows. */
export const givesKey = (contacts: Contacts, requires: ActivationRequires): string =>
  `contacts.gives.${variantOf(contacts, requires)}`;

/** True when the citizen can activate levels 1 and 2 before the card arrives. */
export const canActivateWithoutCard = (contacts: Contacts, requires: ActivationRequires): boolean =>
  contacts.mobile !== null || (requires === 'either' && contacts.email !== null);

/** What the citizen has read back and confirmed; a contact changed afterwards no longer equals it. */
export const readBackToken = ({ email, mobile }: Contacts): string => [email ?? '', mobile ?? ''].join(' ');
