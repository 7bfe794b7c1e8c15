// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';
import { draftDifferences } from './draft-differences';

/** Why nobody is let in: signed out, or locked for want of a hand on the keys. */
export type SessionTrouble = 'ended' | 'locked' | null;

/** How a save was answered. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; at: Date }
  | { kind: 'conflict'; version: number; values: FormValues; by: string; at: Date; takenOver: boolean }
  /** Nothing will change this: another state of the request, or a text that is not kept. */
  | { kind: 'refused'; reason: string; closed: boolean }
  /** Try again later; `session` says when only the clerk can open the way. */
  | { kind: 'unreachable'; session: SessionTrouble };

/** What the line under the card says. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'pending' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failing'; since: Date; session: SessionTrouble }
  | { kind: 'refused'; reason: string; closed: boolean };

/** Two pages hold different texts: what both began with, what this page holds, what is stored. */
export type Conflict = {
  base: FormValues;
  mine: FormValues;
  theirs: FormValues;
  version: number;
  by: string;
  at: Date;
  /** Nothing was written there: the draft changed hands. */
  takenOver: boolean;
};

type Timers = { set: (work: () => void, ms: number) => unknown; clear: (timer: unknown) => void };

export type DraftSaverParts = {
  send: (draft: { version: number; values: FormValues }, leaving: boolean) => Promise<SaveAnswer>;
  now: () => Date;
  onState: (state: SaveState) => void;
  onConflict: (conflict: Conflict) => void;
  timers: Timers;
};

/** After the last key. */
const PAUSE_MS = 700;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

const isSame = (a: FormValues, b: FormValues): boolean => draftDifferences({}, a, b).length === 0;

/**
 * Saves a draft while it is typed: one save in flight, the version from its answer, again by itself until it succeeds.
 * What is typed stays in the page, never in the browser's storage.
 */
export class DraftSaver {
  #version: number;
  #values: FormValues;
  #stored: FormValues;
  #dirty = false;
  #timer: unknown = null;
  #running: Promise<SaveAnswer> | null = null;
  #failures = 0;
  #failingSince: Date | null = null;
  #stopped = false;
  /** Sent, but the answer never came: the server may hold it all the same. */
  #unanswered: FormValues[] = [];
  readonly #parts: DraftSaverParts;

  constructor(stored: { version: number; values: FormValues }, parts: DraftSaverParts) {
    this.#version = stored.version;
    this.#values = stored.values;
    this.#stored = stored.values;
    this.#parts = parts;
  }

  /** The version that the server last told. */
  get version(): number {
    return this.#version;
  }

  /** Something was typed; it is saved after a pause. */
  change(values: FormValues): void {
    this.#values = values;
    this.#dirty = true;
    if (this.#failingSince !== null) return;
    this.#parts.onState({ kind: 'pending' });
    this.#plan(PAUSE_MS);
  }

  /** A field was left or a choice made: no pause. */
  hurry(): void {
    if (this.#dirty && this.#failingSince === null) this.#plan(0);
  }

  /** Saves what is not saved yet, also what changes meanwhile, and waits for the answers; true when everything is stored. */
  async flush(): Promise<boolean> {
    this.#clear();
    await this.#running;
    while (this.#dirty && !this.#stopped) {
      const { kind } = await this.#save(false);
      if (kind === 'unreachable' || kind === 'refused') break;
    }
    return !this.#dirty;
  }

  /** The page goes out of sight and may not come back: send without waiting for the pause. */
  leave(): void {
    if (this.#dirty && !this.#stopped && !this.#running) void this.#save(true);
  }

  /** Goes on after a conflict, with the newer version and the values that were chosen. */
  resolve(version: number, values: FormValues): void {
    this.#version = version;
    this.#stopped = false;
    this.change(values);
    this.hurry();
  }

  /** Tries again at once: the connection or the session is back. */
  retry(): void {
    if (this.#dirty && !this.#stopped) this.#plan(0);
  }

  /** Sends nothing more; the page is gone. */
  stop(): void {
    this.#stopped = true;
    this.#clear();
  }

  /** Begins to send again after `stop`. */
  start(): void {
    this.#stopped = false;
  }

  #clear(): void {
    if (this.#timer !== null) this.#parts.timers.clear(this.#timer);
    this.#timer = null;
  }

  #plan(ms: number): void {
    this.#clear();
    if (this.#stopped || this.#running) return;
    this.#timer = this.#parts.timers.set(() => void this.#save(false), ms);
  }

  async #save(leaving: boolean): Promise<SaveAnswer> {
    this.#clear();
    const sent = this.#values;
    this.#running = this.#parts.send({ version: this.#version, values: sent }, leaving).then((answer) => {
      this.#running = null;
      this.#take(answer, sent);
      return answer;
    });
    return this.#running;
  }

  #take(answer: SaveAnswer, sent: FormValues): void {
    switch (answer.kind) {
      case 'saved':
        return this.#saved(answer, sent);
      case 'conflict':
        return this.#contradicted(answer);
      case 'refused':
        this.#parts.onState(answer);
        if (sent !== this.#values) this.#plan(PAUSE_MS);
        return;
      case 'unreachable':
        this.#unanswered.push(sent);
        return this.#failed(answer.session);
    }
  }

  #saved({ version, at }: Extract<SaveAnswer, { kind: 'saved' }>, sent: FormValues): void {
    this.#version = version;
    this.#stored = sent;
    this.#failures = 0;
    this.#failingSince = null;
    this.#unanswered = [];
    this.#dirty = sent !== this.#values;
    this.#parts.onState(this.#dirty ? { kind: 'pending' } : { kind: 'saved', at });
    if (this.#dirty) this.#plan(PAUSE_MS);
  }

  #contradicted({
    version,
    values: theirs,
    by,
    at,
    takenOver,
  }: Extract<SaveAnswer, { kind: 'conflict' }>): void {
    this.#failures = 0;
    this.#failingSince = null;
    // One's own save, heard of late; or both pages hold the same text and there is nothing to decide.
    if ([this.#values, ...this.#unanswered].some((held) => isSame(held, theirs))) {
      this.#version = version;
      this.#stored = theirs;
      this.#plan(0);
      return;
    }
    this.#stopped = true;
    this.#parts.onConflict({ base: this.#stored, mine: this.#values, theirs, version, by, at, takenOver });
  }

  #failed(session: SessionTrouble): void {
    this.#failingSince ??= this.#parts.now();
    this.#parts.onState({ kind: 'failing', since: this.#failingSince, session });
    this.#plan(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? PAUSE_MS);
    this.#failures += 1;
  }
}
