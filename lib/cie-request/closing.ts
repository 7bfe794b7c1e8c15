// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CancellationReason } from '@/lib/credential-backend/enrolment';
import { type Permission } from '@/lib/access/permission';
import { formText } from '@/lib/kernel/form-text';

/** Why a citizen withdraws a request. */
export const withdrawalReasons = ['gives-up', 'comes-back', 'found-card', 'elsewhere', 'other'] as const;

/** Why the office cancels one. */
export const cancellationReasons = [
  'wrong-person',
  'duplicate',
  'wrong-data',
  'opened-in-error',
  'documents-missing',
  'other',
] as const;

/** The longest note beside a reason. */
export const CLOSING_NOTE_MAX = 300;

/** Who closes a request and why; `other` is told by the note. */
export type Closing =
  | { by: 'citizen'; reason: (typeof withdrawalReasons)[number]; note: string }
  | { by: 'office'; reason: (typeof cancellationReasons)[number]; note: string };

/** What is wrong with a closing as it was posted. */
export type ClosingProblem = 'reason-missing' | 'note-missing' | 'note-long';

/** Reads a closing out of a posted form (`closing`: who and why, `note`). */
export const closingOf = (form: FormData): Closing | ClosingProblem => {
  const [by, code] = formText(form, 'closing').split('.');
  const note = formText(form, 'note').trim();
  const withdrawal = withdrawalReasons.find((reason) => by === 'citizen' && reason === code);
  const cancellation = cancellationReasons.find((reason) => by === 'office' && reason === code);
  if (!withdrawal && !cancellation) return 'reason-missing';
  if (code === 'other' && note === '') return 'note-missing';
  if (note.length > CLOSING_NOTE_MAX) return 'note-long';
  if (withdrawal) return { by: 'citizen', reason: withdrawal, note };
  return { by: 'office', reason: cancellation ?? 'other', note };
};

/** The status of a request that was closed. */
export const statusOfClosing = ({ by }: Closing): 'withdrawn' | 'cancelled' =>
  by === 'citizen' ? 'withdrawn' : 'cancelled';

/** Whose it is to close a request: once it was registered, the responsible person's, also while it is being corrected. */
export const closingBelongsTo = ({ registeredAt }: { registeredAt: Date | null }): Permission =>
  registeredAt ? 'supervise' : 'work-requests';

/** What the credential backend is told; it knows reasons of its own. */
export const toldReason = (closing: Closing): CancellationReason => {
  if (closing.by === 'citizen') return 'holder-withdrew';
  return closing.reason === 'documents-missing' ? 'other' : closing.reason;
};
