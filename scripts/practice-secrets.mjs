// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const password = () => randomBytes(24).toString('base64url');
// Marked, so that production can refuse a key that was ever written to a practice folder (lib/platform/env.ts).
const MARK = 'practice';
const key32 = () => Buffer.concat([Buffer.from(MARK), randomBytes(24)]).toString('base64');

const clientKeys = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const marks = { kid: `${MARK}-${randomBytes(9).toString('base64url')}`, alg: 'ES256', use: 'sig' };
  return {
    CREDENTIAL_BACKEND_CLIENT_KEY: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...marks }),
    SANDBOX_CLIENT_JWKS: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...marks }] }),
  };
};

const generate = () => ({
  passwords: {
    superuser: password(),
    owner: password(),
    app: password(),
    worker: password(),
    sandbox: password(),
  },
  variables: {
    SESSION_SECRET: `${MARK}-${password()}${password()}`,
    VAULT_KEY: key32(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key32(),
    SANDBOX_SECRET: key32(),
    HEALTH_TOKEN: password(),
    ...clientKeys(),
  },
});

/** The secrets of a practice installation, made once and kept in `secrets.json` of its data folder (owner only). */
export const practiceSecrets = (dataDir) => {
  const file = join(dataDir, 'secrets.json');
  try {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(
      `${file} non si può leggere (${error.code ?? 'contenuto guasto'}): avviare come l'utente che l'ha creato o indicare un'altra cartella con DATA_DIR.`,
    );
  }
  const secrets = generate();
  writeFileSync(`${file}.half`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.half`, file);
  return secrets;
};
