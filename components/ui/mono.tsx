// SPDX-License-Identifier: AGPL-3.0-or-later
import { classNames } from '@/components/ui/class-names';

type MonoProps = {
  children: string;
  /** Lengths of the groups as drawn; what is left stands in groups of the last length. */
  groups?: readonly number[];
  strong?: boolean;
};

/** Cuts a code into its groups: `groupsOf('CA41783KD', [2, 5, 2])` is CA, 41783, KD. */
export const groupsOf = (code: string, groups: readonly number[]): string[] => {
  const parts: string[] = [];
  for (let at = 0, index = 0; at < code.length; index += 1) {
    const length = Math.max(1, groups[Math.min(index, groups.length - 1)] ?? code.length);
    parts.push(code.slice(at, at + length));
    at += length;
  }
  return parts;
};

/** A code in Roboto Mono. Groups are drawing only: copied or read aloud it has no spaces. */
export const Mono = ({ children, groups, strong }: MonoProps) => (
  <span className={classNames('mono', strong && 'mono--strong')}>
    {groups
      ? groupsOf(children, groups).map((part, index) => (
          <span className="mono__group" key={index}>
            {part}
          </span>
        ))
      : children}
  </span>
);
