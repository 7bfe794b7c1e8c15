// SPDX-License-Identifier: AGPL-3.0-or-later
import type pg from 'pg';
import { type StoreReader } from './pair-search';

/** As people read it, and as it is kept: binary columns stand in a text dump as hexadecimal of what may itself be written somehow. */
export const dumpFormats = ['text', 'binary'] as const;

const TABLES = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`;

/** Every table of a database, its name quoted. */
export const tablesOf = async (client: pg.Client): Promise<string[]> =>
  (await client.query<{ name: string }>(TABLES)).rows.map(({ name }) => name);

/** What the driver calls while it carries out a query of its own kind. */
type CopyOut = pg.Submittable & {
  handleCopyData(message: { chunk: Buffer }): void;
  handleError(error: Error): void;
  handleCommandComplete(): void;
  handleReadyForQuery(): void;
};

/** Reads a whole table, row after row, as `COPY` gives it. */
export const copyTable = (
  client: pg.Client,
  table: string,
  format: (typeof dumpFormats)[number],
  reader: StoreReader,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const copy: CopyOut = {
      submit: (connection) => connection.query(`copy ${table} to stdout (format ${format})`),
      handleCopyData: ({ chunk }) => reader.write(chunk),
      handleError: reject,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
    };
    client.query(copy);
  });
