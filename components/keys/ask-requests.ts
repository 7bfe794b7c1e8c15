// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';

const answer = z.array(z.object({ href: z.string().startsWith('/'), name: z.string(), detail: z.string() }));

/** A request as the commands show it. */
export type FoundRequest = z.infer<typeof answer>[number];

/** Requests by what is typed; posted, because a name never stands in an address. None when there is no answer. */
export const askRequests = async (typed: string, signal: AbortSignal): Promise<FoundRequest[]> => {
  const response = await fetch('/cerca/pratiche', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ q: typed }),
    signal,
  }).catch(() => null);
  if (!response?.ok) return [];
  const found = answer.safeParse(await response.json().catch(() => null));
  return found.success ? found.data : [];
};
