// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the counter depends on and a municipality does not own. */
export const SERVICES = ['credential-backend', 'registry', 'mail', 'text-messages'] as const;
export type Service = (typeof SERVICES)[number];

/** True for a service read from a form or from storage. */
export const isService = (text: string): text is Service => (SERVICES as readonly string[]).includes(text);

/** What is known of a service, the same for all municipalities. */
export type ServiceState = {
  service: Service;
  /** When it was last found working or not; `null` before the first time. */
  answeredAt: Date | null;
  /** Questions in a row that it did not answer, and since when. */
  failures: number;
  failingSince: Date | null;
  /** Since when its answers carry no signature that can be trusted. */
  unsignedSince: Date | null;
};

/** One question without an answer may be chance: an outage are two in a row. */
export const OUTAGE_AT = 2;

const SECOND_MS = 1_000;
/**
 * How long what was learned counts, in ms: services that are asked every 30 s, a few times that. The register is asked only when somebody
 * needs it; while it owes an answer it is asked every 5 s, so that a silence means that it owes none.
 */
const COUNTS_MS: Record<Service, number> = {
  'credential-backend': 300 * SECOND_MS,
  registry: 30 * SECOND_MS,
  mail: 300 * SECOND_MS,
  'text-messages': 300 * SECOND_MS,
};

/** How a service stands: it works, it has been away since an instant, or nobody has looked lately. */
export type Standing = { kind: 'works' } | { kind: 'away'; since: Date } | { kind: 'unknown' };

/**
 * When a service was last heard to work with nothing wrong since; `null` while it is away, its answers cannot be used, or nobody looked
 * lately. What failed before that instant can be tried again.
 */
export const heardAt = (state: ServiceState, now: Date): Date | null => {
  const works =
    state.failures === 0 && state.unsignedSince === null && standingOf(state, now).kind === 'works';
  return works ? state.answeredAt : null;
};

/** The standing of a service by what was last learned of it. */
export const standingOf = (state: ServiceState, now: Date): Standing => {
  const { service, answeredAt, failures, failingSince } = state;
  if (answeredAt === null || now.getTime() - answeredAt.getTime() > COUNTS_MS[service])
    return { kind: 'unknown' };
  return failures >= OUTAGE_AT && failingSince ? { kind: 'away', since: failingSince } : { kind: 'works' };
};
