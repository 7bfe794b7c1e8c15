// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

type Process = { id: number; parent: number; cpuMs: number };

const readProcess = (id: string): Process[] => {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = (fields[11] ?? 0) + (fields[12] ?? 0);
    return [{ id: Number(id), parent: fields[1] ?? 0, cpuMs: (ticks * 1000) / TICKS_PER_SECOND }];
  } catch {
    return [];
  }
};

const proportionalMegabytes = (id: number): number => {
  try {
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const belowThis = (): Process[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([process.pid]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  }
  return all.filter(({ id }) => family.has(id) && id !== process.pid);
};

export type Usage = {
  /** This process, and the processes it started (their share of shared pages), in MB. */
  megabytes: { own: number; children: number };
  /** Processor time of all of them since they started. */
  cpuMs: number;
};

/** Memory and processor time of this process and of all it started; on systems without /proc of itself alone. */
export const usageNow = (): Usage => {
  const own = process.cpuUsage();
  const children = process.platform === 'linux' ? belowThis() : [];
  return {
    megabytes: {
      own: process.memoryUsage.rss() / 2 ** 20,
      children: children.reduce((sum, { id }) => sum + proportionalMegabytes(id), 0),
    },
    cpuMs: (own.user + own.system) / 1000 + children.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  };
};
