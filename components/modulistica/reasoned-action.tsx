// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { type FormKey } from '@/lib/modulistica/form-version';

export type ReasonedState =
  | { typed: { reason: string; instead: string }; field: 'reason' | 'instead'; message: string }
  | { access: string }
  | null;

type ReasonedActionProps = {
  id: string;
  action: (state: ReasonedState, form: FormData) => Promise<ReasonedState>;
  form: FormKey;
  /** What may serve instead; without it nothing is asked. */
  instead?: readonly { value: string; label: string }[];
  texts: {
    open: string;
    hint: string;
    reason: string;
    instead?: string;
    insteadNone?: string;
    submit: string;
    ended: string;
  };
};

/** Something that is done with a reason: folded until it is wanted; a refused post stays open and keeps what was typed. */
export const ReasonedAction = ({ id, action, form, instead, texts }: ReasonedActionProps) => {
  const [state, submit, pending] = useActionState(action, null);
  const box = useRef<HTMLFormElement>(null);
  const refusal = state && 'field' in state ? state : null;
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  useEffect(() => {
    if (state) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => submit(data));
  };
  return (
    <details className="more" open={refusal ? true : undefined}>
      <summary>{texts.open}</summary>
      <form ref={box} action={submit} onSubmit={onSubmit} className="stack stack--tight">
        {Object.entries(form).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="field__hint">{texts.hint}</p>
        <TextArea
          id={`${id}-reason`}
          name="reason"
          label={texts.reason}
          rows={2}
          defaultValue={refusal?.typed.reason}
          error={errorOf('reason')}
        />
        {instead && (
          <SelectField
            id={`${id}-instead`}
            name="instead"
            label={texts.instead ?? ''}
            placeholder={texts.insteadNone}
            options={instead}
            defaultValue={refusal?.typed.instead}
            error={errorOf('instead')}
          />
        )}
        <div>
          <Button type="submit" aria-busy={pending}>
            {texts.submit}
          </Button>
        </div>
        {state && 'access' in state && (
          <p role="alert" className="danger">
            {texts.ended}
          </p>
        )}
      </form>
    </details>
  );
};
