// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestStatus } from '@/lib/cie-request/request-status';
import {
  type ErrorGuide,
  errorGuideOf,
  hopelessErrors,
  isRejected,
  readErrorName,
} from '@/lib/credential-backend/error-guide';
import { type OpenDelivery } from '@/lib/enrolment/open-delivery';

/** How a delivery that is not at its end is called: refused where the other side said no to what we wrote, to be checked where a person has to find out. */
export type DeliveryWord = OpenDelivery['state'] | 'rejected' | 'correcting';

/** A delivery explained: its word, what went wrong last and who mends it, and what can be done here. */
export type DeliveryState = {
  word: DeliveryWord;
  /** `null` while nothing went wrong, and for an error that this version does not know. */
  guide: ErrorGuide | null;
  /** Sending the same again can help, and there is something to send that does not leave by itself now. */
  canRetry: boolean;
  /** A corrected version can take its place. */
  canCorrect: boolean;
};

const isBeingCorrected = (status: RequestStatus): boolean => status === 'draft' || status === 'to-sign';

const wordOf = (
  state: OpenDelivery['state'],
  guide: ErrorGuide | null,
  status: RequestStatus,
): DeliveryWord => {
  if (state !== 'attention') return state;
  if (isBeingCorrected(status)) return 'correcting';
  return isRejected(guide) ? 'rejected' : state;
};

const canBeSent = ({ message }: OpenDelivery, refused: boolean, now: Date): boolean =>
  message !== null && message.sendable && (refused || message.nextAttemptAt > now);

/** What a delivery means for who has to look at it; `status` is its request's. */
export const deliveryState = (delivery: OpenDelivery, status: RequestStatus, now: Date): DeliveryState => {
  const { state, problem, message } = delivery;
  const name = readErrorName(state === 'attention' ? problem : (message?.lastError ?? null));
  const guide = name && errorGuideOf(name);
  const refused = state === 'attention';
  const stands = status === 'registered' || status === 'completed';
  return {
    word: wordOf(state, guide, status),
    guide,
    canRetry: canBeSent(delivery, refused, now) && (name === null || !hopelessErrors.includes(name)),
    canCorrect: refused && stands && (guide === null || guide.cure === 'correct'),
  };
};
