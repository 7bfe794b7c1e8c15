// SPDX-License-Identifier: AGPL-3.0-or-later
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isSameProcess, recordOf, waitUntil } from './process-identity.mjs';

const LONGEST_WAIT = 300_000;

const isHeld = (file) => {
  try {
    return isSameProcess(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return false;
  }
};

const take = (file) => {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(recordOf(process.pid)));
  try {
    linkSync(draft, file);
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Runs `work` while no other process of ours does so under the same lock file; a dead holder's lock does not count. */
export const oneAtATime = async (file, work) => {
  if (!(await waitUntil(() => take(file), LONGEST_WAIT))) throw new Error(`${file} stays locked`);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
