// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactCoach } from '@/lib/contacts/coach';
import { type Contacts } from '@/lib/contacts/advice';
import { type ContactKind, type ProofState } from '@/lib/contacts/proof-code';
import { type CardFacts } from '@/lib/reprint/reprint-view';
import { type Applicant } from './applicant';
import { type ChangeStatus } from './change-status';

/** What is kept of the card whose contacts change. */
export type ChangeCard = Omit<CardFacts, 'contactsChangedAt'>;

/** A change of contacts, as its page shows it. The new contacts are in clear while it is open, for who walks the path; masked later. */
export type ChangeView = {
  id: string;
  status: ChangeStatus;
  codiceFiscale: string;
  cardSerial: string;
  holder: string;
  /** What the backend said of the card when the change was opened; contacts masked. */
  card: ChangeCard;
  applicant: Applicant | null;
  contacts: Contacts | null;
  readBackAt: Date | null;
  /** Whether each new contact was verified at the counter; `null` where there is none. */
  proofs: Record<ContactKind, ProofState | null>;
  /** What the municipality has set for advice about contacts. */
  coach: ContactCoach;
  problem: string | null;
  confirmedAt: Date | null;
  acceptedAt: Date | null;
};

/** A change in a list. */
export type ChangeLine = { id: string; status: ChangeStatus; holder: string; openedAt: Date };

/** The contacts of a card as this municipality changed them last: masked, with their proofs and where the change stands. */
export type LastChange = Pick<ChangeView, 'id' | 'status' | 'proofs'> & {
  contacts: Contacts;
  confirmedAt: Date;
};

/** The steps of the path after the card, in their order. */
export const changeSteps = ['person', 'contacts', 'readBack', 'confirm'] as const;
export type ChangeStep = (typeof changeSteps)[number];

/** The step that is open now; `closed` when nothing is left to do here. */
export const stepOfChange = ({
  status,
  applicant,
  contacts,
  readBackAt,
}: Pick<ChangeView, 'status' | 'applicant' | 'contacts' | 'readBackAt'>): ChangeStep | 'closed' => {
  if (status !== 'open') return 'closed';
  if (applicant === null) return 'person';
  if (contacts === null) return 'contacts';
  const hasContacts = contacts.email !== null || contacts.mobile !== null;
  return hasContacts && readBackAt === null ? 'readBack' : 'confirm';
};
