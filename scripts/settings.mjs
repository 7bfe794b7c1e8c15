// SPDX-License-Identifier: AGPL-3.0-or-later
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { practiceSecrets } from './practice-secrets.mjs';
import { Refusal } from './refusal.mjs';

const DATABASES = ['DATABASE_URL', 'WORKER_DATABASE_URL', 'MIGRATION_DATABASE_URL'];
const NEEDED_IN_PRODUCTION = [
  'PUBLIC_ORIGIN',
  ...DATABASES,
  'SESSION_SECRET',
  'VAULT_KEY',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'CREDENTIAL_BACKEND_URL',
  'CREDENTIAL_BACKEND_CLIENT_KEY',
  'CREDENTIAL_BACKEND_KEYS',
];
const SANDBOX = [
  'SANDBOX_DATABASE_URL',
  'SANDBOX_CLIENT_JWKS',
  'SANDBOX_SIGNING_KEY',
  'SANDBOX_SECRET',
  'SANDBOX_PORT',
  'SANDBOX_MAIL_PORT',
  'SANDBOX_TEXT_MESSAGE_PORT',
  'SANDBOX_TEXT_MESSAGE_TOKEN',
  'DATA_DIR',
];
const HIDDEN_FROM_PORTAL = [
  'MIGRATION_DATABASE_URL',
  ...SANDBOX.filter((name) => name.startsWith('SANDBOX')),
];

const missingOf = (names, variables) => names.filter((name) => !variables[name]);

// Step by step: below some folders (/proc) Node's own recursive mkdir never ends.
const makeFolder = (path) => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
};

const prepareFolder = (dataDir) => {
  try {
    makeFolder(join(dataDir, 'logs'));
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(
      `La cartella dei dati ${dataDir} non si può usare (${error.code}): dare i permessi a questo utente o indicarne un'altra con DATA_DIR.`,
    );
  }
};

const portOf = (text) => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT=${text} non è una porta: indicare un numero fra 1 e 65535.`);
};

const originOf = (host, port) =>
  `http://${['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host}:${port}`;

const checkUrls = (variables, names) => {
  for (const name of names) {
    const url = variables[name];
    if (url && !(URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol))) {
      throw new Refusal(
        `${name} non è un indirizzo di PostgreSQL: scriverlo come postgresql://utente:password@macchina:5432/base.`,
      );
    }
  }
};

/**
 * What this start runs with, read from the variables once: mode, folders, port, whether PostgreSQL is the embedded one.
 * Throws `Refusal` naming every variable that is missing or wrong.
 */
export const readSettings = (root, variables) => {
  const mode = variables.SPORTELLO_MODE || 'practice';
  if (mode !== 'practice' && mode !== 'production') {
    throw new Refusal(`SPORTELLO_MODE=${mode} non esiste: usare practice (prova) o production (esercizio).`);
  }
  const practice = mode === 'practice';
  const embedded = practice && !variables.DATABASE_URL;
  const needed = practice ? (embedded ? [] : [...DATABASES, 'SANDBOX_DATABASE_URL']) : NEEDED_IN_PRODUCTION;
  const missing = missingOf(needed, variables);
  if (missing.length > 0)
    throw new Refusal(
      `Configurazione incompleta: impostare ${missing.join(', ')} (vedi docs/operations.md).`,
    );
  checkUrls(variables, [...DATABASES, 'SANDBOX_DATABASE_URL']);
  const dataDir = resolve(root, variables.DATA_DIR || '.data');
  prepareFolder(dataDir);
  const port = portOf(variables.PORT || '3000');
  const host = variables.HOST || (practice ? '127.0.0.1' : '0.0.0.0');
  const secrets = practice ? practiceSecrets(dataDir) : null;
  const origin = variables.PUBLIC_ORIGIN || originOf(host, port);
  const actionsKey =
    variables.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets?.variables.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  return { mode, practice, embedded, dataDir, port, host, origin, secrets, actionsKey, variables };
};

/** Mail of practice goes to the sandbox, which keeps it in a folder. */
const mailOf = (port) =>
  port
    ? {
        SANDBOX_MAIL_PORT: String(port),
        MAIL_HOST: '127.0.0.1',
        MAIL_PORT: String(port),
        MAIL_SECURITY: 'none',
        MAIL_FROM: 'sportello@prova.example',
      }
    : {};

/** Text messages of practice too. */
const textMessagesOf = (port, token) =>
  port
    ? {
        SANDBOX_TEXT_MESSAGE_PORT: String(port),
        TEXT_MESSAGE_URL: `http://127.0.0.1:${port}/messages`,
        TEXT_MESSAGE_TOKEN: token,
      }
    : {};

/** The variables of our programs: those given, the practice secrets, and the addresses known once the parts are running. */
export const environmentOf = (settings, urls, ports) => {
  const given = Object.fromEntries(
    Object.entries(settings.variables).filter(([name]) => !name.startsWith('npm_')),
  );
  const local = settings.embedded
    ? {
        DATABASE_URL: urls.app,
        WORKER_DATABASE_URL: urls.worker,
        MIGRATION_DATABASE_URL: urls.owner,
        SANDBOX_DATABASE_URL: urls.sandbox,
      }
    : {};
  const practice = settings.practice
    ? {
        CREDENTIAL_BACKEND_URL: `http://127.0.0.1:${ports?.sandbox}/rest/credential-backend/v1`,
        REGISTRY_URL: `http://127.0.0.1:${ports?.sandbox}/rest/registry/v1`,
        REGISTRY_CLIENT_KEY: settings.secrets.variables.CREDENTIAL_BACKEND_CLIENT_KEY,
        SANDBOX_PORT: String(ports?.sandbox),
        ...(given.MAIL_HOST ? {} : mailOf(ports?.mail)),
        ...(given.TEXT_MESSAGE_URL
          ? {}
          : textMessagesOf(ports?.textMessages, settings.secrets.variables.SANDBOX_TEXT_MESSAGE_TOKEN)),
      }
    : {};
  return {
    ...settings.secrets?.variables,
    ...practice,
    ...given,
    ...local,
    SPORTELLO_MODE: settings.mode,
    DATA_DIR: settings.dataDir,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_ORIGIN: settings.origin,
    NEXTAUTH_URL: settings.origin,
    NEXT_TELEMETRY_DISABLED: '1',
  };
};

/** Of those variables, what portal and worker may know: not the owner's database address, nothing of the sandbox. */
export const portalEnvironment = (all) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !HIDDEN_FROM_PORTAL.includes(name)));

/** Of those variables, what the sandbox may know: its own, and where programs are found. */
export const sandboxEnvironment = (all) =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => [...SANDBOX, 'PATH', 'HOME', 'TZ', 'LANG'].includes(name)),
  );
