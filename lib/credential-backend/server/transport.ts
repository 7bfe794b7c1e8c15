// SPDX-License-Identifier: AGPL-3.0-or-later
import { check } from '@/contracts/validate';
import { type Clock } from '@/lib/kernel/clock';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type Bearer } from '@/lib/platform/bearer';
import { type Breaker } from '@/lib/platform/breaker';
import { type HttpAnswer, exchange, retryAfterMs } from '@/lib/platform/http';
import { type BackendError, refusalCodeOf } from '../backend-error';

/** One call below the base URL; a body is sent as JSON, exactly as given. */
export type Call = {
  path: string;
  body?: Uint8Array;
  idempotencyKey?: string;
  deadlineMs: number;
  maxBytes: number;
  answers: 'application/json' | 'application/pdf' | 'application/problem+json';
};

/** Signs, sends and classifies: the only place that knows how a message travels. Returns the bytes of a success. */
export type Transport = (call: Call) => Promise<Result<Uint8Array, BackendError>>;

const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';

const parseJson = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};

const refusalOf = (answer: HttpAnswer): BackendError => {
  const problem = check('Problem', parseJson(answer.body));
  if (mediaTypeOf(answer.headers) !== 'application/problem+json' || !problem.ok)
    return { kind: 'invalid-answer' };
  const code = refusalCodeOf(problem.value.type);
  if (code === null) return { kind: 'invalid-answer' };
  return { kind: 'refused', code, cardState: problem.value.card_state };
};

/** Makes the transport of one destination. */
export const makeTransport = (
  baseUrl: string,
  bearer: Bearer,
  breaker: Breaker,
  clock: Clock,
  fetchImplementation: typeof fetch,
): Transport => {
  const send = async (call: Call) => {
    const headers: Record<string, string> = {
      Authorization: `Bearer ${await bearer()}`,
      Accept: `${call.answers}, application/problem+json`,
    };
    if (call.body) headers['Content-Type'] = 'application/json';
    if (call.idempotencyKey) headers['Idempotency-Key'] = call.idempotencyKey;
    const { body, deadlineMs, maxBytes } = call;
    const method = body ? 'POST' : 'GET';
    return exchange(
      { url: `${baseUrl}${call.path}`, method, headers, body, deadlineMs, maxBytes },
      fetchImplementation,
    );
  };

  const unreachable = (): BackendError => ({ kind: 'unreachable', since: breaker.failed() });

  const classify = (answer: HttpAnswer, call: Call): Result<Uint8Array, BackendError> => {
    const { status, headers } = answer;
    if (status === 429 || status === 503) {
      return fail({
        kind: 'busy',
        retryAfterSeconds: breaker.toldToWait(retryAfterMs(headers, clock.now())),
      });
    }
    if (status >= 500) return fail(unreachable());
    breaker.succeeded();
    if (status === 401) return fail({ kind: 'unauthorised' });
    if (status >= 400) return fail(refusalOf(answer));
    return mediaTypeOf(headers) === call.answers ? ok(answer.body) : fail({ kind: 'invalid-answer' });
  };

  const attempt = async (call: Call): Promise<Result<Uint8Array, BackendError>> => {
    const exchanged = await send(call);
    if (exchanged.ok) return classify(exchanged.value, call);
    const { kind } = exchanged.error;
    return fail(kind === 'connection' || kind === 'deadline' ? unreachable() : { kind: 'invalid-answer' });
  };

  return async (call) => {
    const permit = breaker.ask();
    if (permit.kind === 'wait') return fail({ kind: 'busy', retryAfterSeconds: permit.seconds });
    if (permit.kind === 'open') return fail({ kind: 'unreachable', since: permit.since });
    const first = await attempt(call);
    return !first.ok && first.error.kind === 'unauthorised' ? attempt(call) : first;
  };
};
