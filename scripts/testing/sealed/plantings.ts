// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { appendFileSync, rmSync } from 'node:fs';
import type pg from 'pg';
import { type Seeded } from '@/contracts/practice/register/seeded';
import { type Finding, TOGETHER } from './pair-search';
import { NEAR } from './nearby';
import { type SoughtCard } from './sought-cards';
import { sheetFor } from './papers';
import { type StoreKind } from './stores';
import { type Form, forms, written } from './written-forms';

/** Halves that belong to nobody, written in one form or printed on a sheet, which the search must find by this relation wherever they are. */
export type Planting = {
  card: SoughtCard;
  relation: Finding['relation'];
  form: Form | 'paper';
  bytes: Buffer;
};

/** Whether a planting can be found there at all: a database keeps what is as large as a paper in pieces, its dump has it whole. */
export const fitsInto = ({ form }: Planting, kind: StoreKind): boolean =>
  form !== 'paper' || (kind !== 'data-file' && kind !== 'wal');

const RELATIONS = ['pair', 'ticket', 'serial', 'label'] as const;

/** So much of nothing stands between two plantings that none is near another. */
const APART = Buffer.from(`\n${'~'.repeat(400)}\n`);

const textOf = (relation: Planting['relation'], card: SoughtCard, random: Seeded): string => {
  const { pin, puk, serials, ticketId } = card;
  switch (relation) {
    case 'pair':
      return `${pin}${'~'.repeat(random.int(1, TOGETHER))}${puk}`;
    case 'ticket':
      return `${ticketId}${'~'.repeat(random.int(1, NEAR))}${pin}`;
    case 'serial':
      return `${puk}${'~'.repeat(random.int(1, NEAR))}${serials[0]}`;
    case 'label':
      return `PUK${'~'.repeat(random.int(1, NEAR))}${puk}`;
  }
};

const inventedCard = (pin: string, puk: string, random: Seeded): SoughtCard => {
  const serial = `CZ${String(random.int(0, 99_999)).padStart(5, '0')}QQ`;
  return { role: 'planted', pin, puk, serials: [serial], ticketId: randomUUID() };
};

/** One planting for each relation in each form, and a sheet; takes its halves from those that are free. */
export const makePlantings = (free: readonly string[], random: Seeded): Planting[] => {
  const halves = [...free];
  const next = (): string => {
    const half = halves.pop();
    if (half === undefined) throw new Error('too few free halves');
    return half;
  };
  const texts = forms.flatMap((form) =>
    RELATIONS.map((relation): Planting => {
      const card = inventedCard(next(), next(), random);
      return { card, relation, form, bytes: written(textOf(relation, card, random), form) };
    }),
  );
  const card = inventedCard(next(), next(), random);
  return [...texts, { card, relation: 'pair', form: 'paper', bytes: sheetFor(card) }];
};

/** Puts all of them behind what stands in a file, which may be a new one. */
export const plantInFile = (path: string, plantings: readonly Planting[]): void =>
  appendFileSync(path, Buffer.concat([APART, ...plantings.flatMap(({ bytes }) => [bytes, APART])]));

const TABLE = 'planted_halves';

/** Puts all of them into a table of their own, a row each: so they stand in its dump, its data file and the write-ahead log. */
export const plantInTable = async (client: pg.Client, plantings: readonly Planting[]): Promise<void> => {
  await client.query(`create table ${TABLE} (words text, bytes bytea)`);
  for (const { bytes } of plantings) {
    // What UTF-16 writes between the digits cannot stand in a text.
    const values: unknown[] = bytes.includes(0) ? [null, bytes] : [bytes.toString(), null];
    await client.query(`insert into ${TABLE} values ($1, $2)`, values);
  }
};

/** Takes the plantings out of a database again. */
export const dropPlanted = (client: pg.Client): Promise<unknown> => client.query(`drop table ${TABLE}`);

/** Removes files that were made for plantings. */
export const removePlanted = (paths: readonly string[]): void => {
  for (const path of paths) rmSync(path, { force: true });
};
