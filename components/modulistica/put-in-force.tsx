// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { LONGEST_NOTE, type TypedRelease } from '@/lib/modulistica/form-decision';
import { type FormKey } from '@/lib/modulistica/form-version';

export type PutInForceState =
  { typed: TypedRelease; field: keyof TypedRelease; message: string } | { access: string } | null;

type PutInForceProps = {
  action: (state: PutInForceState, form: FormData) => Promise<PutInForceState>;
  form: FormKey;
  /** What the fields hold at first; an empty day means as soon as possible. */
  start: TypedRelease;
  texts: {
    date: string;
    time: string;
    now: string;
    note: string;
    noteHint: string;
    put: string;
    hints: readonly string[];
    ended: string;
  };
};

/** From when a version is printed and what it changes, and the button that says so. A refused post keeps what was typed. */
export const PutInForce = ({ action, form, start, texts }: PutInForceProps) => {
  const [state, submit, pending] = useActionState(action, null);
  const box = useRef<HTMLFormElement>(null);
  const refusal = state && 'field' in state ? state : null;
  const typed = refusal?.typed ?? start;
  const errorOf = (field: keyof TypedRelease) => (refusal?.field === field ? refusal.message : undefined);
  useEffect(() => {
    if (state) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => submit(data));
  };
  return (
    <form ref={box} action={submit} onSubmit={onSubmit} className="grid">
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        span={12}
        rows={2}
        maxLength={LONGEST_NOTE}
        defaultValue={typed.note}
        error={errorOf('note')}
      />
      <DateField
        name="date"
        label={texts.date}
        span={3}
        placeholder={texts.now}
        defaultValue={typed.date}
        error={errorOf('date')}
      />
      <TextField
        name="time"
        label={texts.time}
        span={2}
        inputMode="decimal"
        maxLength={5}
        placeholder={texts.now}
        defaultValue={typed.time}
        error={errorOf('time')}
      />
      <div className="span-7">
        <span className="field__label" aria-hidden="true">
          &nbsp;
        </span>
        <Button type="submit" variant="primary" aria-busy={pending} shortcut={{ key: 'F9' }}>
          {texts.put}
        </Button>
      </div>
      <p className="span-12 field__hint">{texts.hints.join(' ')}</p>
      {state && 'access' in state && (
        <p role="alert" className="span-12 danger">
          {texts.ended}
        </p>
      )}
    </form>
  );
};
