// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock } from '@/lib/kernel/clock';
import { type NewId } from '@/lib/kernel/identifiers';
import { fail, ok } from '@/lib/kernel/result';
import { makeBearer } from '@/lib/platform/bearer';
import { makeBreaker } from '@/lib/platform/breaker';
import { readPeerKeys } from '@/lib/platform/modi/answer-evidence';
import { byVoucher, directly, type Platform } from '@/lib/platform/modi/authorise';
import { readClientKey } from '@/lib/platform/modi/client-key';
import { type CredentialBackend } from '../credential-backend';
import { checkedJson, makeAsk } from './ask';
import { cardCalls } from './card-calls';
import { contactCalls } from './contact-calls';
import { QUESTION_MS } from './deadlines';
import { enrolmentCalls } from './enrolment-calls';
import { formCalls } from './form-calls';
import { noticeCalls } from './notice-calls';
import { progressCalls } from './progress-calls';
import { secondHalfCalls } from './second-half-calls';
import { type SignatureWatch } from './signature-watch';
import { ticketCalls } from './ticket-calls';
import { type Transport, makeTransport } from './transport';

const STATUS_BYTES = 16_384;

/**
 * What the gateway needs: the service's base URL (up to `/v1`), this system's private key (JWK as JSON, with `kid`), the public keys that
 * sign its answers (JWKS as JSON), and the platform that hands out vouchers, where calls go by those.
 */
export type CredentialBackendOptions = {
  baseUrl: string;
  clientKey: string;
  peerKeys: string;
  platform?: Omit<Platform, 'clientKey'>;
  clock: Clock;
  newId: NewId;
  signatures?: SignatureWatch;
  fetch?: typeof fetch;
};

const statusCall = (send: Transport, clock: Clock): Pick<CredentialBackend, 'showStatus'> => ({
  showStatus: async () => {
    const call = { path: '/status', deadlineMs: QUESTION_MS, maxBytes: STATUS_BYTES } as const;
    const askedAt = clock.now();
    const sent = await send({ ...call, answers: 'application/problem+json' });
    if (!sent.ok) return sent;
    const { body, theirTime } = sent.value;
    const works = checkedJson('Problem', body)?.status === 200;
    return works ? ok({ askedAt, answeredAt: clock.now(), theirTime }) : fail({ kind: 'invalid-answer' });
  },
});

/** The gateway to one credential backend. Make one for each process: its breaker is inside. */
export const makeCredentialBackend = (options: CredentialBackendOptions): CredentialBackend => {
  const { clientKey, platform, clock, newId, signatures } = options;
  const baseUrl = options.baseUrl.replace(/\/$/, '');
  const bearer = makeBearer(clientKey, baseUrl, clock, newId);
  const asks = options.fetch ?? fetch;
  const destination = {
    baseUrl,
    clientId: readClientKey(clientKey).clientId,
    bearer,
    authorise: platform ? byVoucher({ ...platform, clientKey }, clock, newId, asks) : directly(bearer),
    peerKeys: readPeerKeys(options.peerKeys),
    purposeId: platform?.purposeId,
    signatures,
  };
  const send = makeTransport(destination, makeBreaker(clock), clock, asks);
  const ask = makeAsk(send);
  return {
    ...ticketCalls(ask),
    ...enrolmentCalls(ask),
    ...cardCalls(ask),
    ...secondHalfCalls(ask),
    ...contactCalls(ask),
    ...formCalls(ask, send),
    ...noticeCalls(ask),
    ...progressCalls(ask),
    ...statusCall(makeTransport(destination, makeBreaker(clock, Infinity), clock, asks), clock),
  };
};
