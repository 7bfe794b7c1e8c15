// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Mono } from '@/components/ui/mono';
import { translatorFor } from '@/lib/i18n/translate';
import { type ScanKind } from '@/lib/cie-request/scanned-code';

const t = translatorFor('it');

/** How a code is drawn; the token of a receipt is nothing to read. */
const GROUPS: Record<ScanKind, readonly number[] | null> = {
  'codice-fiscale': [3, 3, 5, 4, 1],
  'card-serial': [2, 5, 2],
  'request-number': [4],
  receipt: null,
};

type ScanDialogProps = {
  text: string;
  code?: string;
  kind?: ScanKind;
  onClose: () => void;
  onReplace?: () => void;
  onOpen?: () => void;
};

/** What was scanned cannot simply be used: one sentence, and what can be done. The focus goes back to where it was. */
export const ScanDialog = ({ text, code, kind, onClose, onReplace, onOpen }: ScanDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  const then = (work: () => void) => () => {
    dialog.current?.close();
    onClose();
    work();
  };
  const groups = kind ? GROUPS[kind] : null;
  return (
    <dialog
      ref={dialog}
      className="ask-dialog"
      aria-labelledby="scan-title"
      aria-describedby="scan-text"
      onCancel={onClose}
    >
      <h2 id="scan-title">{t('scan.title')}</h2>
      {code && groups && (
        <p>
          <Mono strong groups={groups}>
            {code}
          </Mono>
        </p>
      )}
      <p id="scan-text">{text}</p>
      <div className="button-row">
        {onReplace && (
          <Button variant="primary" shortcut={{ key: 'F9' }} onClick={then(onReplace)}>
            {t('scan.replace')}
          </Button>
        )}
        {onOpen && (
          <Button
            variant={onReplace ? 'outline' : 'primary'}
            shortcut={{ key: onReplace ? 'F8' : 'F9' }}
            onClick={then(onOpen)}
          >
            {t('scan.open')}
          </Button>
        )}
        <Button shortcut={{ key: 'Escape', cap: t('key.escape') }} onClick={then(() => undefined)} autoFocus>
          {t(onOpen ? 'scan.stay' : 'action.close')}
        </Button>
      </div>
    </dialog>
  );
};
