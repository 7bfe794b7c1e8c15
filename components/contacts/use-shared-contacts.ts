// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useState } from 'react';

/** A contact that others of this municipality use, as the server tells it. */
export type SharedContact = { kind: 'email' | 'mobile'; others: number; family: boolean };

type Answer = { asked: string; shared: readonly SharedContact[] };

const ask = async (requestId: string, body: string, signal: AbortSignal): Promise<SharedContact[]> => {
  try {
    const response = await fetch(`/richieste/${requestId}/contatti-in-uso`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    });
    return response.ok ? ((await response.json()) as SharedContact[]) : [];
  } catch {
    return [];
  }
};

/** Asks whether the contacts are already somebody else's; an answer about other contacts than these is not shown. */
export const useSharedContacts = (
  requestId: string,
  { email, mobile }: { email: string | null; mobile: string | null },
): readonly SharedContact[] => {
  const [answer, setAnswer] = useState<Answer>({ asked: '', shared: [] });
  const question = JSON.stringify({ email: email ?? '', mobile: mobile ?? '' });
  const nothing = email === null && mobile === null;
  useEffect(() => {
    if (nothing) return;
    const abort = new AbortController();
    void ask(requestId, question, abort.signal).then((shared) => {
      if (!abort.signal.aborted) setAnswer({ asked: question, shared });
    });
    return () => abort.abort();
  }, [requestId, question, nothing]);
  return answer.asked === question ? answer.shared : [];
};
