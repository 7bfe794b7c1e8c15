// SPDX-License-Identifier: AGPL-3.0-or-later
import { formLinesOf } from './form-line';
import { type FormRelease } from './form-release';
import { aheadOf, inForceAt } from './form-state';
import { type FormVersion } from './form-version';

/** A change that operators are told of: a version and the release that makes it the one to print. */
export type FormChange = { version: FormVersion; release: FormRelease };

/** An operator who prints forms: from when they work here, and whether they put a change in force themselves. */
export type Reader = { id: string; name: string; since: Date };

/** What holds and what is to come of each form: what was overtaken or withdrawn is nobody's news. */
export const changesAt = (versions: readonly FormVersion[], now: Date): FormChange[] =>
  formLinesOf(versions).flatMap((line) => {
    const current = inForceAt<FormVersion>(line.versions, now);
    const ahead = line.versions.flatMap((version): FormChange[] => {
      const release = aheadOf(version, now);
      return release ? [{ version, release }] : [];
    });
    return current ? [current, ...ahead] : ahead;
  });

/** True when an operator is to be told of a change: not who decided it, and not who came to the office later. */
export const concerns = ({ release }: FormChange, reader: Pick<Reader, 'id' | 'since'>): boolean =>
  release.released !== null &&
  release.released.by !== reader.id &&
  release.proposed?.by !== reader.id &&
  reader.since <= release.released.at;
