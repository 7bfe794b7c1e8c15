// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState, useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

type State = { message: string } | { unlocked: true } | null;

type UnlockFormProps = {
  action: (state: State, form: FormData) => Promise<State>;
  /** Where to go back to; empty when the page below is still there. */
  back: string;
  onUnlocked?: () => void;
  texts: { password: string; unlock: string; enterKey: string };
};

/** The password again, nothing else: what was typed below waits. */
export const UnlockForm = ({ action, back, onUnlocked, texts }: UnlockFormProps) => {
  const [state, submit, pending] = useActionState(action, null);
  useEffect(() => {
    if (state && 'unlocked' in state) onUnlocked?.();
  }, [state, onUnlocked]);
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="back" value={back} />
      <TextField
        name="password"
        id="unlock-password"
        label={texts.password}
        type="password"
        required
        maxLength={128}
        autoFocus
        autoComplete="current-password"
        error={state && 'message' in state ? state.message : undefined}
      />
      <Button
        type="submit"
        variant="primary"
        aria-busy={pending}
        shortcut={{ key: 'Enter', cap: texts.enterKey }}
      >
        {texts.unlock}
      </Button>
    </form>
  );
};
