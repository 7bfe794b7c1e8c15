// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { createContext, type ReactNode, useActionState, useContext } from 'react';

export type Contacts = { email: string | null; mobile: string | null };
type Answer = Contacts | { access: string } | null;
export type RevealAction = (state: Answer, form: FormData) => Promise<Answer>;

type Revealed = {
  /** In clear, once somebody asked to see them on this page. */
  contacts: Contacts | null;
  /** Asks; `null` for who may not. */
  reveal: ((form: FormData) => void) | null;
};

const RevealedContext = createContext<Revealed>({ contacts: null, reveal: null });

/** The contacts of the request on this page, in clear, as far as somebody asked to see them. */
export const useRevealedContacts = (): Revealed => useContext(RevealedContext);

/** Holds what was revealed for everything on the page that may use it; it is nowhere else. */
export const RevealedContacts = ({
  action,
  children,
}: {
  action: RevealAction | null;
  children: ReactNode;
}) => {
  const [state, submit] = useActionState(action ?? ((now: Answer) => Promise.resolve(now)), null);
  const contacts = state && !('access' in state) ? state : null;
  return <RevealedContext value={{ contacts, reveal: action && submit }}>{children}</RevealedContext>;
};
