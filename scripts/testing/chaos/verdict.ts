// SPDX-License-Identifier: AGPL-3.0-or-later

/** A message as the portal committed it. */
export type CommittedMessage = {
  id: string;
  topic: string;
  requestId: string;
  version: number;
  /** Hex SHA-256 of its bytes. */
  digest: string;
  state: string;
  /** Why it was not taken the last time. */
  lastError: string | null;
};

/** What the two sides hold when everything is quiet. */
export type Findings = {
  committed: readonly CommittedMessage[];
  /** Commits that were confirmed to whoever asked. */
  confirmed: readonly { topic: string; requestId: string; version: number }[];
  backend: {
    /** Idempotency keys of commands that were worked. */
    keys: ReadonlySet<string>;
    enrolments: ReadonlyMap<string, { version: number; digest: string; cardState: string }>;
    /** Every change of an enrolment and every cancellation, in their order, as a trigger saw them. */
    effects: readonly { kind: 'enrolment' | 'cancellation'; requestId: string; version: number | null }[];
    /** Tickets that were minted, practice cards left out. */
    tickets: ReadonlySet<string>;
  };
  portal: {
    tickets: ReadonlySet<string>;
    /** Which request each ticket was fed for. */
    fedTickets: readonly { ticketId: string; requestId: string }[];
    /** Entries of the trail that say that a version was accepted or a cancellation taken. */
    settlements: readonly { verb: string; requestId: string; version: number }[];
    /** Messages with evidence. */
    proven: ReadonlySet<string>;
  };
};

/** Everything that may not be, each as a line to look for in logs. */
export type Verdict = {
  /** Committed, and did not arrive or was never settled. */
  lost: string[];
  /** Arrived, and was never committed. */
  ghosts: string[];
  /** Another version or other bytes in force than the newest that was committed. */
  stale: string[];
  /** Had its effect twice, or settled twice. */
  duplicateEffects: string[];
  /** Delivered without what proves it. */
  unproven: string[];
  /** A version that came after a later one. */
  disordered: string[];
};

const ENROLMENT = 'enrolment';

const nameOf = ({ topic, requestId, version }: { topic: string; requestId: string; version: number }) =>
  `${topic} ${requestId} ${version}`;

const repeatedIn = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
};

/** Tickets that were fed for more than one request. */
const sharedIn = (fed: Findings['portal']['fedTickets']): string[] => {
  const owners = new Map(fed.map(({ ticketId, requestId }) => [ticketId, requestId]));
  return fed
    .filter(({ ticketId, requestId }) => owners.get(ticketId) !== requestId)
    .map(({ ticketId }) => `ticket ${ticketId}`);
};

const newestOf = (messages: readonly CommittedMessage[]): CommittedMessage[] => {
  const newest = new Map<string, CommittedMessage>();
  for (const message of messages) {
    const known = newest.get(message.requestId);
    if (!known || known.version < message.version) newest.set(message.requestId, message);
  }
  return [...newest.values()];
};

const disorderedIn = (effects: Findings['backend']['effects']): string[] => {
  const reached = new Map<string, number>();
  return effects.flatMap(({ kind, requestId, version }) => {
    const place = kind === 'cancellation' ? Infinity : (version ?? 0);
    const before = reached.get(requestId) ?? 0;
    reached.set(requestId, Math.max(before, place));
    return place < before ? [`${kind} ${requestId} ${version ?? ''}`] : [];
  });
};

/** Compares what was committed with what arrived. */
export const judge = ({ committed, confirmed, backend, portal }: Findings): Verdict => {
  const names = new Set(committed.map(nameOf));
  const newest = newestOf(committed.filter(({ topic }) => topic === ENROLMENT));
  const cancelled = committed.filter(({ topic }) => topic !== ENROLMENT);
  const takenBack = new Set(cancelled.map(({ requestId }) => requestId));
  const arrived = ({ id, state }: CommittedMessage) => state === 'delivered' && backend.keys.has(id);
  const effectNames = backend.effects.map(({ kind, requestId, version }) =>
    kind === 'enrolment' ? `${ENROLMENT} ${requestId} ${version}` : `cancellation ${requestId}`,
  );
  return {
    lost: [
      ...confirmed.map(nameOf).filter((name) => !names.has(name)),
      ...[...newest, ...cancelled]
        .filter((message) => !arrived(message))
        .map((message) => `${nameOf(message)}: ${message.state}, ${message.lastError}`),
    ],
    ghosts: [
      ...backend.effects
        .filter(({ kind, requestId }) => kind === 'cancellation' && !takenBack.has(requestId))
        .map(({ requestId }) => `cancellation ${requestId}`),
      ...effectNames.filter((name) => name.startsWith(`${ENROLMENT} `) && !names.has(name)),
    ],
    stale: newest.flatMap((message) => {
      const inForce = backend.enrolments.get(message.requestId);
      const state = takenBack.has(message.requestId) ? 'cancelled' : 'active';
      const isSame =
        inForce?.version === message.version &&
        inForce.digest === message.digest &&
        inForce.cardState === state;
      return isSame ? [] : [`${nameOf(message)}, in force ${inForce?.version} ${inForce?.cardState}`];
    }),
    duplicateEffects: [
      ...repeatedIn(effectNames),
      ...repeatedIn(
        portal.settlements.map(({ verb, requestId, version }) => `${verb} ${requestId} ${version}`),
      ),
      ...sharedIn(portal.fedTickets),
      ...[...backend.tickets].filter((id) => !portal.tickets.has(id)).map((id) => `minted in vain ${id}`),
    ],
    unproven: committed
      .filter(({ id, state }) => state === 'delivered' && !portal.proven.has(id))
      .map(nameOf),
    disordered: disorderedIn(backend.effects),
  };
};

/** True when nothing was found. */
export const isClean = (verdict: Verdict): boolean =>
  Object.values(verdict).every((list) => list.length === 0);
