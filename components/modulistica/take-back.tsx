// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { type FormKey } from '@/lib/modulistica/form-version';

type State = { message: string } | { access: string } | null;

type TakeBackProps = {
  action: (state: State, form: FormData) => Promise<State>;
  form: FormKey;
  texts: { submit: string; ended: string };
};

/** Takes back what has not begun yet; why it cannot is said beside the button. */
export const TakeBack = ({ action, form, texts }: TakeBackProps) => {
  const [state, submit, pending] = useActionState(action, null);
  return (
    <form action={submit} className="row-line">
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="small" aria-busy={pending}>
        {texts.submit}
      </Button>
      {state && (
        <span role="alert" className="danger">
          {'message' in state ? state.message : texts.ended}
        </span>
      )}
    </form>
  );
};
