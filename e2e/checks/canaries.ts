// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** A place where something personal could have been left: its name and everything that stands in it. */
export type Sink = { name: string; text: string };

/** Texts as they may stand in a sink: as they are, in hexadecimal and in base 64, whatever the case. */
const shapesOf = (canary: string): string[] => {
  const bytes = Buffer.from(canary);
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  return [canary, bytes.toString('hex'), base64.slice(0, base64.length - (base64.length % 4))].map((one) =>
    one.toLowerCase(),
  );
};

/** Which canaries stand in which sinks. */
export const findCanaries = (sinks: readonly Sink[], canaries: Record<string, string>): string[] =>
  sinks.flatMap(({ name, text }) => {
    const folded = text.toLowerCase();
    return Object.entries(canaries)
      .filter(([, canary]) => shapesOf(canary).some((shape) => shape.length > 5 && folded.includes(shape)))
      .map(([kind]) => `${kind} in ${name}`);
  });

/** Every file under a folder, as text; `leaveOut` names folders that are not looked into. */
export const filesUnder = (folder: string, leaveOut: readonly string[] = []): Sink[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return leaveOut.includes(entry.name) ? [] : filesUnder(path, leaveOut);
    return entry.isFile() ? [{ name: path, text: readFileSync(path, 'latin1') }] : [];
  });
};

const COLUMNS = `select table_schema as schema, table_name as table, column_name as column from information_schema.columns
  where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, ordinal_position`;

/** Every column of every table, its values as text, one a line. */
export const columnsOf = async (client: pg.Client, database: string): Promise<Sink[]> => {
  const { rows } = await client.query<{ schema: string; table: string; column: string }>(COLUMNS);
  const sinks: Sink[] = [];
  for (const { schema, table, column } of rows) {
    const sql = `select coalesce(string_agg("${column}"::text, E'\\n'), '') as text from "${schema}"."${table}"`;
    const [values] = (await client.query<{ text: string }>(sql)).rows;
    sinks.push({ name: `${database}.${table}.${column}`, text: values?.text ?? '' });
  }
  return sinks;
};
