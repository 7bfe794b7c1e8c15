// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PersonAnswer } from '@/lib/cie-request/person-answer';

const revived = (answer: PersonAnswer): PersonAnswer => {
  switch (answer.kind) {
    case 'found':
      return { ...answer, at: new Date(answer.at) };
    case 'away':
      return { ...answer, since: new Date(answer.since) };
    case 'refused':
      return answer;
  }
};

/** Asks the server what the population register says of a person; `null` when nobody can be asked: everything is typed. */
export const askPerson = async (
  requestId: string,
  codiceFiscale: string,
  signal: AbortSignal,
): Promise<PersonAnswer | null> => {
  try {
    const response = await fetch(`/richieste/${requestId}/anagrafe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ codiceFiscale }),
      signal,
    });
    return response.ok ? revived((await response.json()) as PersonAnswer) : null;
  } catch {
    return null;
  }
};
