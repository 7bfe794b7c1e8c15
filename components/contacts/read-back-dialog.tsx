// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { type Contacts } from '@/lib/contacts/advice';
import { translatorFor } from '@/lib/i18n/translate';
import { ReadBackSheet } from './read-back-sheet';

const t = translatorFor('it');

type ReadBackDialogProps = {
  contacts: Contacts;
  onConfirm: () => void;
  onCorrect: () => void;
  onDecline: () => void;
};

/** Fills the screen as long as it is there. One key confirms, Enter or F9: the focus stands on the button that says so. */
export const ReadBackDialog = ({ contacts, onConfirm, onCorrect, onDecline }: ReadBackDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'n') return;
    event.preventDefault();
    onDecline();
  };
  return (
    <dialog
      ref={dialog}
      className="readback"
      aria-label={t('readBack.title')}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onCorrect();
      }}
    >
      <ReadBackSheet
        contacts={contacts}
        actions={
          <div className="button-row">
            <Button
              variant="primary"
              size="main"
              shortcut={{ key: 'F9', cap: t('key.enter') }}
              onClick={onConfirm}
              autoFocus
            >
              {t('readBack.confirm')}
            </Button>
            <Button size="tall" shortcut={{ key: 'Escape', cap: t('key.escape') }} onClick={onCorrect}>
              {t('readBack.correct')}
            </Button>
            <Button size="tall" shortcut={{ key: 'N' }} onClick={onDecline}>
              {t('readBack.decline')}
            </Button>
          </div>
        }
      />
    </dialog>
  );
};
