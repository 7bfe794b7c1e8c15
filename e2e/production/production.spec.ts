// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, startTemporaryPostgres } from '../../scripts/postgres.mjs';
import { waitUntil } from '../../scripts/process-identity.mjs';
import { ensureRoles } from '../../scripts/roles.mjs';
import { discard, startStack } from '../../scripts/testing/stack';
import { admin, inviteCodeIn } from '../checks/admin';
import { enterWith, firstAccess } from '../screens/first-access';
import { startHttpsFront } from './https-front';

const key32 = () => randomBytes(32).toString('base64');

const passwords = () => {
  const each = () => randomBytes(18).toString('base64url');
  return { superuser: each(), owner: each(), app: each(), worker: each(), sandbox: each() };
};

const clientKey = () =>
  JSON.stringify({
    ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
    kid: 'comune-2026',
    alg: 'ES256',
    use: 'sig',
  });

/** An external PostgreSQL and the variables that docs/operations.md asks for. */
const prepareHost = async () => {
  const secrets = passwords();
  const postgres = await startTemporaryPostgres(secrets.superuser);
  const urls = await ensureRoles(postgres.port, secrets);
  const httpsPort = await freePort();
  const variables: Record<string, string> = {
    SPORTELLO_MODE: 'production',
    HOST: '127.0.0.1',
    PUBLIC_ORIGIN: `https://localhost:${httpsPort}`,
    DATABASE_URL: urls.app,
    WORKER_DATABASE_URL: urls.worker,
    MIGRATION_DATABASE_URL: urls.owner,
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    VAULT_KEY: key32(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key32(),
    CREDENTIAL_BACKEND_URL: 'https://127.0.0.1:1/rest/credential-backend/v1',
    CREDENTIAL_BACKEND_CLIENT_KEY: clientKey(),
    CREDENTIAL_BACKEND_KEYS: '{"keys":[]}',
  };
  return { postgres, urls, httpsPort, variables };
};

type Host = Awaited<ReturnType<typeof prepareHost>>;

const refusalOf = async (env: Record<string, string>): Promise<string> => {
  const refused = await startStack({ env });
  await waitUntil(() => refused.exitCode() !== null, 60_000);
  await refused.stop();
  expect(refused.exitCode()).toBe(1);
  discard(refused);
  return refused.output();
};

const withHost = async (work: (host: Host) => Promise<void>): Promise<void> => {
  const host = await prepareHost();
  try {
    await work(host);
  } finally {
    await host.postgres.stop();
  }
};

test.describe.configure({ timeout: 240_000 });

test('a new machine in production: municipality, invitation, first access and sign-in over https', async ({
  browser,
}) => {
  await withHost(async ({ variables, httpsPort }) => {
    const unprepared = await admin(variables, 'operator', 'list', 'borgo-esempio');
    expect(unprepared).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^La banca dati non è preparata/),
    });
    const stack = await startStack({ env: variables });
    await stack.ready();
    const closeFront = await startHttpsFront(httpsPort, stack.port);
    try {
      const own = { ...variables, DATA_DIR: stack.dataDir, PORT: String(stack.port) };
      const file = join(stack.dataDir, 'comune.json');
      expect(await admin(own, 'municipality', 'example', file)).toMatchObject({ code: 0 });
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Borgo Esempio', 'Borgo Vero'));
      expect(await admin(own, 'municipality', 'add', file)).toMatchObject({ code: 0 });
      const login = 'a.capo@borgo-esempio';
      const who = ['--name', 'Anna Capo', '--code', 'BVE-001', '--role', 'clerk,supervisor'];
      const invited = await admin(own, 'operator', 'invite', login, ...who);
      expect(invited.said).toContain(`${variables.PUBLIC_ORIGIN}/primo-accesso`);
      const context = await browser.newContext({
        baseURL: variables.PUBLIC_ORIGIN,
        ignoreHTTPSErrors: true,
      });
      const page = await context.newPage();
      await page.goto('/accedi');
      await expect(page.getByText('esercitazione', { exact: false })).toHaveCount(0);
      const secret = await firstAccess(page, login, inviteCodeIn(invited));
      await enterWith(page, login, secret);
      await expect(page.getByRole('button', { name: 'Esci' })).toBeVisible();
      await expect(page.getByText('Borgo Vero').first()).toBeVisible();
      const cookie = (await context.cookies()).find(({ name }) => name === '__Host-sid');
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Strict', path: '/' });
      const answer = await page.reload();
      expect(answer?.headers()['strict-transport-security']).toContain('max-age');
      expect(await admin(own, 'practice', 'clock', '+2h')).toMatchObject({
        code: 1,
        said: 'L’orologio si sposta solo in esercitazione.\n',
      });
      await context.close();
    } finally {
      await closeFront();
      await stack.stop();
      discard(stack);
    }
  });
});

test('@campaign production refuses a practice database, practice keys, http and a role that owns the tables', async () => {
  await withHost(async ({ variables, urls }) => {
    const practice = await startStack({
      env: {
        ...variables,
        SPORTELLO_MODE: 'practice',
        PUBLIC_ORIGIN: '',
        SANDBOX_DATABASE_URL: urls.sandbox,
      },
    });
    await practice.ready();
    await practice.stop();
    const secrets = JSON.parse(readFileSync(join(practice.dataDir, 'secrets.json'), 'utf8')) as {
      variables: Record<string, string>;
    };
    discard(practice);
    expect(await refusalOf(variables)).toMatch(/aperta in esercitazione e non può andare in esercizio/);
    for (const name of [
      'SESSION_SECRET',
      'VAULT_KEY',
      'CREDENTIAL_BACKEND_CLIENT_KEY',
      'CREDENTIAL_BACKEND_KEYS',
    ])
      expect(await refusalOf({ ...variables, [name]: secrets.variables[name] ?? '' })).toMatch(
        new RegExp(`${name} viene da un’installazione di esercitazione`),
      );
    expect(await refusalOf({ ...variables, PUBLIC_ORIGIN: 'http://localhost' })).toMatch(
      /PUBLIC_ORIGIN deve cominciare con https/,
    );
  });
  await withHost(async ({ variables, urls }) => {
    expect(await refusalOf({ ...variables, DATABASE_URL: urls.owner })).toMatch(/possiede le tabelle/);
  });
});
