// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useRef } from 'react';
import { ReadBackSheet } from '@/components/contacts/read-back-sheet';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { type Contacts } from '@/lib/contacts/advice';

type ReadBackPageProps = {
  contacts: Contacts;
  action: (form: FormData) => Promise<void>;
  /** What the form names: the change, and exactly these contacts. */
  fields: Readonly<Record<string, string>>;
  back: string;
  texts: Record<'title' | 'confirm' | 'correct' | 'enter' | 'escape', string>;
};

/** The new contacts turned towards the citizen: they fill the screen, and without JavaScript the page. */
export const ReadBackPage = ({ contacts, action, fields, back, texts }: ReadBackPageProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.close();
    box?.showModal();
    return () => box?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      open
      className="readback"
      aria-label={texts.title}
      onCancel={(event) => {
        event.preventDefault();
        way.current?.click();
      }}
    >
      <ReadBackSheet
        contacts={contacts}
        actions={
          <form action={action} className="button-row">
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button
              type="submit"
              variant="primary"
              size="main"
              shortcut={{ key: 'F9', cap: texts.enter }}
              autoFocus
            >
              {texts.confirm}
            </Button>
            <LinkButton ref={way} href={back} size="tall" shortcut={{ key: 'Escape', cap: texts.escape }}>
              {texts.correct}
            </LinkButton>
          </form>
        }
      />
    </dialog>
  );
};
