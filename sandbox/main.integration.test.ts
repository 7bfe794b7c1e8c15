// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { keyPair, ownSchema, publicOf } from './testing/caller';

const root = new URL('..', import.meta.url).pathname;
const program = `${root}dist/sandbox-under-test-${process.pid}.mjs`;
let environment: Record<string, string>;

beforeAll(async () => {
  await build({
    entryPoints: [`${root}sandbox/main.ts`],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': root },
    logLevel: 'error',
  });
  environment = {
    SANDBOX_DATABASE_URL: await ownSchema(inject('sandboxUrl')),
    SANDBOX_CLIENT_JWKS: JSON.stringify({ keys: [publicOf(await keyPair('portal', 'ES256'))] }),
    SANDBOX_SIGNING_KEY: JSON.stringify(await keyPair('backend', 'ES256')),
    SANDBOX_SECRET: 'a secret that is long enough to be one',
  };
});
afterAll(() => rm(program, { force: true }));

const start = (changes: Record<string, string> = {}): ChildProcess & { output: string } => {
  const child = spawn(process.execPath, [program], {
    env: { ...environment, ...changes } as unknown as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const started = Object.assign(child, { output: '' });
  child.stdout!.on('data', (chunk: Buffer) => (started.output += chunk.toString()));
  return started;
};

const portOf = async (child: ChildProcess): Promise<number> => {
  const [message] = (await once(child, 'message')) as [{ kind: string; port: number }];
  expect(message.kind).toBe('listening');
  return message.port;
};

const exitOf = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, 'exit')) as [number | null])[0];

describe('the program', () => {
  test('tells its port, answers, and ends in order on SIGTERM', async () => {
    const child = start();
    const port = await portOf(child);
    expect((await fetch(`http://127.0.0.1:${port}/rest/credential-backend/v1/status`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exitOf(child)).toBe(0);
    const events = child.output
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events).toEqual(['listening', 'call', 'stopping']);
  });

  test('ends by itself when the one that started it goes away', async () => {
    const child = start({ SPORTELLO_CHILD: '1' });
    await portOf(child);
    child.stdin!.end();
    expect(await exitOf(child)).toBe(0);
  });

  test('stays when its input was never open and it is nobody’s child', async () => {
    const child = start();
    const port = await portOf(child);
    child.stdin!.end();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await fetch(`http://127.0.0.1:${port}/rest/credential-backend/v1/status`)).status).toBe(200);
    child.kill('SIGTERM');
    await exitOf(child);
  });

  test.each(['SANDBOX_DATABASE_URL', 'SANDBOX_CLIENT_JWKS', 'SANDBOX_SIGNING_KEY', 'SANDBOX_SECRET'])(
    'without %s says so and ends',
    async (name) => {
      const child = start({ [name]: '' });
      expect(await exitOf(child)).toBe(1);
      expect(JSON.parse(child.output)).toMatchObject({ event: 'failed', error: `the sandbox needs ${name}` });
    },
  );
});
