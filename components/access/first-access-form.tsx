// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ComponentProps, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';

/** What a refused step shows again: the reason, and what was typed (never a password). */
type State = { message: string; typed: Record<string, string> } | null;

type FirstAccessFormProps = {
  action: (state: State, form: FormData) => Promise<State>;
  fields: readonly ComponentProps<typeof TextField>[];
  texts: { submit: string; enterKey: string };
};

/** One step of the first access; works without JavaScript. */
export const FirstAccessForm = ({ action, fields, texts }: FirstAccessFormProps) => {
  const [state, submit, pending] = useActionState(action, null);
  return (
    <form action={submit} className="stack stack--form">
      {state && (
        <div role="alert">
          <Panel tone="danger">{state.message}</Panel>
        </div>
      )}
      {fields.map((field, index) => (
        <TextField
          key={`${field.name} ${state?.typed[field.name] ?? ''}`}
          required
          autoFocus={index === 0}
          defaultValue={state?.typed[field.name] ?? ''}
          {...field}
        />
      ))}
      <Button
        type="submit"
        variant="primary"
        wide
        aria-busy={pending}
        shortcut={{ key: 'Enter', cap: texts.enterKey }}
      >
        {texts.submit}
      </Button>
    </form>
  );
};
