// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, createPrivateKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type JWK, SignJWT } from 'jose';
import type { RivalMessage, RivalOrder } from './feed-order';

/** As many calls at once as our worker makes. */
const AT_ONCE = 8;

const { rival, url, file } = JSON.parse(process.argv[2] ?? '') as RivalOrder;
const messages = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as RivalMessage);

/** Signs and sends as the worker does, with jose and fetch alone; looks at the status and at nothing else. */
const makeSender = () => {
  const base = process.env.CREDENTIAL_BACKEND_URL ?? '';
  const jwk = JSON.parse(process.env.CREDENTIAL_BACKEND_CLIENT_KEY ?? '{}') as JWK;
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const alg = jwk.kty === 'RSA' ? 'RS256' : 'ES256';
  const sign = (claims: object): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: jwk.kid, sub: jwk.kid, aud: base, iat: now - 5, nbf: now - 5, exp: now + 60 };
    return new SignJWT({ ...standard, jti: randomUUID(), ...claims })
      .setProtectedHeader({ alg, typ: 'JWT', kid: jwk.kid })
      .sign(key);
  };
  return async ({ id, body }: RivalMessage): Promise<void> => {
    const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
    const type = 'application/json';
    const answer = await fetch(`${base}/enrolments`, {
      method: 'POST',
      body,
      headers: {
        Authorization: `Bearer ${await sign({})}`,
        'Content-Type': type,
        Digest: digest,
        'Agid-JWT-Signature': await sign({ signed_headers: [{ digest }, { 'content-type': type }] }),
        'Agid-JWT-TrackingEvidence': await sign({ userID: 'op', userLocation: 'uno', LoA: 'LoA3' }),
        'Idempotency-Key': id,
      },
    });
    await answer.text();
    if (answer.status !== 201) throw new Error(`answered ${answer.status}`);
  };
};

type Took = { seconds: number; cpuMs: number };

/** Counts from now: what passes, and what this process computes. */
const stopwatch = (): (() => Took) => {
  const [since, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - since) / 1000, cpuMs: (user + system) / 1000 };
  };
};

const loop = async (): Promise<Took> => {
  const send = makeSender();
  const took = stopwatch();
  const rest = [...messages];
  const work = async (): Promise<void> => {
    for (let message = rest.pop(); message; message = rest.pop()) await send(message);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return took();
};

const byGraphileWorker = async (): Promise<Took> => {
  const { makeWorkerUtils, run } = await import('graphile-worker');
  const utils = await makeWorkerUtils({ connectionString: url });
  await utils.migrate();
  await utils.addJobs(messages.map((payload) => ({ identifier: 'deliver', payload })));
  await utils.release();
  const send = makeSender();
  let left = messages.length;
  let took: (() => Took) | null = null;
  let over: (took: Took) => void = () => undefined;
  const done = new Promise<Took>((resolve) => (over = resolve));
  const runner = await run({
    connectionString: url,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    taskList: {
      deliver: async (payload) => {
        took ??= stopwatch();
        await send(payload as RivalMessage);
        left -= 1;
        if (left === 0) over(took());
      },
    },
  });
  const result = await done;
  await runner.stop();
  return result;
};

const took = rival === 'loop' ? await loop() : await byGraphileWorker();
console.log(JSON.stringify(took));
process.exit(0);
