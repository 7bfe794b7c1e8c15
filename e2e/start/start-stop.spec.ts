// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Stack, discard, startStack } from '../../scripts/testing/stack';
import { type ProcessRecord, isSameProcess, waitUntil } from '../../scripts/process-identity.mjs';
import { expect, test } from '@playwright/test';

const SIX_SECONDS = 6000;
const PROGRAMS = ['portal', 'worker', 'sandbox', 'keeper', 'postgres'];

const alive = (processes: Record<string, ProcessRecord>): string[] =>
  Object.entries(processes).flatMap(([name, record]) => (isSameProcess(record) ? [name] : []));

const kill = (record: ProcessRecord | undefined, signal: NodeJS.Signals): void => {
  if (record && isSameProcess(record)) process.kill(record.pid, signal);
};

const isReady = async (stack: Stack): Promise<boolean> => {
  try {
    return (await fetch(`${stack.origin}/api/health/ready`)).ok;
  } catch {
    return false;
  }
};

const withStack = async (work: (stack: Stack) => Promise<void>): Promise<void> => {
  const stack = await startStack();
  try {
    await stack.ready();
    await work(stack);
  } finally {
    await stack.stop();
    discard(stack);
  }
};

const expectStopped = async (stack: Stack, processes: Record<string, ProcessRecord>): Promise<void> => {
  await waitUntil(() => alive(processes).length === 0 && stack.exitCode() !== null, SIX_SECONDS);
  expect(alive(processes)).toEqual([]);
  expect(stack.output()).not.toContain('riparte');
  expect(stack.exitCode()).toBe(0);
};

test.describe.configure({ timeout: 240_000 });

test('@campaign a signal to all processes at once stops everything within 6 s', async () => {
  await withStack(async (stack) => {
    const processes = stack.processes();
    expect(Object.keys(processes).sort()).toEqual([
      'keeper',
      'portal',
      'postgres',
      'sandbox',
      'start',
      'worker',
    ]);
    for (const record of Object.values(processes)) kill(record, 'SIGTERM');
    await expectStopped(stack, processes);
  });
});

test('@campaign after kill -9 of the start itself the next start works and nothing old is left', async () => {
  await withStack(async (stack) => {
    const before = stack.processes();
    kill(before.start, 'SIGKILL');
    const next = await startStack({ dataDir: stack.dataDir, port: stack.port });
    await next.ready();
    expect(alive(before)).toEqual([]);
    expect(await isReady(next)).toBe(true);
    await next.stop();
  });
});

test('@campaign refuses in one sentence what cannot work: a second start, a taken port, wrong settings', async () => {
  await withStack(async (stack) => {
    const refusalOf = async (given: Parameters<typeof startStack>[0]): Promise<string> => {
      const refused = await startStack(given);
      await waitUntil(() => refused.exitCode() !== null, 30_000);
      await refused.stop();
      expect(refused.exitCode()).toBe(1);
      if (refused.dataDir !== stack.dataDir) discard(refused);
      return refused.output();
    };
    expect(await refusalOf({ dataDir: stack.dataDir })).toMatch(
      /^Sportello CIE è già avviato .*DATA_DIR\.\n$/,
    );
    expect(await refusalOf({ port: stack.port })).toMatch(
      /^La porta \d+ è occupata: .*PORT=\d+ npm start\.\n$/,
    );
    expect(await refusalOf({ env: { PORT: 'tremila' } })).toMatch(/^PORT=tremila non è una porta: .*\.\n$/);
    expect(await refusalOf({ env: { SPORTELLO_MODE: 'prova' } })).toMatch(
      /^SPORTELLO_MODE=prova non esiste: .*\.\n$/,
    );
    expect(await refusalOf({ env: { SPORTELLO_MODE: 'production' } })).toMatch(
      /^Configurazione incompleta: impostare PUBLIC_ORIGIN, DATABASE_URL, .*CREDENTIAL_BACKEND_CLIENT_KEY, CREDENTIAL_BACKEND_KEYS .*\.\n$/,
    );
    expect(await refusalOf({ env: { DATABASE_URL: 'mysql://x' } })).toMatch(
      /^Configurazione incompleta: impostare WORKER_DATABASE_URL/,
    );
    expect(await refusalOf({ dataDir: '/proc/sportello' })).toMatch(
      /^La cartella dei dati \/proc\/sportello non si può usare .*\.\n$/,
    );
  });
});

for (const name of PROGRAMS) {
  test(`@campaign after kill -9 of ${name} everything is ready again without a new start`, async () => {
    await withStack(async (stack) => {
      const before = stack.processes();
      kill(before[name], 'SIGKILL');
      await waitUntil(() => !isSameProcess(stack.processes()[name] ?? { pid: 0, identity: null }), 2000);
      const isBack = async () => alive(stack.processes()).length === 6 && (await isReady(stack));
      expect(await waitUntil(isBack, 30_000)).toBe(true);
      expect(isSameProcess(before[name] as ProcessRecord)).toBe(false);
      const after = stack.processes();
      stack.signal('SIGTERM');
      await waitUntil(() => alive(after).length === 0, SIX_SECONDS);
      expect(alive(after)).toEqual([]);
    });
  });
}

test('@campaign a second and a third signal do not break the order', async () => {
  await withStack(async (stack) => {
    const processes = stack.processes();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
      stack.signal(signal);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await expectStopped(stack, processes);
  });
});

test('@campaign kill -9 of everything at once, then of the start while it starts', async () => {
  await withStack(async (stack) => {
    const before = stack.processes();
    for (const record of Object.values(before)) kill(record, 'SIGKILL');
    for (const delay of [200, 600, 1500]) {
      const cut = await startStack({ dataDir: stack.dataDir, port: stack.port });
      await new Promise((resolve) => setTimeout(resolve, delay));
      cut.signal('SIGKILL');
    }
    const next = await startStack({ dataDir: stack.dataDir, port: stack.port });
    await next.ready();
    expect(alive(before)).toEqual([]);
    const after = next.processes();
    await next.stop();
    expect(alive(after)).toEqual([]);
  });
});
