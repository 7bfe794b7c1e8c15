// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type TenantTx } from '@/lib/platform/database';
import { listFrom } from './store/audit-repository';

/** What an honest chain says, or the first place where it does not. `anchor-missing` is a cut tail. */
export type ChainVerdict =
  | { kind: 'intact'; entries: number; head: string }
  | { kind: 'gap' | 'link' | 'content' | 'columns'; seq: number }
  | { kind: 'anchor-missing'; seq: number };

/** A head seen earlier and kept outside the database: entry number and hash (hex). */
export type ChainAnchor = { seq: number; head: string };

type Row = {
  seq: bigint;
  at: Date;
  actor: string;
  counter: string;
  verb: string;
  subjectKind: string;
  subjectId: string;
  outcome: string;
  facts: unknown;
  canonical: string;
  prev: Uint8Array;
  hash: Uint8Array;
};

const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const sameJson = (a: unknown, b: unknown): boolean => {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([x], [y]) => (x < y ? -1 : 1))
              .map(([k, v]) => [k, sorted(v)]),
          )
        : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
};

const columnsOf = (municipalityId: string, row: Row): unknown[] => [
  municipalityId,
  Number(row.seq),
  row.at.toISOString(),
  row.actor,
  row.counter,
  row.verb,
  row.subjectKind,
  row.subjectId,
  row.outcome,
  row.facts,
];

const faultOf = (
  municipalityId: string,
  row: Row,
  expected: { seq: number; prev: Buffer },
): ChainVerdict | null => {
  if (Number(row.seq) !== expected.seq) return { kind: 'gap', seq: expected.seq };
  if (!expected.prev.equals(row.prev)) return { kind: 'link', seq: expected.seq };
  if (!sha256(row.prev, row.canonical).equals(row.hash)) return { kind: 'content', seq: expected.seq };
  if (!sameJson(JSON.parse(row.canonical), columnsOf(municipalityId, row)))
    return { kind: 'columns', seq: expected.seq };
  return null;
};

const PAGE = 2_000;

/** Walks a municipality's chain from its first entry; `anchors` are heads noted elsewhere that must still be found. */
export const verifyAudit = async (
  tenant: TenantTx,
  anchors: readonly ChainAnchor[] = [],
): Promise<ChainVerdict> => {
  const expected = { seq: 1, prev: sha256(`genesis:${tenant.municipalityId}`) };
  const open = new Map(anchors.map((anchor) => [anchor.seq, anchor.head]));
  for (;;) {
    const rows = await listFrom(tenant, expected.seq, PAGE);
    for (const row of rows) {
      const fault = faultOf(tenant.municipalityId, row, expected);
      if (fault) return fault;
      expected.prev = Buffer.from(row.hash);
      if (open.get(expected.seq) === expected.prev.toString('hex')) open.delete(expected.seq);
      expected.seq += 1;
    }
    if (rows.length < PAGE) break;
  }
  const missing = [...open.keys()].sort((a, b) => a - b)[0];
  if (missing !== undefined) return { kind: 'anchor-missing', seq: missing };
  return { kind: 'intact', entries: expected.seq - 1, head: expected.prev.toString('hex') };
};
