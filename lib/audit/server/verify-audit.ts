// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type ChainAnchor } from '@/lib/audit/chain-anchor';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { listFrom } from './store/audit-repository';

/** What an honest chain says, or the first place where it does not. `anchor-missing` is a cut tail. */
export type ChainVerdict =
  | { kind: 'intact'; entries: number; head: string }
  | { kind: 'gap' | 'link' | 'content' | 'columns'; seq: number }
  | { kind: 'anchor-missing'; seq: number };

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

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
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
  if (!sameJson(parsed(row.canonical), columnsOf(municipalityId, row)))
    return { kind: 'columns', seq: expected.seq };
  return null;
};

const PAGE = 2_000;

const keyOf = ({ seq, head }: ChainAnchor): string => `${seq} ${head}`;

/**
 * Walks a municipality's chain from its first entry, page by page, each in a transaction of its own; `anchors` are heads noted
 * elsewhere that must still be found.
 */
export const verifyAudit = async (
  municipalityId: MunicipalityId,
  anchors: readonly ChainAnchor[] = [],
): Promise<ChainVerdict> => {
  const expected = { seq: 1, prev: sha256(`genesis:${municipalityId}`) };
  const open = new Map(anchors.map((anchor) => [keyOf(anchor), anchor.seq]));
  for (;;) {
    const rows = await database().withTenant(municipalityId, (tenant) =>
      listFrom(tenant, expected.seq, PAGE),
    );
    for (const row of rows) {
      const fault = faultOf(municipalityId, row, expected);
      if (fault) return fault;
      expected.prev = Buffer.from(row.hash);
      open.delete(keyOf({ seq: expected.seq, head: expected.prev.toString('hex') }));
      expected.seq += 1;
    }
    if (rows.length < PAGE) break;
  }
  const [missing] = [...open.values()].sort((a, b) => a - b);
  if (missing !== undefined) return { kind: 'anchor-missing', seq: missing };
  return { kind: 'intact', entries: expected.seq - 1, head: expected.prev.toString('hex') };
};
