// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type SaveAnswer } from './draft-saver';

/** The event by which the page tells the session's clock that the server has just seen it. */
const SEEN_EVENT = 'sportello:seen';

/** A save that takes longer is given up and tried again. */
const DEADLINE_MS = 10_000;

/** Browsers let a page that is going away send at most this much. */
const KEEPALIVE_BYTES = 60_000;

const conflictOf = (body: unknown): SaveAnswer => {
  const { version, values, by, at, takenOver } = body as {
    version: number;
    values: FormValues;
    by: string;
    at: string;
    takenOver: boolean;
  };
  return { kind: 'conflict', version, values, by, at: new Date(at), takenOver };
};

const answerOf = async (response: Response): Promise<SaveAnswer> => {
  if (response.status === 401) return { kind: 'unreachable', session: 'ended' };
  if (response.status === 423) return { kind: 'unreachable', session: 'locked' };
  if (response.status >= 500 || response.status === 403) return { kind: 'unreachable', session: null };
  const body: unknown = await response.json();
  if (response.status === 409) return conflictOf(body);
  if (!response.ok) {
    const { title } = body as { title: string };
    return { kind: 'refused', reason: title, closed: response.status === 410 || response.status === 404 };
  }
  window.dispatchEvent(new Event(SEEN_EVENT));
  const { version, savedAt } = body as { version: number; savedAt: string };
  return { kind: 'saved', version, at: new Date(savedAt) };
};

/** Sends a draft to its request; whatever goes wrong on the way is an answer too. */
export const sendDraft = async (
  requestId: string,
  draft: { version: number; values: FormValues },
  leaving: boolean,
): Promise<SaveAnswer> => {
  const body = JSON.stringify(draft);
  try {
    const response = await fetch(`/richieste/${requestId}/bozza`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: leaving && body.length < KEEPALIVE_BYTES,
      signal: leaving ? undefined : AbortSignal.timeout(DEADLINE_MS),
    });
    return await answerOf(response);
  } catch {
    return { kind: 'unreachable', session: null };
  }
};
