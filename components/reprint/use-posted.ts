// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormEvent, startTransition, useActionState } from 'react';

/**
 * A form that is posted to a server action. With JavaScript nothing that was typed is reset, and a second press while the first is on
 * its way is ignored; without it the same form posts by itself.
 */
export const usePosted = <S>(action: (state: S | null, form: FormData) => Promise<S | null>) => {
  const [state, submit, pending] = useActionState<S | null, FormData>(action, null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!pending) startTransition(() => submit(form));
  };
  return { state, pending, form: { action: submit, onSubmit } };
};
