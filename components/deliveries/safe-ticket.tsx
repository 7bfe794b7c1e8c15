// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** The text for the help desk, to be seen and selected; with JavaScript one button copies it. */
export const SafeTicket = ({ text }: { text: string }) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Absent outside a secure context; refused where the browser does not allow it: the text can be selected then.
    const isWritten = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    setCopied(isWritten);
  };
  return (
    <div className="stack">
      <TextArea
        name="safe-ticket"
        label={t('safeTicket.title')}
        hint={t('safeTicket.hint')}
        value={text}
        rows={5}
        readOnly
      />
      <div className="button-row scripted">
        <Button size="small" onClick={() => void copy()}>
          {t('safeTicket.copy')}
        </Button>
        <span role="status">{copied ? t('safeTicket.copied') : ''}</span>
      </div>
    </div>
  );
};
