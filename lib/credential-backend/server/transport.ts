// SPDX-License-Identifier: AGPL-3.0-or-later
import { check } from '@/contracts/validate';
import { type Clock } from '@/lib/kernel/clock';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type Bearer } from '@/lib/platform/bearer';
import { type Breaker } from '@/lib/platform/breaker';
import { type HttpAnswer, exchange, jsonIn, retryAfterMs } from '@/lib/platform/http';
import { type PeerKeys, provenBy } from '@/lib/platform/modi/answer-evidence';
import { type Authorise } from '@/lib/platform/modi/authorise';
import { evidenceHeaders, type RequestEvidence, signRequest } from '@/lib/platform/modi/request-evidence';
import { type AskedBy } from '../asked-by';
import { type BackendError, refusalCodeOf } from '../backend-error';
import { type Proof } from '../proof';
import { type SignatureWatch } from './signature-watch';

/** One call below the base URL; a body is sent as JSON, exactly as given, signed, with who asks. */
export type Call = {
  path: string;
  body?: Uint8Array;
  idempotencyKey?: string;
  /** Who of us asks; without one the service itself does. */
  askedBy?: AskedBy;
  deadlineMs: number;
  maxBytes: number;
  answers: 'application/json' | 'application/pdf' | 'application/problem+json';
};

/** The bytes of a success, with its proof where something was sent, and the other side's clock (`Date`, to the second) when it says it. */
export type Delivered = { body: Uint8Array; proof: Proof | null; theirTime: Date | null };

/** Signs, sends, verifies and classifies: the only place that knows how a message travels. */
export type Transport = (call: Call) => Promise<Result<Delivered, BackendError>>;

/** How one destination is reached: whose keys sign its answers, by what calls are let in, and as what the platform knows our purpose. */
export type Destination = {
  baseUrl: string;
  clientId: string;
  bearer: Bearer;
  authorise: Authorise;
  peerKeys: PeerKeys;
  /** With a purpose, who asks is bound to the voucher (AUDIT_REST_02). */
  purposeId?: string;
  /** Learns of each answer that had to be signed whether it was. */
  signatures?: SignatureWatch;
};

/** The program itself asks: the worker's own errands. */
const SERVICE: AskedBy = { userId: 'sportello-cie', userLocation: 'servizio', assurance: 'LoA3' };

const claimsOf = ({ userId, userLocation, assurance }: AskedBy) => ({
  userID: userId,
  userLocation,
  LoA: assurance,
});

const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';

const theirTimeIn = (headers: Headers): Date | null => {
  const at = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? null : new Date(at);
};

const refusalOf = (answer: HttpAnswer): BackendError => {
  const problem = check('Problem', jsonIn(answer.body));
  if (mediaTypeOf(answer.headers) !== 'application/problem+json' || !problem.ok)
    return { kind: 'invalid-answer' };
  const code = refusalCodeOf(problem.value.type);
  if (code === null) return { kind: 'invalid-answer' };
  return { kind: 'refused', code, cardState: problem.value.card_state };
};

/** Makes the transport of one destination. */
export const makeTransport = (
  { baseUrl, clientId, bearer, authorise, peerKeys, purposeId, signatures }: Destination,
  breaker: Breaker,
  clock: Clock,
  fetchImplementation: typeof fetch,
): Transport => {
  const unreachable = (): BackendError => ({ kind: 'unreachable', since: breaker.failed() });

  const send = async (call: Call, evidence: RequestEvidence | null, fresh: boolean) => {
    const bound = purposeId === undefined ? null : (evidence?.tracking ?? null);
    const authorization = await authorise(bound, fresh);
    if (authorization === null) return null;
    const { path, body, deadlineMs, maxBytes, idempotencyKey } = call;
    const headers = {
      Authorization: authorization,
      Accept: `${call.answers}, application/problem+json`,
      ...(evidence && evidenceHeaders(evidence)),
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    };
    const method = body ? 'POST' : 'GET';
    return exchange(
      { url: `${baseUrl}${path}`, method, headers, body, deadlineMs, maxBytes },
      fetchImplementation,
    );
  };

  const proven = async (
    answer: HttpAnswer,
    call: Call,
    request: RequestEvidence | null,
  ): Promise<Result<Delivered, BackendError>> => {
    const { headers, body } = answer;
    if (mediaTypeOf(headers) !== call.answers) return fail({ kind: 'invalid-answer' });
    const theirTime = theirTimeIn(headers);
    if (!request) return ok({ body, proof: null, theirTime });
    const asked = { keys: peerKeys, clientId, requestDigest: request.digest, clock };
    const signature = await provenBy(answer, asked);
    signatures?.answered(signature !== null);
    return signature === null
      ? fail({ kind: 'invalid-answer' })
      : ok({ body, proof: { request, answer: { signature, body } }, theirTime });
  };

  const classify = async (
    answer: HttpAnswer,
    call: Call,
    request: RequestEvidence | null,
  ): Promise<Result<Delivered, BackendError>> => {
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
    return status >= 400 ? fail(refusalOf(answer)) : proven(answer, call, request);
  };

  const attempt = async (call: Call, fresh: boolean): Promise<Result<Delivered, BackendError>> => {
    const evidence = call.body
      ? await signRequest(bearer, call.body, claimsOf(call.askedBy ?? SERVICE), purposeId)
      : null;
    const exchanged = await send(call, evidence, fresh);
    if (!exchanged) return fail(unreachable());
    if (exchanged.ok) return classify(exchanged.value, call, evidence);
    const { kind } = exchanged.error;
    return fail(kind === 'connection' || kind === 'deadline' ? unreachable() : { kind: 'invalid-answer' });
  };

  return async (call) => {
    const permit = breaker.ask();
    if (permit.kind === 'wait') return fail({ kind: 'busy', retryAfterSeconds: permit.seconds });
    if (permit.kind === 'open') return fail({ kind: 'unreachable', since: permit.since });
    const first = await attempt(call, false);
    return !first.ok && first.error.kind === 'unauthorised' ? attempt(call, true) : first;
  };
};
