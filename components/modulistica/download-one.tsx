// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { type FormKey } from '@/lib/modulistica/form-version';

type State = { message: string } | { access: string } | null;

type DownloadOneProps = {
  action: (state: State, form: FormData) => Promise<State>;
  form: FormKey;
  /** The right next step of the page. */
  main: boolean;
  texts: { download: string; ended: string };
};

/** Downloads one published version; what went wrong is said under the button. */
export const DownloadOne = ({ action, form, main, texts }: DownloadOneProps) => {
  const [state, submit, pending] = useActionState(action, null);
  return (
    <form action={submit} className="stack stack--tight">
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <Button
          type="submit"
          variant={main ? 'primary' : 'outline'}
          icon="download"
          aria-busy={pending}
          shortcut={main ? { key: 'F9' } : undefined}
        >
          {texts.download}
        </Button>
      </div>
      {state && (
        <Advice tone="danger" live>
          {'message' in state ? state.message : texts.ended}
        </Advice>
      )}
    </form>
  );
};
