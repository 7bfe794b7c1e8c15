// SPDX-License-Identifier: AGPL-3.0-or-later
import { isAllowed, type RequestStatus } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type GuideTongue } from './guide-view';

/**
 * Where a guide sent by e-mail is: written down, kept back because the mail server does not answer, taken by it, refused by it, or given
 * up: the address or the request is no longer what it was, or nobody took it for days.
 */
export const sendingStates = [
  'queued',
  'waiting',
  'sent',
  'refused',
  'address-changed',
  'request-closed',
  'expired',
] as const;

export type SendingState = (typeof sendingStates)[number];

/** One guide on its way to a citizen. */
export type Sending = {
  id: string;
  guide: number;
  tongue: GuideTongue;
  state: SendingState;
  queuedAt: Date;
  /** Since when the mail server does not answer. */
  waitingSince: Date | null;
  settledAt: Date | null;
};

/** Whether something is still to happen to it. */
export const isUnderWay = ({ state }: Pick<Sending, 'state'>): boolean =>
  state === 'queued' || state === 'waiting';

/** How long the same guide is not sent again: a second press is no second wish. */
export const AGAIN_AFTER_MS = 10 * 60_000;

/** How long the mail server is asked again, as mail servers do among themselves. */
const TRIED_FOR_MS = 5 * 86_400_000;

/** What is known of a request when a guide is to be sent. */
export type Receiver = { status: RequestStatus; email: string | null };

/**
 * Why a guide is not sent. `no-mail`: no mail server. `not-now`: the request is not signed, or closed. `no-address`: no e-mail address that
 * the citizen has read back. `already`: the same guide is under way or has just left.
 */
export type SendRefusal = { kind: 'no-mail' | 'not-now' | 'no-address' | 'already' };

type Wish = { guide: number; tongue: GuideTongue; now: Date };

const isSame = (sending: Sending, { guide, tongue, now }: Wish): boolean => {
  if (sending.guide !== guide || sending.tongue !== tongue) return false;
  const left = sending.settledAt ? now.getTime() - sending.settledAt.getTime() : 0;
  return isUnderWay(sending) || (sending.state === 'sent' && left < AGAIN_AFTER_MS);
};

/** Whether a guide may be sent now, and to which address. */
export const decideSending = (
  { status, email }: Receiver,
  earlier: readonly Sending[],
  wish: Wish,
): Result<{ email: string }, SendRefusal> => {
  if (!isAllowed(status, 'send-guide')) return fail({ kind: 'not-now' });
  if (email === null) return fail({ kind: 'no-address' });
  return earlier.some((sending) => isSame(sending, wish)) ? fail({ kind: 'already' }) : ok({ email });
};

/** Where a guide ends that is not sent any more. */
export type GivenUp = Exclude<SendingState, 'queued' | 'waiting' | 'sent'>;

/** Why a guide that was written down for an address is no longer to be sent to it; `null` when it still is. */
export const whyGivenUp = (
  receiver: Receiver | null,
  { to, queuedAt, now }: { to: string; queuedAt: Date; now: Date },
): Exclude<GivenUp, 'refused'> | null => {
  if (!receiver || !isAllowed(receiver.status, 'send-guide')) return 'request-closed';
  if (receiver.email !== to) return 'address-changed';
  return now.getTime() - queuedAt.getTime() > TRIED_FOR_MS ? 'expired' : null;
};
