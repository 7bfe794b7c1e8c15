// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useState } from 'react';

/** A contact that others of this municipality use, as the server tells it. */
export type SharedContact = { kind: 'email' | 'mobile'; others: number; family: boolean };

/** What only the server can tell about contacts: who else uses them, and whether the mailbox is a throw-away one. */
export type ContactUse = { shared: readonly SharedContact[]; disposable: boolean };

type Answer = ContactUse & { asked: string };

const NOTHING: ContactUse = { shared: [], disposable: false };

const ask = async (requestId: string, body: string, signal: AbortSignal): Promise<ContactUse> => {
  try {
    const response = await fetch(`/richieste/${requestId}/contatti-in-uso`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    });
    return response.ok ? ((await response.json()) as ContactUse) : NOTHING;
  } catch {
    return NOTHING;
  }
};

/** Asks what the server knows of the contacts; an answer about other contacts than these is not shown. */
export const useContactUse = (
  requestId: string,
  { email, mobile }: { email: string | null; mobile: string | null },
): ContactUse => {
  const [answer, setAnswer] = useState<Answer>({ asked: '', ...NOTHING });
  const question = JSON.stringify({ email: email ?? '', mobile: mobile ?? '' });
  const nothing = email === null && mobile === null;
  useEffect(() => {
    if (nothing) return;
    const abort = new AbortController();
    void ask(requestId, question, abort.signal).then((use) => {
      if (!abort.signal.aborted) setAnswer({ asked: question, ...use });
    });
    return () => abort.abort();
  }, [requestId, question, nothing]);
  return answer.asked === question ? answer : NOTHING;
};
