// SPDX-License-Identifier: AGPL-3.0-or-later
import pg from 'pg';
import { Refusal } from './refusal.mjs';

/** The roles of the product, none of them superuser, none bypassing row-level security. Only the owner owns anything. */
const ROLES = {
  owner: 'sportello_owner',
  app: 'sportello_app',
  worker: 'sportello_worker',
  sandbox: 'sportello_sandbox',
};
const DATABASES = { sportello: 'owner', sandbox: 'sandbox' };

const urlOf = (port, role, password, database) =>
  `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

const withClient = async (connectionString, work) => {
  const client = new pg.Client({ connectionString });
  await client.connect().catch((error) => {
    throw new Refusal(
      `La base dati inclusa non si apre (${error.message}): la cartella dei dati è incompleta, ripristinarla da una copia o indicarne un'altra con DATA_DIR.`,
    );
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const exists = async (client, sql, name) => (await client.query(sql, [name])).rowCount > 0;

const ensureRole = async (client, role, password) => {
  if (!(await exists(client, 'select from pg_roles where rolname = $1', role)))
    await client.query(`create role ${role}`);
  const limits = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';
  await client.query(`alter role ${role} ${limits} password ${client.escapeLiteral(password)}`);
};

const ensureDatabase = async (client, database, owner) => {
  if (await exists(client, 'select from pg_database where datname = $1', database)) return;
  await client.query(`create database ${database} owner ${owner}`);
  await client.query(`revoke all on database ${database} from public`);
};

/** The connection addresses of the product's roles on the embedded server. */
export const urlsOf = (port, passwords) => {
  const of = (key, database) => urlOf(port, ROLES[key], passwords[key], database);
  return {
    owner: of('owner', 'sportello'),
    app: of('app', 'sportello'),
    worker: of('worker', 'sportello'),
    sandbox: of('sandbox', 'sandbox'),
  };
};

/**
 * Makes the product's roles and databases on the embedded server, or gives existing ones today's passwords; safe to
 * repeat. `passwords` has one entry per role key: superuser, owner, app, worker, sandbox. Returns the connection URLs.
 */
export const ensureRoles = async (port, passwords) => {
  const superuser = (database) => urlOf(port, 'postgres', passwords.superuser, database);
  await withClient(superuser('postgres'), async (client) => {
    for (const [key, role] of Object.entries(ROLES)) await ensureRole(client, role, passwords[key]);
    for (const [database, key] of Object.entries(DATABASES))
      await ensureDatabase(client, database, ROLES[key]);
    await client.query(`grant connect on database sportello to ${ROLES.app}, ${ROLES.worker}`);
  });
  for (const database of Object.keys(DATABASES)) {
    await withClient(superuser(database), (client) =>
      client.query('revoke create on schema public from public'),
    );
  }
  return urlsOf(port, passwords);
};
