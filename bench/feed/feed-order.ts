// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeyKind } from './client-keys';

/** What else somebody would do: `loop` sends at once and keeps nothing, `graphile-worker` is a queue in a database of its own. */
export const RIVALS = ['loop', 'graphile-worker'] as const;
export type RivalName = (typeof RIVALS)[number];

/** A queue that one process, on one core, brings to its end; `cpuMs` is what the process itself computed for each message. */
export type Drain = { messages: number; seconds: number; perSecond: number; cpuMs: number };

/** What one process measures, on an installation of its own: a drained queue, times from commit to settlement, or a rival's drain. */
export type FeedOrder = { kind: KeyKind; messages: number; part: 'drain' | 'latency' | RivalName };

/** What a rival is to send: a key that stays the same over attempts, and the body as text. */
export type RivalMessage = { id: string; body: string };

/** What a rival's process is told: who it is, its own database, and the file with one message a line. */
export type RivalOrder = { rival: RivalName; url: string; file: string };
