// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { type ButtonLook } from '@/components/ui/button-look';

type Answer = { message: string } | { access: string } | null;

type PageActionProps = {
  action: (state: Answer, form: FormData) => Promise<Answer>;
  /** What the form names: the request, the version on the paper. */
  fields: Readonly<Record<string, string | number>>;
  /** What to say when the session is over. */
  endedText: string;
  look?: ButtonLook;
  /** What is chosen first, above the button. */
  before?: ReactNode;
  children: ReactNode;
};

/** One button that does one thing; what went wrong is said beside it. */
export const PageAction = ({ action, fields, endedText, look, before, children }: PageActionProps) => {
  const [state, submit, pending] = useActionState(action, null);
  const said = state && ('message' in state ? state.message : endedText);
  return (
    <form action={submit} className={classNames('page-action', before !== undefined && 'stack')}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {before}
      <Button type="submit" aria-busy={pending} {...look}>
        {children}
      </Button>
      {said && (
        <p role="alert" className="field__error">
          {said}
        </p>
      )}
    </form>
  );
};
