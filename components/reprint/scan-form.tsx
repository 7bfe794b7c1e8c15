// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/text-field';

type Texts = Record<'file' | 'hint' | 'upload' | 'working' | 'failed' | 'ended', string>;
type Answer = { href: string } | { error: string };

type ScanFormProps = {
  /** Where the file is posted. */
  action: string;
  error: string | null;
  look: ButtonLook;
  texts: Texts;
};

/** Posts the form as it is; a session that is over or a lost network is told at the file. */
const send = async (form: HTMLFormElement, texts: Texts): Promise<Answer> => {
  try {
    const body = new FormData(form);
    const headers = { accept: 'application/json' };
    const answer = await fetch(form.action, { method: 'POST', body, headers });
    if (answer.ok || answer.status === 422) return (await answer.json()) as Answer;
    return { error: answer.status === 401 || answer.status === 423 ? texts.ended : texts.failed };
  } catch {
    return { error: texts.failed };
  }
};

/** The scan of a signed act: its file, judged while one waits; the file stays chosen when it is not taken. */
export const ScanForm = ({ action, error: first, look, texts }: ScanFormProps) => {
  const [error, setError] = useState(first);
  const [working, setWorking] = useState(false);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    setError(null);
    void send(event.currentTarget, texts).then((answer) => {
      if ('href' in answer) return window.location.assign(answer.href);
      setError(answer.error);
      setWorking(false);
    });
  };
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="stack stack--form"
      noValidate
      onSubmit={onSubmit}
    >
      <TextField
        name="file"
        type="file"
        accept=".pdf,application/pdf,image/jpeg,image/png,image/webp"
        label={texts.file}
        hint={texts.hint}
        error={error ?? undefined}
      />
      <div className="row-line">
        <Button type="submit" aria-busy={working} {...look}>
          {working ? texts.working : texts.upload}
        </Button>
      </div>
    </form>
  );
};
