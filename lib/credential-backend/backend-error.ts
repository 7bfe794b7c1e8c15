// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { type CardState } from './card';

const REFUSAL_CODES = [
  'malformed-request',
  'not-found',
  'method-not-allowed',
  'too-large',
  'unsupported-media-type',
  'idempotency-key-reuse',
  'municipality-unknown',
  'recipient-key-unusable',
  'tax-code-invalid',
  'ticket-unknown',
  'ticket-voided',
  'ticket-taken',
  'card-not-active',
  'version-conflict',
  'certified-mail',
  'no-known-email',
  'delegation-refused',
  'too-many-releases',
] as const;

/** Why the credential backend says no; the last part of the problem type in the contract. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The refusal that a problem type of the contract (an absolute URI) stands for, `null` when it is no refusal. */
export const refusalCodeOf = (problemType: string): RefusalCode | null =>
  REFUSAL_CODES.find((code) => problemType.endsWith(`/probs/${code}`)) ?? null;

/**
 * What a call may answer instead of a value.
 * `unreachable`: no answer, or a failure of theirs; the effect is unknown, ask again with the same key.
 * `busy`: they ask to wait. `refused`: our message is at fault or their rules say no; asking again changes nothing.
 * `unauthorised`: our key or our clock. `invalid-answer`: an answer that the contract does not allow; not used.
 */
export type BackendError =
  | { kind: 'unreachable'; since: Date }
  | { kind: 'busy'; retryAfterSeconds: number }
  | { kind: 'refused'; code: RefusalCode; cardState?: CardState }
  | { kind: 'unauthorised' }
  | { kind: 'invalid-answer' };

/** True when the same message may succeed later, so that the outbox keeps it and tries again. */
export const isWorthRetrying = (error: BackendError): boolean => error.kind !== 'refused';

/** The catalogue message of an error; `timeOf` writes an instant as clerks read it (`9.32`). */
export const messageOfBackendError = (error: BackendError, timeOf: (instant: Date) => string): Message => {
  switch (error.kind) {
    case 'unreachable':
      return { key: 'credentialBackend.unreachable', values: { ora: timeOf(error.since) } };
    case 'busy':
      return { key: 'credentialBackend.busy', values: { secondi: error.retryAfterSeconds } };
    case 'refused':
      return { key: `credentialBackend.refused.${error.code}` };
    case 'unauthorised':
      return { key: 'credentialBackend.unauthorised' };
    case 'invalid-answer':
      return { key: 'credentialBackend.invalidAnswer' };
  }
};
