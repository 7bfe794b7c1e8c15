// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { isUuid, type MunicipalityId } from '@/lib/kernel/identifiers';
import { env } from './env';
import { type Prisma, PrismaClient } from './generated/client';

/** What a repository works with: the running transaction, never the client. */
export type Tx = Prisma.TransactionClient;

/** An open transaction inside one tenant, and the instant it began by the database's clock (`app.now()`). */
export type TenantTx = { readonly municipalityId: MunicipalityId; readonly now: Date; readonly tx: Tx };

const RETRIED = new Set(['40001', '40P01', 'P2034']);
const inside = new AsyncLocalStorage<string>();

export type Database = {
  /** Runs `work` in one transaction with the tenant set first; a serialisation failure or deadlock is retried once. */
  withTenant<T>(municipalityId: MunicipalityId, work: (tenant: TenantTx) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction that sees reference data only (no tenant is set). */
  withoutTenant<T>(work: (reference: { tx: Tx; now: Date }) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause, meta } = error as {
    code?: unknown;
    cause?: unknown;
    meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } };
  };
  const original = meta?.driverAdapterError?.cause?.originalCode;
  if (typeof original === 'string') return original;
  return typeof code === 'string' ? code : codeOf(cause);
};

const once = async <T>(
  client: PrismaClient,
  municipalityId: string,
  work: (tx: Tx, now: Date) => Promise<T>,
  longestMs: number,
): Promise<T> =>
  client.$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<
        { now: Date }[]
      >`select set_config('app.municipality_id', ${municipalityId}, true), app.now() as now`;
      const now = rows[0]?.now;
      if (!now) throw new Error('the database told no time');
      return inside.run('transaction', () => work(tx, now));
    },
    { timeout: longestMs, maxWait: 10_000 },
  );

const guarded = async <T>(
  client: PrismaClient,
  municipalityId: string,
  work: (tx: Tx, now: Date) => Promise<T>,
  longestMs: number,
): Promise<T> => {
  if (inside.getStore()) throw new Error('a transaction is open: hand it on, do not open another');
  try {
    return await once(client, municipalityId, work, longestMs);
  } catch (error) {
    if (!RETRIED.has(codeOf(error))) throw error;
    return once(client, municipalityId, work, longestMs);
  }
};

/** Opens a pool for one database URL; `max` connections, `longestMs` for a transaction (loading reference data takes longer). */
export const openDatabase = (url: string, max = 10, longestMs = 15_000): Database => {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max }) });
  return {
    withTenant: (municipalityId, work) => {
      if (!isUuid(municipalityId)) throw new Error('a tenant is a uuid');
      return guarded(client, municipalityId, (tx, now) => work({ municipalityId, now, tx }), longestMs);
    },
    withoutTenant: (work) => guarded(client, '', (tx, now) => work({ tx, now }), longestMs),
    close: () => client.$disconnect(),
  };
};

let application: Database | null = null;
let scheduling: Database | null = null;

/** The application's pool (role that owns nothing and bypasses nothing). */
export const database = (): Database => (application ??= openDatabase(env().databaseUrl));

/** The worker's claiming pool: it sees the outbox's scheduling columns across tenants, and nothing else. */
export const schedulingDatabase = (): Database => (scheduling ??= openDatabase(env().workerDatabaseUrl, 2));
