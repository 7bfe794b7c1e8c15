// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type SubmitEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { translatorFor } from '@/lib/i18n/translate';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { ConflictChoices, type ConflictSource } from './conflict-choices';
import { type DraftDifference, keptFields } from './draft-differences';

const t = translatorFor('it');

type ConflictDialogProps = {
  differences: readonly DraftDifference[];
  conflict: ConflictSource;
  onChosen: (kept: FormValues) => void;
};

/** Another page saved this request in between: both texts, until each difference is decided. */
export const ConflictDialog = ({ differences, conflict, onChosen }: ConflictDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onChosen(keptFields(new FormData(event.currentTarget), differences));
  };
  return (
    <dialog
      ref={dialog}
      className="lock-dialog conflict"
      aria-labelledby="conflict-title"
      onCancel={(event) => event.preventDefault()}
    >
      <form className="stack" onSubmit={onSubmit}>
        <h2 id="conflict-title">{t('newRequest.conflictTitle')}</h2>
        <ConflictChoices differences={differences} conflict={conflict} />
        <Button type="submit" variant="primary" autoFocus>
          {t('form.keepChosen')}
        </Button>
      </form>
    </dialog>
  );
};
