// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Installation } from './installation';

/**
 * Runs one of the product's commands (`scripts/command.mjs`) on an installation; gives what it printed. `tell` hears its progress. Rejects
 * when the command fails.
 */
export const runCommand = async (
  { variables }: Installation,
  args: readonly string[],
  tell: (news: string) => void = () => undefined,
): Promise<string> => {
  const child = spawn(process.execPath, ['scripts/command.mjs', ...args], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, news] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    news = chunk.toString().trim();
    tell(news);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')}: ${printed} ${news}`);
  return printed;
};

/** The JSON that a program of the benchmarks prints last, after what the build may say. */
export const runInside = async <T>(
  installation: Installation,
  name: string,
  argument: string,
): Promise<T> => {
  const printed = await runCommand(installation, ['bench', name, argument]);
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as T;
};
