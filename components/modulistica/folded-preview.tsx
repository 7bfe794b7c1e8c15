// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { translatorFor } from '@/lib/i18n/translate';
import { FormPreview } from './form-preview';

const t = translatorFor('it');

/** A preview that is drawn when somebody opens it. */
export const FoldedPreview = (props: { href: string; title: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('modulistica.preview')}</summary>
      {open && <FormPreview {...props} />}
    </details>
  );
};
