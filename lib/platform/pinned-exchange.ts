// SPDX-License-Identifier: AGPL-3.0-or-later
import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure, type TLSSocket } from 'node:tls';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type LookUp, type NetworkRule, resolveAllowed, type ResolveFailure } from './network';

/** One exchange with a machine that an operator named: its address is checked, and the one that was checked is used. */
export type PinnedExchange = {
  /** `http:` or `https:`, host, port and path. */
  url: URL;
  rule: NetworkRule;
  contentType: string;
  body: Uint8Array;
  /** Milliseconds for the whole exchange, resolving the name and reading the answer included. */
  deadlineMs: number;
  /** Bytes of the answer's body after which reading stops. */
  maxBytes: number;
  /** Certificate (SHA-256 fingerprint) that is accepted beside those that an authority vouches for. */
  certificate: string | null;
  /** The first acquaintance: whatever certificate is shown is accepted, and told. */
  isFirst?: boolean;
  find?: LookUp;
};

/** `certificate`: the fingerprint of one that no authority vouches for, `null` where none was needed. */
export type PinnedAnswer = { status: number; body: Uint8Array; certificate: string | null };

/** `unreachable`: no connection was made, nothing was sent; `connection` and `deadline`: it may have arrived all the same. */
export type PinnedFailure =
  | { kind: 'unreachable' | 'connection' | 'deadline' | 'too-large' | 'redirect' | 'certificate' }
  | ResolveFailure;

type Connected = { socket: Socket; certificate: string | null };

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

const secureTo = (address: string, port: number, host: string): TLSSocket =>
  connectSecure({
    host: address,
    port,
    servername: isIP(host) > 0 ? undefined : host,
    ALPNProtocols: ['http/1.1'],
    // Printers sign for themselves: the fingerprint is judged below, before a byte is sent.
    rejectUnauthorized: false,
  });

const judge = (
  socket: TLSSocket,
  { certificate, isFirst = false }: PinnedExchange,
): Result<Connected, PinnedFailure> => {
  if (socket.authorized) return ok({ socket, certificate: null });
  const { fingerprint256 } = socket.getPeerCertificate();
  if (isFirst || certificate === fingerprint256) return ok({ socket, certificate: fingerprint256 });
  return fail({ kind: 'certificate' });
};

const connect = async (
  exchange: PinnedExchange,
  address: string,
  signal: AbortSignal,
): Promise<Result<Connected, PinnedFailure>> => {
  const { url } = exchange;
  const port = Number(url.port) || (DEFAULT_PORTS[url.protocol] ?? 0);
  const secure = url.protocol === 'https:';
  const socket = secure ? secureTo(address, port, url.hostname) : connectPlain({ host: address, port });
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
  socket.on('error', () => undefined);
  await once(socket, secure ? 'secureConnect' : 'connect', { signal });
  const judged = secure ? judge(socket as TLSSocket, exchange) : ok({ socket, certificate: null });
  if (!judged.ok) socket.destroy();
  return judged;
};

const send = (
  { url, contentType, body }: PinnedExchange,
  socket: Socket,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { Host: url.host, 'Content-Type': contentType, 'Content-Length': body.byteLength };
    const request = httpRequest({
      method: 'POST',
      path: url.pathname,
      headers,
      createConnection: () => socket,
      signal,
    });
    // A printer may refuse before it has read everything: what comes first counts.
    request.on('response', resolve);
    request.on('error', reject);
    request.on('close', () => reject(new Error('closed without an answer')));
    request.end(body);
  });

const readLimited = async (response: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const talk = async (
  exchange: PinnedExchange,
  { socket, certificate }: Connected,
  signal: AbortSignal,
): Promise<Result<PinnedAnswer, PinnedFailure>> => {
  const response = await send(exchange, socket, signal);
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) return fail({ kind: 'redirect' });
  const body = await readLimited(response, exchange.maxBytes);
  return body === null ? fail({ kind: 'too-large' }) : ok({ status, body, certificate });
};

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('deadline')), { once: true }),
  );

/**
 * Posts to a machine whose address an operator typed: the name is resolved once, every address must be allowed, and the connection
 * goes to the one that was checked. Never follows a redirect, never throws for what a network may do.
 */
export const pinnedExchange = async (
  exchange: PinnedExchange,
): Promise<Result<PinnedAnswer, PinnedFailure>> => {
  const signal = AbortSignal.timeout(exchange.deadlineMs);
  let connected: Connected | null = null;
  try {
    const resolving = resolveAllowed(exchange.url.hostname, exchange.rule, exchange.find);
    const resolved = await Promise.race([resolving, untilAborted(signal)]);
    if (!resolved.ok) return resolved;
    const judged = await connect(exchange, resolved.value, signal);
    if (!judged.ok) return judged;
    connected = judged.value;
    return await talk(exchange, connected, signal);
  } catch {
    return fail({ kind: !connected ? 'unreachable' : signal.aborted ? 'deadline' : 'connection' });
  } finally {
    connected?.socket.destroy();
  }
};
