// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { Refusal } from './refusal.mjs';

/** A connected client; `variable` names where the address came from. Throws `Refusal` when the database does not answer. */
export const connectTo = async (variable, url) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = error.message || error.code;
    throw new Refusal(
      `La base dati di ${variable} non risponde (${new URL(url).host}: ${reason}): controllare l'indirizzo e che PostgreSQL sia avviato.`,
    );
  }
};

/** Tries every address once, so that a wrong one is named before anything is started. Throws `Refusal`. */
export const checkDatabases = async (variables) => {
  for (const name of [
    'MIGRATION_DATABASE_URL',
    'DATABASE_URL',
    'WORKER_DATABASE_URL',
    'SANDBOX_DATABASE_URL',
  ]) {
    if (!variables[name]) continue;
    const client = await connectTo(name, variables[name]);
    await client.end();
  }
};
