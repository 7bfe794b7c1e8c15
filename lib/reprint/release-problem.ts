// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BackendError } from '@/lib/credential-backend/backend-error';

/** An error of the backend in short, to be kept with the reprint: its kind, with the code where it is a refusal. */
export const problemOf = (error: BackendError): string =>
  error.kind === 'refused' ? `refused.${error.code}` : error.kind;

/** True when the service is away: nothing is wrong with the card, and asking again later helps. */
export const isAway = (problem: string): boolean => problem === 'unreachable' || problem === 'busy';
