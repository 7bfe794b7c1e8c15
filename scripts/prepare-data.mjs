// SPDX-License-Identifier: AGPL-3.0-or-later
import { Refusal } from './refusal.mjs';
import { runTask } from './task.mjs';

/**
 * Runs the program that fills an empty database (reference data; in practice also people to try with). Resolves to the
 * practice accounts it prints, one JSON object a line. Throws `Refusal` with the first line it complains with.
 */
export const prepareData = async (root, env, note) => {
  const { code, out, output } = await runTask(process.execPath, ['dist/prepare.mjs'], {
    cwd: root,
    // The first line that it writes is the reason why it stopped: no warning of Node's may stand before it.
    env: { ...env, NODE_NO_WARNINGS: '1' },
    note,
  });
  if (code !== 0)
    throw new Refusal(
      output.trim().split('\n')[0] || `La preparazione dei dati si è fermata (codice ${code}).`,
    );
  return out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
};
