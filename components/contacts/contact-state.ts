// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';
import { adviceOf, type Advice, type Contacts, countryOf } from '@/lib/contacts/advice';
import { type ContactCoach } from '@/lib/contacts/coach';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { parseEmail } from '@/lib/contacts/email';
import { parseMobile } from '@/lib/contacts/mobile';

/** The contacts as far as they can be read, and where they stand with the citizen. */
export type ContactState = Contacts & {
  /** Something is written that is no address or no number. */
  wrong: boolean;
  /** The citizen has confirmed exactly these. */
  isReadBack: boolean;
};

/** The same with what there is to say about them. */
export type CoachedState = ContactState & {
  advice: readonly Advice[];
  /** Country (ISO 3166-1) of a foreign mobile. */
  country: string | null;
};

/** Reads the contacts out of what is typed. */
export const contactStateOf = (values: FormValues): ContactState => {
  const typed = {
    email: (values['contacts.email'] ?? '').trim(),
    mobile: (values['contacts.mobile'] ?? '').trim(),
  };
  const email = parseEmail(typed.email);
  const mobile = parseMobile(typed.mobile);
  const contacts = { email: email.ok ? email.value : null, mobile: mobile.ok ? mobile.value : null };
  const isGiven = contacts.email !== null || contacts.mobile !== null;
  return {
    ...contacts,
    wrong: (typed.email !== '' && !email.ok) || (typed.mobile !== '' && !mobile.ok),
    isReadBack: isGiven && values['contacts.readBack'] === readBackToken(contacts),
  };
};

/** … and says what is doubtful about them, by what the municipality sets. */
export const coachedStateOf = (values: FormValues, coach: ContactCoach): CoachedState => {
  const state = contactStateOf(values);
  return { ...state, advice: adviceOf(state, coach), country: countryOf(state) };
};

/** What the form holds after the citizen has confirmed the contacts at a local time (`9.12`). */
export const confirmedContacts = (contacts: Contacts, time: string): FormValues => ({
  'contacts.outcome': 'given',
  'contacts.readBack': readBackToken(contacts),
  'contacts.readBackAt': time,
});

/** What it holds when the citizen, informed, gives none: nothing of what was written is kept. */
export const declinedContacts: FormValues = {
  'contacts.email': '',
  'contacts.mobile': '',
  'contacts.outcome': 'declined',
  'contacts.readBack': '',
  'contacts.readBackAt': '',
};

/** The contacts about which there is nothing to say: what doubtful ones would give is not promised. */
export const soundContacts = ({ email, mobile, advice }: CoachedState): Contacts => {
  const isDoubtful = (field: Advice['field']) => advice.some((item) => item.field === field);
  return { email: isDoubtful('email') ? null : email, mobile: isDoubtful('mobile') ? null : mobile };
};
