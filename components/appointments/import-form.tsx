// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

type ImportFormProps = {
  action: string;
  texts: { file: string; hint: string; submit: string; reading: string };
  /** Why the last file was refused. */
  error?: string;
};

/** Chooses a file and posts it; it goes the same way without JavaScript, only the sentence while it works is missing. */
export const ImportForm = ({ action, texts, error }: ImportFormProps) => {
  const [isSent, setSent] = useState(false);
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="stack"
      onSubmit={() => setSent(true)}
    >
      <TextField
        name="file"
        type="file"
        accept=".csv,text/csv"
        label={texts.file}
        hint={texts.hint}
        error={error}
        required
      />
      <div className="button-row">
        <Button type="submit" variant="primary" shortcut={{ key: 'F9' }} aria-busy={isSent}>
          {texts.submit}
        </Button>
        <span role="status" className="muted">
          {isSent && texts.reading}
        </span>
      </div>
    </form>
  );
};
