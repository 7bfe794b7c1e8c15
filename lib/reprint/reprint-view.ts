// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactCoach } from '@/lib/contacts/coach';
import { type KnownCard, type ReleaseReason } from '@/lib/credential-backend/card';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type PrintLine } from '@/lib/receipt/print';
import { type ReprintScope } from './decide-reprint';
import { type Identification } from './identification';
import { needsDeclaration } from './loss-reason';
import { isUnfinished, type ReprintStatus } from './reprint-status';
import { type SecondHalfState } from './second-half';
import { type SecondWay, type WantedHalves, wantsSecond } from './wanted-halves';

/** What the backend said of the card when the reprint was opened; contacts are masked. */
export type CardFacts = Pick<
  KnownCard,
  'state' | 'issuedOn' | 'expiresOn' | 'issuingMunicipality' | 'knownContacts' | 'contactsChangedAt'
>;

/** The second halves of a reprint: where they go, and how far they are (`state` is `null` before they are ordered). */
export type SecondHalf = {
  way: SecondWay;
  state: SecondHalfState | null;
  /** When they leave, or would: later than now while they are held. */
  dueAt: Date | null;
  sentAt: Date | null;
  /** The masked address they were sent to. */
  sentTo: string | null;
  problem: string | null;
};

/** A reprint, as its page shows it. */
export type ReprintView = {
  id: string;
  status: ReprintStatus;
  codiceFiscale: string;
  cardSerial: string;
  /** Surname and given name, one of them where the person has only one. */
  holder: string;
  card: CardFacts;
  /** The municipality's scope in force today and since when. */
  scope: { value: ReprintScope; from: CivilDate } | null;
  identification: Identification | null;
  reason: ReleaseReason | null;
  halves: WantedHalves | null;
  second: SecondHalf | null;
  /** What the municipality has set for advice about contacts. */
  coach: ContactCoach;
  /** Hours that second halves wait before they leave to a new address. */
  holdHours: number;
  declarationSignedAt: Date | null;
  /** Why the last ask gave nothing, in the form of `problemOf`. */
  problem: string | null;
  askedAt: Date | null;
  /** The declaration and the codes sheet that count now: printed last and not torn up. */
  declaration: PrintLine | null;
  sheet: PrintLine | null;
  /** Whether the operator has to show the second factor again before asking, and for how long that serves. */
  stepUp: { needed: boolean; minutes: number };
};

/** A reprint in a list. */
export type ReprintLine = {
  id: string;
  status: ReprintStatus;
  holder: string;
  cardSerial: string;
  openedAt: Date;
};

/** The steps of the path after the card, in their fixed order; `closed` when there is nothing left to do. */
export const reprintSteps = ['person', 'what', 'declaration', 'print'] as const;
export type ReprintStep = (typeof reprintSteps)[number];

type Progress = Pick<ReprintView, 'status' | 'identification' | 'reason' | 'halves' | 'declarationSignedAt'>;

/** A delegation is for first halves only. */
const fits = (identification: Identification, halves: WantedHalves): boolean =>
  identification.kind !== 'delegate' || !wantsSecond(halves);

/** The step that is open now. */
export const stepOf = ({
  status,
  identification,
  reason,
  halves,
  declarationSignedAt,
}: Progress): ReprintStep | 'closed' => {
  if (!isUnfinished(status)) return 'closed';
  if (status !== 'open') return 'print';
  if (identification === null) return 'person';
  if (reason === null || halves === null || !fits(identification, halves)) return 'what';
  return needsDeclaration(reason) && declarationSignedAt === null ? 'declaration' : 'print';
};

/** True when everything that must come before the ask has been done. */
export const isReadyToAsk = (progress: Progress): boolean => stepOf(progress) === 'print';
