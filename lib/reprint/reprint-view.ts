// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactCoach } from '@/lib/contacts/coach';
import { type KnownCard, type ReleaseReason } from '@/lib/credential-backend/card';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type PrintLine } from '@/lib/receipt/print';
import { type ReprintScope } from './decide-reprint';
import { type Identification } from './identification';
import { isMandateOver, type MandateState } from './mandate';
import { type MandateView } from './mandate-view';
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
  /** When they leave after their wait, if the contacts of before are told at once; `null` where they do not wait. */
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
  /** The act by which an operator prints the second halves; `null` before it is begun. */
  mandate: MandateView | null;
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
  /** The second halves on paper are still to be printed or handed over. */
  secondIsOpen: boolean;
};

/** Every step of the path after the card; `second` prints second halves on paper. */
export type ReprintStep = 'person' | 'what' | 'declaration' | 'print' | 'second';

/** What the steps depend on. */
export type Progress = Pick<
  ReprintView,
  'status' | 'identification' | 'reason' | 'halves' | 'declarationSignedAt'
> & {
  /** Where the second halves go. */
  way: SecondWay['kind'] | null;
  mandate: MandateState | null;
};

/** What the steps of a reprint on its page depend on. */
export const progressOf = ({ second, mandate, ...reprint }: ReprintView): Progress => ({
  ...reprint,
  way: second?.way.kind ?? null,
  mandate: mandate?.state ?? null,
});

/** The steps of a path in their fixed order: a sheet for each half that is printed. */
export const stepsOf = ({ halves, way }: Pick<Progress, 'halves' | 'way'>): ReprintStep[] => {
  const onPaper = way === 'on-paper';
  return [
    'person',
    'what',
    'declaration',
    ...(onPaper && halves === 'second' ? [] : (['print'] as const)),
    ...(onPaper ? (['second'] as const) : []),
  ];
};

/** A delegation is for first halves only. */
const fits = (identification: Identification, halves: WantedHalves): boolean =>
  identification.kind !== 'delegate' || !wantsSecond(halves);

/** The sheet of the second halves comes after that of the first ones, or, without any, after the declaration. */
const isSecondLeft = ({ status, way, mandate }: Progress): boolean =>
  way === 'on-paper' &&
  (status === 'handed-over' || status === 'dispatched') &&
  (mandate === null || !isMandateOver(mandate));

/** The step that is open now; `closed` when there is nothing left to do. */
export const stepOf = (progress: Progress): ReprintStep | 'closed' => {
  const { status, identification, reason, halves, declarationSignedAt, way } = progress;
  if (!isUnfinished(status)) return isSecondLeft(progress) ? 'second' : 'closed';
  if (status !== 'open') return 'print';
  if (identification === null) return 'person';
  if (reason === null || halves === null || !fits(identification, halves)) return 'what';
  if (needsDeclaration(reason) && declarationSignedAt === null) return 'declaration';
  return way === 'on-paper' && halves === 'second' ? 'second' : 'print';
};

/** True when everything that must come before the ask for first halves, or the order of second ones, has been done. */
export const isReadyToAsk = (progress: Progress): boolean => stepOf(progress) === 'print';
