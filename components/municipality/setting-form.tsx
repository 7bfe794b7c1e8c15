// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { type FieldView, SettingField } from './setting-field';

/** What a refused post leaves: what was typed, what is wrong at which field, one sentence for the whole, the version to go on from. */
export type SettingFormState =
  | {
      typed: Record<string, string>;
      errors: Record<string, string>;
      message: string | null;
      version: number | null;
    }
  | { access: string }
  | null;

type SettingFormProps = {
  action: (state: SettingFormState, form: FormData) => Promise<SettingFormState>;
  hidden: Record<string, string>;
  /** The version that the fields were filled from. */
  version: number | null;
  fields: readonly FieldView[];
  cancelHref: string;
  texts: { save: string; cancel: string; remove?: string; ended: string };
};

const submitterOf = (event: SubmitEvent<HTMLFormElement>): HTMLElement | null =>
  (event.nativeEvent as unknown as { submitter: HTMLElement | null }).submitter;

/** A few fields that are decided together. A refused post keeps what was typed, with and without JavaScript. */
export const SettingForm = ({ action, hidden, version, fields, cancelHref, texts }: SettingFormProps) => {
  const [state, submit, pending] = useActionState(action, null);
  const box = useRef<HTMLFormElement>(null);
  const refusal = state && 'typed' in state ? state : null;
  const ended = state && 'access' in state ? texts.ended : null;
  const sentence = ended ?? refusal?.message;
  const from = refusal?.version ?? version;
  useEffect(() => {
    if (state) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitterOf(event));
    startTransition(() => submit(data));
  };
  return (
    <form ref={box} action={submit} onSubmit={onSubmit} className="grid" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {from !== null && <input type="hidden" name="version" value={from} />}
      {fields.map((field) => (
        <SettingField
          key={field.name}
          field={{ ...field, value: refusal?.typed[field.name] ?? field.value }}
          error={refusal?.errors[field.name]}
        />
      ))}
      {sentence && (
        <div className="span-12" role="alert">
          <Advice>{sentence}</Advice>
        </div>
      )}
      <div className="span-12 button-row">
        <Button type="submit" variant="primary" aria-busy={pending} shortcut={{ key: 'F9' }}>
          {texts.save}
        </Button>
        <LinkButton href={cancelHref} variant="plain">
          {texts.cancel}
        </LinkButton>
        {texts.remove && (
          <Button type="submit" variant="danger" name="verb" value="remove">
            {texts.remove}
          </Button>
        )}
      </div>
    </form>
  );
};
