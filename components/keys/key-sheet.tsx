// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Key } from '@/components/ui/key';
import { translatorFor } from '@/lib/i18n/translate';
import { capOf } from './key-cap';
import { everywhere, KEYS_KEY, type KeyRow, keysAt } from './key-table';

const t = translatorFor('it');

const Rows = ({ title, rows }: { title: string; rows: readonly KeyRow[] }) => (
  <section>
    <h3 className="keys__title">{title}</h3>
    <dl className="keys__rows">
      {rows.map(({ key, task }) => (
        <div key={key}>
          <dt>
            <kbd className="key keys__cap">{capOf(key)}</kbd>
          </dt>
          <dd>{t(task)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Every key of this page and of all pages, by one key; opened over the page, which stays as it is. `without` are keys of places that the operator may not see. */
export const KeySheet = ({ without }: { without: readonly string[] }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const rows = keysAt(usePathname());
  return (
    <>
      <button
        type="button"
        className="link-button scripted"
        aria-keyshortcuts={KEYS_KEY}
        aria-haspopup="dialog"
        data-keeps-focus
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => dialog.current?.showModal()}
      >
        {t('keys.button')} <Key>{capOf(KEYS_KEY)}</Key>
      </button>
      <dialog ref={dialog} className="commands commands--sheet" aria-labelledby="keys-title" data-passing>
        <h2 id="keys-title">{t('keys.keys')}</h2>
        <div className="keys__columns">
          {rows.length > 0 && <Rows title={t('commands.here')} rows={rows} />}
          <Rows title={t('keys.everywhere')} rows={everywhere.filter(({ key }) => !without.includes(key))} />
        </div>
        <p className="muted small">{t('keys.fields')}</p>
        <Button
          shortcut={{ key: 'Escape', cap: t('key.escape') }}
          onClick={() => dialog.current?.close()}
          autoFocus
        >
          {t('action.close')}
        </Button>
      </dialog>
    </>
  );
};
