// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type Message } from '@/lib/kernel/message';

/** An error of the backend in short, to be kept with the reprint: its kind, with the code where it is a refusal. */
export const problemOf = (error: BackendError): string =>
  error.kind === 'refused' ? `refused.${error.code}` : error.kind;

/** True when the service is away: nothing is wrong with the card, and asking again later helps. */
export const isAway = (problem: string): boolean => problem === 'unreachable' || problem === 'busy';

const KEYS: Readonly<Record<string, string>> = {
  unauthorised: 'credentialBackend.unauthorised',
  'invalid-answer': 'credentialBackend.invalidAnswer',
};

/** What to tell the clerk about a problem that is not the service being away. */
export const problemMessage = (problem: string): Message => ({
  key: KEYS[problem] ?? `credentialBackend.${problem}`,
});
