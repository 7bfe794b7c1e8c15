// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Runs a campaign as its command does, and gives its last line. */
const campaign = async (...args: string[]): Promise<Record<string, unknown>> => {
  const child = spawn(process.execPath, ['scripts/testing/run-program.mjs', 'chaos', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, 'close');
  const last = output.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`no result: ${output} ${errors}`);
  return JSON.parse(last) as Record<string, unknown>;
};

/** What no campaign may find. */
const NOTHING = { lost: 0, ghosts: 0, stale: 0, duplicateEffects: 0, unproven: 0, disordered: 0, left: 0 };

test('whoever is killed and whatever is lost on the way, every committed version arrives once', async () => {
  const result = await campaign('feed', '--messages', '24', '--kills', '4', '--seed', '7');
  expect(result).toMatchObject({ messages: 24, kills: 4, seed: 7, ...NOTHING });
  expect(result).toMatchObject({ killed: { worker: 1, writer: 1, sandbox: 1, postgres: 1 } });
  expect(result.committed).toBeGreaterThanOrEqual(24);
  expect(result.attempts).toBeGreaterThan(24);
  expect(Object.keys(result.faults as object).length).toBeGreaterThan(3);
}, 240_000);

// `npm test` has ten minutes: the day without the backend is there among the outbox's own tests, through all programs when asked for.
test.runIf(process.env.CAMPAIGN)(
  'after a day without the backend nothing is lost, and small towns do not wait for large ones',
  async () => {
    const result = await campaign('outage', '--messages', '240', '--seed', '3');
    expect(result).toMatchObject({ messages: 240, seed: 3, committed: 240, ...NOTHING });
    expect(result.waitingWhenItCameBack).toBe(240 - Number(result.superseded));
    expect(result.mostOverFair).toBeGreaterThan(0);
    expect(result.mostOverFair).toBeLessThanOrEqual(2);
  },
  240_000,
);
