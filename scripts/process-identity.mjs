// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');
const bootId = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

/**
 * What tells a process from a later one with the same number: the boot and the start time.
 * `null` when there is no such process, or when it is a zombie.
 */
export const identityOf = (pid) => {
  try {
    if (!hasProc)
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${bootId()}:${fields[19]}`;
  } catch {
    return null;
  }
};

/** The command line of a process, words separated by blanks; empty when it is gone. */
export const commandOf = (pid) => {
  try {
    if (!hasProc)
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

/** True while some process works in this folder; false where the system does not tell. */
export const hasWorkers = (folder) =>
  hasProc &&
  readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === realpathSync(folder);
    } catch {
      return false;
    }
  });

/** The number of a process's parent; 0 when it is gone. */
export const parentOf = (pid) => {
  if (pid === process.pid) return process.ppid;
  try {
    if (!hasProc) return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

/** `{ pid, identity }` of a process, to be written down and recognised later. */
export const recordOf = (pid) => ({ pid, identity: identityOf(pid) });

/** True while the very process that was written down is running. */
export const isSameProcess = (record) =>
  record.identity !== null && identityOf(record.pid) === record.identity;

/** Waits until a condition holds; false when `milliseconds` have passed. */
export const waitUntil = async (condition, milliseconds) => {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
};

/** Sends a signal; false when the process is gone or not ours. */
export const signal = (pid, name) => {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
};

/** Sends a signal to a process group, or to the process when it leads none. */
export const signalGroup = (pid, name) => signal(-pid, name) || signal(pid, name);

/** Ends a recorded process and its group: politely, then by force. Never another process that got the same number. */
export const endProcess = async (record, polite = 'SIGTERM', patience = 3000) => {
  if (!isSameProcess(record)) return;
  signalGroup(record.pid, polite);
  if (await waitUntil(() => !isSameProcess(record), patience)) return;
  if (isSameProcess(record)) signalGroup(record.pid, 'SIGKILL');
  await waitUntil(() => !isSameProcess(record), 2000);
};
