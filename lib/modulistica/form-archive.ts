// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormLine } from './form-line';
import { type FormStanding, type FormState, standingAt } from './form-state';
import { formNameOf, type FormVersion } from './form-version';

/** `all`: everything that is printed or may be; `changed`: of that, what the supervisor has not saved before. */
export type ArchiveScope = 'all' | 'changed';

/** A line of a ZIP's table of contents: `gone` is not in the ZIP, it was in an earlier one and is printed no more. */
export type ArchiveEntry = { version: FormVersion; standing: FormStanding; change: 'new' | 'same' | 'gone' };

const HELD: readonly FormState[] = ['downloaded', 'proposed', 'scheduled', 'in-force'];
const GONE: readonly FormState[] = ['superseded', 'expired', 'withdrawn'];

/** What belongs into a ZIP, and what its table of contents says beside; `had` names the versions saved before. */
export const archiveEntries = (
  lines: readonly FormLine[],
  had: ReadonlySet<string>,
  scope: ArchiveScope,
  now: Date,
): ArchiveEntry[] =>
  lines.flatMap(({ versions }) =>
    versions.flatMap((version): ArchiveEntry[] => {
      const standing = standingAt(version, versions, now);
      const isHad = had.has(formNameOf(version));
      if (HELD.includes(standing.state)) {
        if (isHad && scope === 'changed') return [];
        return [{ version, standing, change: isHad ? 'same' : 'new' }];
      }
      return isHad && GONE.includes(standing.state) ? [{ version, standing, change: 'gone' }] : [];
    }),
  );

/** The name of a version's file inside a ZIP. */
export const fileNameOf = ({
  code,
  language,
  version,
}: Pick<FormVersion, 'code' | 'language' | 'version'>): string => `${code}-${language}-${version}.pdf`;
