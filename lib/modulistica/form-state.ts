// SPDX-License-Identifier: AGPL-3.0-or-later
import { expiryOf, isExpired, isWithdrawn } from './form-end';
import { type FormRelease, isDecided, isOpenProposal } from './form-release';
import { type FormVersion } from './form-version';

export const formStates = [
  'new',
  'downloaded',
  'proposed',
  'scheduled',
  'in-force',
  'superseded',
  'expired',
  'withdrawn',
] as const;

/** Where a version stands at an instant; the words are those of the screens. */
export type FormState = (typeof formStates)[number];

export type FormAction =
  'download' | 'open' | 'look' | 'print' | 'put-in-force' | 'take-back' | 'roll-back' | 'withdraw';

/**
 * Status → allowed actions. `print` is everybody's. `open` hands the supervisor the file of what may still be printed; of an outdated
 * version there is only a `look`, a picture in our own page. What was printed comes back by `roll-back`, which asks for a reason.
 */
export const FORM_ACTIONS: Record<FormState, readonly FormAction[]> = {
  new: ['download'],
  downloaded: ['open', 'look', 'put-in-force', 'withdraw'],
  proposed: ['open', 'look', 'put-in-force', 'take-back', 'withdraw'],
  scheduled: ['open', 'look', 'put-in-force', 'take-back', 'withdraw'],
  'in-force': ['open', 'look', 'print', 'withdraw'],
  superseded: ['look', 'roll-back', 'withdraw'],
  expired: ['look', 'withdraw'],
  withdrawn: ['look', 'roll-back'],
};

/** True when an action is allowed on a version in this state. */
export const isFormActionAllowed = (state: FormState, action: FormAction): boolean =>
  FORM_ACTIONS[state].includes(action);

type Times = Pick<FormVersion, 'kept' | 'releases' | 'validUntil' | 'withdrawn'>;
type Beginning<T> = { version: T; release: FormRelease };

const byStart = <T>(a: Beginning<T>, b: Beginning<T>): number =>
  a.release.startsAt.getTime() - b.release.startsAt.getTime();

/** What was withdrawn before it began has never begun. */
const counts = <T extends Times>({ version, release }: Beginning<T>): boolean =>
  isDecided(release) && !isWithdrawn(version, release.startsAt) && !isExpired(version, release.startsAt);

/** All beginnings of a form in one language that stand, the earliest first. */
const beginningsOf = <T extends Times>(versions: readonly T[]): Beginning<T>[] =>
  versions
    .flatMap((version) => version.releases.map((release) => ({ version, release })))
    .filter(counts)
    .sort(byStart);

const lastBegun = <T extends Times>(versions: readonly T[], now: Date): Beginning<T> | null =>
  beginningsOf(versions).findLast(({ release }) => release.startsAt <= now) ?? null;

/**
 * The version of one form in one language that is printed at an instant, with the release that made it so: the one that began last.
 * When that one is withdrawn or expired nothing is printed: an earlier version comes back by a roll-back only, never by itself.
 */
export const inForceAt = <T extends Times>(versions: readonly T[], now: Date): Beginning<T> | null => {
  const last = lastBegun(versions, now);
  return last && !isWithdrawn(last.version, now) && !isExpired(last.version, now) ? last : null;
};

/** The version alone. */
export const versionInForceAt = <T extends Times>(versions: readonly T[], now: Date): T | null =>
  inForceAt(versions, now)?.version ?? null;

/** The version that was printed last, whether it still is or not; `null` when none ever was. */
export const lastInForceAt = <T extends Times>(versions: readonly T[], now: Date): T | null =>
  lastBegun(versions, now)?.version ?? null;

/** True when a version was printed once: then it can be again. */
export const wasInForce = (version: Times, now: Date): boolean =>
  beginningsOf([version]).some(({ release }) => release.startsAt <= now);

/** The release of a version that is still to begin, or `null`. */
export const aheadOf = (version: Times, now: Date): FormRelease | null =>
  beginningsOf([version]).find(({ release }) => release.startsAt > now)?.release ?? null;

/** The proposal of a version that waits for a second person, or `null`. */
export const proposalOf = ({ releases }: Pick<Times, 'releases'>): FormRelease | null =>
  releases.find(isOpenProposal) ?? null;

/** A state, and the instant it began or begins where people are told one. */
export type FormStanding = { state: FormState; since: Date | null };

const afterBeginning = <T extends Times>(
  version: T,
  versions: readonly T[],
  now: Date,
): FormStanding | null => {
  const begun = beginningsOf(versions).filter(({ release }) => release.startsAt <= now);
  const own = begun.findLastIndex((one) => one.version === version);
  const release = begun[own]?.release;
  if (!release) return null;
  const successor = begun[own + 1]?.release;
  return successor
    ? { state: 'superseded', since: successor.startsAt }
    : { state: 'in-force', since: release.startsAt };
};

/** Where a version stands at an instant among all versions of the same form and language. */
export const standingAt = <T extends Times>(version: T, versions: readonly T[], now: Date): FormStanding => {
  const { kept, withdrawn } = version;
  if (kept === null) return { state: 'new', since: null };
  if (withdrawn && isWithdrawn(version, now)) return { state: 'withdrawn', since: withdrawn.at };
  if (isExpired(version, now)) return { state: 'expired', since: expiryOf(version) };
  const begun = afterBeginning(version, versions, now);
  if (begun?.state === 'in-force') return begun;
  const ahead = aheadOf(version, now);
  if (ahead) return { state: 'scheduled', since: ahead.startsAt };
  const proposal = proposalOf(version);
  if (proposal?.proposed) return { state: 'proposed', since: proposal.proposed.at };
  return begun ?? { state: 'downloaded', since: kept.at };
};
