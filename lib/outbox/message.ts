// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';

/** Who wants a message to be sent, and at which counter (empty when none): ids, no names. */
export type Sender = { actor: string; counter: string };

/** What is to reach another program: exact bytes of one version of one thing, and who wants it. */
export type NewMessage = {
  topic: string;
  aggregateId: string;
  version: number;
  body: Uint8Array;
  by: Sender;
  /** Not before this instant; without one it leaves as soon as a worker is free. */
  dueAt?: Date;
  /** Not before another message has arrived, and then so many ms later; `dueAt` is what that comes to when the other leaves at once. */
  follows?: { messageId: string; ms: number };
};

/** A message as it is sent: its exact bytes, and who wanted it. */
export type OpenMessage = { body: Uint8Array; by: Sender };

/** A message that this worker holds for a while. `attempt` counts from 1. */
export type ClaimedMessage = {
  municipalityId: MunicipalityId;
  id: string;
  topic: string;
  aggregateId: string;
  version: number;
  attempt: number;
};

/** What became of an attempt. */
export type DeliveryOutcome =
  | { kind: 'delivered' }
  | { kind: 'retry'; error: string; afterMs?: number }
  | { kind: 'attention'; error: string };

/** A message that has not arrived, as people see it. `sendable` while its bytes are kept; instants in UTC. */
export type UnsettledMessage = {
  id: string;
  topic: string;
  aggregateId: string;
  version: number;
  /** `attention`: not tried again until somebody wants it. */
  state: 'pending' | 'attention';
  attempts: number;
  createdAt: Date;
  nextAttemptAt: Date;
  lastError: string | null;
  sendable: boolean;
};
