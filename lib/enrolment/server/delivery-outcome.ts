// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BackendError, isWorthRetrying } from '@/lib/credential-backend/backend-error';
import { errorNameOf } from '@/lib/credential-backend/error-guide';
import { type Result } from '@/lib/kernel/result';
import { type DeliveryOutcome } from '@/lib/outbox/message';

/** What an answer of the credential backend means for the message that asked. */
export const deliveryOutcome = (answer: Result<unknown, BackendError>): DeliveryOutcome => {
  if (answer.ok) return { kind: 'delivered' };
  const { error } = answer;
  if (error.kind === 'busy')
    return { kind: 'retry', error: error.kind, afterMs: error.retryAfterSeconds * 1000 };
  const name = errorNameOf(error);
  return isWorthRetrying(error) ? { kind: 'retry', error: name } : { kind: 'attention', error: name };
};
