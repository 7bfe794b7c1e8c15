// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';

type State = { login: string; message: string } | null;

type SignInFormProps = {
  action: (state: State, form: FormData) => Promise<State>;
  back: string;
  texts: Record<
    'login' | 'loginHint' | 'password' | 'code' | 'codeHint' | 'enter' | 'enterKey' | 'limits',
    string
  >;
};

/** Login name, password and code in one form; Enter signs in, as the button says. */
export const SignInForm = ({ action, back, texts }: SignInFormProps) => {
  const [state, submit, pending] = useActionState(action, null);
  return (
    <form action={submit} className="stack stack--form">
      {state && (
        <div role="alert">
          <Panel tone="danger">{state.message}</Panel>
        </div>
      )}
      <input type="hidden" name="back" value={back} />
      <TextField
        name="login"
        label={texts.login}
        hint={texts.loginHint}
        required
        maxLength={120}
        autoComplete="username"
        autoFocus
        defaultValue={state?.login ?? ''}
        key={state?.login ?? ''}
      />
      <TextField
        name="password"
        label={texts.password}
        type="password"
        required
        maxLength={128}
        autoComplete="current-password"
      />
      <TextField
        name="code"
        label={texts.code}
        hint={texts.codeHint}
        required
        maxLength={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        mono
      />
      <Button
        type="submit"
        variant="primary"
        wide
        aria-busy={pending}
        shortcut={{ key: 'Enter', cap: texts.enterKey }}
      >
        {texts.enter}
      </Button>
      <p className="field__hint">{texts.limits}</p>
    </form>
  );
};
