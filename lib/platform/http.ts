// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result, fail, ok } from '@/lib/kernel/result';

/** A whole answer, read within the deadline and the size limit. */
export type HttpAnswer = { status: number; headers: Headers; body: Uint8Array };

/** Why there is no answer to look at. `redirect`: the other side wanted to send us elsewhere; never followed. */
export type HttpFailure = { kind: 'connection' | 'deadline' | 'too-large' | 'redirect' };

/** One exchange with a destination that is fixed by configuration. */
export type HttpExchange = {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: Uint8Array;
  /** Milliseconds for the whole exchange, the reading of the body included. */
  deadlineMs: number;
  /** Bytes of the answer's body after which reading stops. */
  maxBytes: number;
};

/** What a JSON body says; `undefined` when it is not JSON, which no schema takes. */
export const jsonIn = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};

const SHORTEST_WAIT_MS = 5_000;

/** Milliseconds that an answer asks to wait (`Retry-After` in seconds or as a date); 5 s when it does not say. */
export const retryAfterMs = (headers: Headers, now: Date): number => {
  const text = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? SHORTEST_WAIT_MS : date - now.getTime();
};

const readLimited = async (response: Response, maxBytes: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const failureOf = (thrown: unknown): HttpFailure =>
  thrown instanceof DOMException && thrown.name === 'TimeoutError'
    ? { kind: 'deadline' }
    : { kind: 'connection' };

/** Sends one request and reads one answer; never follows a redirect, never throws for what a network may do. */
export const exchange = async (
  { url, method, headers, body, deadlineMs, maxBytes }: HttpExchange,
  fetchImplementation: typeof fetch = fetch,
): Promise<Result<HttpAnswer, HttpFailure>> => {
  try {
    const response = await fetchImplementation(url, {
      method,
      headers,
      body: body as BodyInit | undefined,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      return fail({ kind: 'redirect' });
    }
    const read = await readLimited(response, maxBytes);
    return read === null
      ? fail({ kind: 'too-large' })
      : ok({ status: response.status, headers: response.headers, body: read });
  } catch (thrown) {
    return fail(failureOf(thrown));
  }
};
