// SPDX-License-Identifier: AGPL-3.0-or-later
import { formLinesOf } from './form-line';
import { type FormRelease, isDecided } from './form-release';
import { isWithdrawn } from './form-end';
import { type FormVersion } from './form-version';

/** A change that operators are told of: a version and the release that makes it the one to print. */
export type FormChange = { version: FormVersion; release: FormRelease };

/** An operator who prints forms: from when they work here, and whether they put a change in force themselves. */
export type Reader = { id: string; name: string; since: Date };

/** A release to come, and the one that holds, of each form: what was overtaken is nobody's news. */
export const changesAt = (versions: readonly FormVersion[], now: Date): FormChange[] =>
  formLinesOf(versions).flatMap((line) => {
    const all = line.versions
      .filter((version) => !isWithdrawn(version, now))
      .flatMap((version) =>
        version.releases.filter(isDecided).map((release): FormChange => ({ version, release })),
      )
      .sort((a, b) => a.release.startsAt.getTime() - b.release.startsAt.getTime());
    const current = all.findLast(({ release }) => release.startsAt <= now);
    return [...(current ? [current] : []), ...all.filter(({ release }) => release.startsAt > now)];
  });

/** True when an operator is to be told of a change: not who decided it, and not who came to the office later. */
export const concerns = ({ release }: FormChange, reader: Pick<Reader, 'id' | 'since'>): boolean =>
  release.released !== null &&
  release.released.by !== reader.id &&
  release.proposed?.by !== reader.id &&
  reader.since <= release.released.at;
