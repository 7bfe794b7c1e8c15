// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormVersion } from './form-version';

export const formStates = ['new', 'downloaded', 'scheduled', 'in-force', 'superseded', 'withdrawn'] as const;

/** Where a version stands at an instant; the words are those of the screens. */
export type FormState = (typeof formStates)[number];

export type FormAction = 'download' | 'open' | 'print' | 'put-in-force';

/** Status → allowed actions. `open` is the supervisor's look at any version that is here; `print` is everybody's. */
export const FORM_ACTIONS: Record<FormState, readonly FormAction[]> = {
  new: ['download'],
  downloaded: ['open', 'put-in-force'],
  scheduled: ['open', 'put-in-force'],
  'in-force': ['open', 'print'],
  superseded: ['open', 'put-in-force'],
  withdrawn: ['open'],
};

/** True when an action is allowed on a version in this state. */
export const isFormActionAllowed = (state: FormState, action: FormAction): boolean =>
  FORM_ACTIONS[state].includes(action);

type Times = Pick<FormVersion, 'downloadedAt' | 'inForceFrom' | 'withdrawnAt'>;

const isWithdrawn = ({ withdrawnAt }: Times, now: Date): boolean =>
  withdrawnAt !== null && withdrawnAt <= now;

const begun = <T extends Times>(versions: readonly T[], now: Date): (T & { inForceFrom: Date })[] =>
  versions
    .filter((version): version is T & { inForceFrom: Date } => version.inForceFrom !== null)
    .filter((version) => version.inForceFrom <= now && !isWithdrawn(version, now))
    .sort((a, b) => a.inForceFrom.getTime() - b.inForceFrom.getTime());

/** The version of one form in one language that is printed at an instant: the one put in force last, not withdrawn. */
export const versionInForceAt = <T extends Times>(versions: readonly T[], now: Date): T | null =>
  begun(versions, now).at(-1) ?? null;

/** A state, and the instant it began or begins where people are told one. */
export type FormStanding = { state: FormState; since: Date | null };

/** Where a version stands at an instant among all versions of the same form and language. */
export const standingAt = <T extends Times>(version: T, versions: readonly T[], now: Date): FormStanding => {
  const { downloadedAt, inForceFrom, withdrawnAt } = version;
  if (downloadedAt === null) return { state: 'new', since: null };
  if (isWithdrawn(version, now)) return { state: 'withdrawn', since: withdrawnAt };
  if (inForceFrom === null) return { state: 'downloaded', since: downloadedAt };
  if (inForceFrom > now) return { state: 'scheduled', since: inForceFrom };
  const successor = begun(versions, now).find((other) => other.inForceFrom > inForceFrom);
  return successor
    ? { state: 'superseded', since: successor.inForceFrom }
    : { state: 'in-force', since: inForceFrom };
};
