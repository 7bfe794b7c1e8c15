// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Database, type Tx } from '@/lib/platform/database';

/** Thrown in place of a statement. */
export class Crash extends Error {}

/** How many more statements run before the next one crashes; `null` lets everything pass. */
const fuse: { left: number | null } = { left: null };

const burn = (): void => {
  if (fuse.left === null) return;
  if (fuse.left === 0) throw new Crash('the program died here');
  fuse.left -= 1;
};

const breaking = <T extends object>(target: T): T =>
  new Proxy(target, {
    get: (of, name) => {
      const value: unknown = Reflect.get(of, name, of);
      if (typeof value === 'function')
        return (...args: unknown[]): unknown => {
          burn();
          return (value as (...args: unknown[]) => unknown).apply(of, args);
        };
      return typeof value === 'object' && value !== null ? breaking(value) : value;
    },
  });

/** A database whose transactions crash where the fuse ends. */
export const breakingDatabase = (real: Database): Database => ({
  ...real,
  withTenant: (id, work) => real.withTenant(id, (tenant) => work({ ...tenant, tx: breaking<Tx>(tenant.tx) })),
});

/** Runs `work` and crashes before the statement that follows the first `statements`; true when it came through before that. */
export const comesThrough = async (statements: number, work: () => Promise<unknown>): Promise<boolean> => {
  fuse.left = statements;
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    return false;
  } finally {
    fuse.left = null;
  }
};

/**
 * Runs `work` again and again, crashing before its first statement, its second, and so on, until it comes through; `afterCrash`
 * looks at what is left each time. Returns how often it crashed.
 */
export const crashEverywhere = async (
  work: () => Promise<unknown>,
  afterCrash: () => Promise<void>,
): Promise<number> => {
  for (let statements = 0; ; statements += 1) {
    if (await comesThrough(statements, work)) return statements;
    await afterCrash();
  }
};
