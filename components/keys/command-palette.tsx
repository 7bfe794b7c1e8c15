// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Key } from '@/components/ui/key';
import { actOn } from '@/components/ui/shortcut-keys';
import { TextField } from '@/components/ui/text-field';
import { translatorFor } from '@/lib/i18n/translate';
import { type CommandGroup, CommandList, optionId } from './command-list';
import { capOf } from './key-cap';
import { COMMANDS_KEY } from './key-table';
import { matchCommands } from './match-commands';
import { type Command, pageCommands } from './page-commands';
import { useFoundRequests } from './use-found-requests';

const t = translatorFor('it');

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** What can be done from here, typed: the page's commands, the frame's, requests. */
const Palette = ({ onClose }: { onClose: () => void }) => {
  const router = useRouter();
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [commands] = useState(() => pageCommands(actOn));
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const requests = useFoundRequests(typed);
  const groups: CommandGroup[] = [
    { id: 'here', title: t('commands.here'), commands: matchCommands(commands.here, typed) },
    { id: 'frame', title: t('commands.frame'), commands: matchCommands(commands.frame, typed) },
    {
      id: 'requests',
      title: t('commands.requests'),
      commands: requests.map(({ href, name, detail }) => ({
        id: href,
        label: name,
        detail,
        run: () => router.push(href),
      })),
    },
  ];
  const all = groups.flatMap((group) => group.commands);
  const marked = Math.min(active, all.length - 1);

  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  useEffect(() => {
    document.getElementById(optionId(listId, marked))?.scrollIntoView({ block: 'nearest' });
  }, [listId, marked]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    dialog.current?.close();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) run(all[marked]);
    else if (all.length > 0) setActive((marked + step + all.length) % all.length);
  };
  return (
    <dialog ref={dialog} className="commands" aria-label={t('commands.title')} data-passing onClose={onClose}>
      <TextField
        name="command"
        label={t('commands.label')}
        icon="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-activedescendant={marked >= 0 ? optionId(listId, marked) : undefined}
        value={typed}
        maxLength={80}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <CommandList id={listId} label={t('commands.title')} groups={groups} active={marked} onRun={run} />
      <p className="commands__foot" role="status">
        {all.length === 0 ? t('commands.none') : t('commands.count', { n: all.length })}
      </p>
      <p className="commands__foot key-hints" aria-hidden="true">
        <Key>↑</Key> <Key>↓</Key> {t('commands.move')} <Key>{t('key.enter')}</Key> {t('commands.run')}{' '}
        <Key>{t('key.escape')}</Key> {t('action.close')}
      </p>
    </dialog>
  );
};

/** The button of the commands and, behind its key, the commands; the focus goes back to where it was. */
export const CommandPalette = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn btn-plain btn--small scripted"
        aria-keyshortcuts={COMMANDS_KEY}
        aria-haspopup="dialog"
        data-keeps-focus
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(true)}
      >
        <span>{t('commands.button')}</span> <Key>{capOf(COMMANDS_KEY)}</Key>
      </button>
      {isOpen && <Palette onClose={() => setOpen(false)} />}
    </>
  );
};
