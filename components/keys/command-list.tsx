// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Key } from '@/components/ui/key';
import { capOf } from './key-cap';
import { type Command } from './page-commands';

export type CommandGroup = { id: string; title: string; commands: readonly Command[] };

type CommandListProps = {
  id: string;
  label: string;
  groups: readonly CommandGroup[];
  /** The marked one, counted through all groups. */
  active: number;
  onRun: (command: Command) => void;
};

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The commands as a list box in groups; the focus stays in the field above it. */
export const CommandList = ({ id, label, groups, active, onRun }: CommandListProps) => {
  const shown = groups.filter(({ commands }) => commands.length > 0);
  const startOf = (group: CommandGroup) =>
    shown.slice(0, shown.indexOf(group)).reduce((sum, { commands }) => sum + commands.length, 0);
  return (
    <div id={id} role="listbox" aria-label={label} className="commands__list">
      {shown.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className="commands__group">
            {group.title}
          </div>
          {group.commands.map((command, at) => {
            const index = startOf(group) + at;
            return (
              <div
                key={optionId(id, index)}
                id={optionId(id, index)}
                role="option"
                aria-selected={index === active}
                className="commands__item"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onRun(command)}
              >
                <span className="commands__label">{command.label}</span>
                {command.detail && <span className="muted small">{command.detail}</span>}
                {command.key && <Key>{capOf(command.key)}</Key>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
};
