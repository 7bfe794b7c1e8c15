// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { translatorFor } from '@/lib/i18n/translate';
import { UPLOAD } from '@/lib/modulistica/form-fault';
import { audiences, formLanguages, type TypedUploadedForm } from '@/lib/modulistica/uploaded-form';
import { audienceWords, languageWords } from './form-words';

const t = translatorFor('it');
const ACTION = '/modulistica/carica/file';

type Errors = Readonly<Record<string, string>>;
type Answer = { href: string } | { errors: Errors };

/** Posts the form as it is; a session that is over or a lost network is told at the file. */
const send = async (form: HTMLFormElement): Promise<Answer> => {
  try {
    const body = new FormData(form);
    const answer = await fetch(ACTION, { method: 'POST', body, headers: { accept: 'application/json' } });
    if (answer.ok || answer.status === 422) return (await answer.json()) as Answer;
    const isEnded = answer.status === 401 || answer.status === 423;
    return { errors: { file: t(isEnded ? 'access.ended' : 'formUpload.failed') } };
  } catch {
    return { errors: { file: t('formUpload.failed') } };
  }
};

type UploadFormProps = { typed: TypedUploadedForm; errors: Errors };

/** A form of the municipality's own: what it is, and its file. What was typed stays whatever the answer is. */
export const UploadForm = ({ typed, errors: first }: UploadFormProps) => {
  const [errors, setErrors] = useState(first);
  const [working, setWorking] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    setErrors({});
    void send(event.currentTarget).then((answer) => {
      if ('href' in answer) return window.location.assign(answer.href);
      setErrors(answer.errors);
      setWorking(false);
    });
  };
  const field = (name: keyof TypedUploadedForm) => ({
    name,
    label: t(`formUpload.field.${name}`),
    defaultValue: typed[name],
    error: errors[name],
  });
  return (
    <form
      ref={box}
      action={ACTION}
      method="post"
      encType="multipart/form-data"
      className="grid"
      noValidate
      onSubmit={onSubmit}
    >
      <TextField {...field('code')} span={4} maxLength={20} hint={t('formUpload.hint.code')} mono />
      <TextField {...field('title')} span={8} maxLength={120} spellCheck />
      <SelectField
        {...field('audience')}
        span={4}
        placeholder={t('formUpload.choose')}
        options={audiences.map((value) => ({ value, label: audienceWords(value) }))}
      />
      <SelectField
        {...field('language')}
        span={4}
        options={formLanguages.map((value) => ({ value, label: languageWords(value) }))}
      />
      <TextField {...field('version')} span={4} maxLength={10} hint={t('formUpload.hint.version')} />
      <DateField {...field('validFrom')} span={4} />
      <DateField {...field('validUntil')} span={4} hint={t('formUpload.hint.validUntil')} />
      <TextField
        name="file"
        type="file"
        accept=".pdf,application/pdf"
        label={t('formUpload.field.file')}
        hint={t('formUpload.hint.file', { n: UPLOAD.maxPages })}
        error={errors.file}
        span={12}
      />
      <div className="span-12 row-line">
        <Button type="submit" variant="primary" aria-busy={working} shortcut={{ key: 'F9' }}>
          {t('formUpload.submit')}
        </Button>
        <span role="status" className="muted">
          {working && t('formUpload.working')}
        </span>
      </div>
    </form>
  );
};
