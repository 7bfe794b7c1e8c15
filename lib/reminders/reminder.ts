// SPDX-License-Identifier: AGPL-3.0-or-later
import { isAllowed, type RequestStatus } from '@/lib/cie-request/request-status';

/**
 * Where the reminder to activate is: written down, taken by the mail server, refused by it, or given up: no address that the citizen has
 * read back, the request closed, nobody took it for days.
 */
export type ReminderState = 'queued' | 'sent' | 'refused' | 'no-address' | 'request-closed' | 'expired';

/** How long after the confirmation a reminder still says «da oggi». */
export const REMIND_WITHIN_MS = 86_400_000;

/** How long the mail server is asked again. */
const TRIED_FOR_MS = 5 * 86_400_000;

type Receiver = { status: RequestStatus; email: string | null };

/** To whom a reminder goes that was written down at an instant, or why to nobody. */
export const receiverOf = (
  receiver: Receiver | null,
  { queuedAt, now }: { queuedAt: Date; now: Date },
): { to: string } | { givenUp: Exclude<ReminderState, 'queued' | 'sent' | 'refused'> } => {
  if (!receiver || !isAllowed(receiver.status, 'send-guide')) return { givenUp: 'request-closed' };
  if (receiver.email === null) return { givenUp: 'no-address' };
  return now.getTime() - queuedAt.getTime() > TRIED_FOR_MS ? { givenUp: 'expired' } : { to: receiver.email };
};
