// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { refusalAnswer, writeAnswer } from './answer';
import { makeAuthenticate } from './authenticate';
import { readClientKeys } from './client-keys';
import { migrate, openDatabase } from './database';
import { type SandboxEnv } from './env';
import { makeCheckEvidence } from './evidence';
import { publishForms } from './forms/publish';
import { type Parts, handleCall, handleTokenCall } from './handle-call';
import { makeKeyring } from './keyring';
import { type Log, writeLog } from './log';
import { startMailSink } from './mail-sink';
import { makePost } from './post';
import { Refusal, refusalOf } from './problem';
import { makeRateLimit } from './rate-limit';
import { register } from './register';
import { BASE_PATH, REGISTRY_PATH, TOKEN_PATH } from './routes';
import { seedCards } from './seed-cards';
import { seedForms } from './seed-forms';
import { makeSignAnswer } from './sign-answer';
import { startTextMessageSink } from './text-message-sink';
import { makeVouchers } from './vouchers';

/** The platform's key lives as long as the program: vouchers of ten minutes end with it. */
const platformKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;

const CALLS_PER_MINUTE = 60_000;
const HEADERS_MS = 10_000;

/** A sandbox that answers: where the credential backend stands, and where the population register. */
export type RunningSandbox = {
  baseUrl: string;
  registryUrl: string;
  /** Where the platform hands out vouchers. */
  tokenUrl: string;
  port: number;
  close: () => Promise<void>;
};

type Serve = { parts: Parts; log: Log; allow: ReturnType<typeof makeRateLimit> };

const serve = async ({ parts, log, allow }: Serve, request: IncomingMessage, response: ServerResponse) => {
  const started = performance.now();
  const requestId = randomUUID();
  const address = request.socket.remoteAddress ?? '';
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  const allowance = allow(address, parts.now());
  let client: string | undefined;
  let error: string | undefined;
  const answer = await (
    allowance.exceeded
      ? Promise.reject(new Refusal('too-many-requests', { retryAfterSeconds: allowance.resetSeconds }))
      : path === TOKEN_PATH
        ? handleTokenCall(parts, request)
        : handleCall(parts, request, { path, query: new URLSearchParams(query) }, (id) => (client = id))
  ).catch((thrown: unknown) => {
    const refusal = refusalOf(thrown);
    error = refusal.code === 'internal' && thrown instanceof Error ? thrown.name : refusal.code;
    return refusalAnswer(refusal, requestId);
  });
  if (!request.complete) response.setHeader('Connection', 'close');
  writeAnswer(response, answer, allowance);
  const milliseconds = Math.round(performance.now() - started);
  log({
    event: 'call',
    method: request.method,
    path,
    status: answer.status,
    milliseconds,
    client,
    address,
    requestId,
    error,
  });
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the credential backend, the population register, the mail server and the gateway of text messages of practice: prepares its own database, publishes the official
 * forms, puts in the cards that the portal never saw, and listens. `close` lets running calls end first.
 */
export const startSandbox = async (
  env: Omit<SandboxEnv, 'child'>,
  log: Log = writeLog,
  now: () => Date = () => new Date(),
): Promise<RunningSandbox> => {
  const pool = openDatabase(env.databaseUrl);
  const keyring = makeKeyring(env.secret);
  await migrate(pool);
  await seedCards(pool, keyring);
  const keys = readClientKeys(env.clientKeys);
  const vouchers = makeVouchers(pool, keys, platformKey());
  const authenticate = makeAuthenticate(pool, keys, vouchers);
  const checkEvidence = makeCheckEvidence(pool, keys);
  const signAnswer = makeSignAnswer(env.signingKey);
  const forms = await publishForms();
  await seedForms(pool, forms);
  // Made before anybody asks: the first question has two seconds like every other.
  register();
  let origin = '';
  const baseUrl = (base: string) => `${origin}${base}`;
  const parts: Parts = {
    pool,
    authenticate,
    checkEvidence,
    signAnswer,
    vouchers,
    keyring,
    forms,
    post: makePost({
      mail: env.mail?.folder ?? null,
      textMessages: env.textMessages?.folder ?? null,
    }),
    now,
    baseUrl,
  };
  const allow = makeRateLimit(CALLS_PER_MINUTE);
  const server = createServer({ headersTimeout: HEADERS_MS }, (request, response) => {
    void serve({ parts, log, allow }, request, response);
  });
  const port = await listen(server, env.port, env.host);
  origin = env.origin ?? `http://${env.host}:${port}`;
  const mail =
    env.mail &&
    (await startMailSink(env.mail.folder, { host: env.host, port: env.mail.port }, () =>
      log({ event: 'mail' }),
    ));
  const textMessages =
    env.textMessages &&
    (await startTextMessageSink(env.textMessages.folder, { host: env.host, ...env.textMessages }, () =>
      log({ event: 'text-message' }),
    ));
  const close = async () => {
    await mail?.close();
    await textMessages?.close();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await closed;
    await pool.end();
  };
  return {
    baseUrl: baseUrl(BASE_PATH),
    registryUrl: baseUrl(REGISTRY_PATH),
    tokenUrl: baseUrl(TOKEN_PATH),
    port,
    close,
  };
};
