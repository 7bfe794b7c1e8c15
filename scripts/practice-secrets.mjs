// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const password = () => randomBytes(24).toString('base64url');
// Marked, so that production can refuse a key that was ever written to a practice folder (lib/platform/env.ts).
const MARK = 'practice';
const key32 = () => Buffer.concat([Buffer.from(MARK), randomBytes(24)]).toString('base64');

/** RSA of 2048 bits, as in the examples of the interoperability platform. */
const keyPair = (name) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const marks = { kid: `${MARK}-${name}-${randomBytes(9).toString('base64url')}`, alg: 'RS256', use: 'sig' };
  const asJwk = (key) => ({ ...key.export({ format: 'jwk' }), ...marks });
  return { own: JSON.stringify(asJwk(privateKey)), known: JSON.stringify({ keys: [asJwk(publicKey)] }) };
};

const clientKeys = () => {
  const [client, backend] = [keyPair('client'), keyPair('backend')];
  return {
    CREDENTIAL_BACKEND_CLIENT_KEY: client.own,
    SANDBOX_CLIENT_JWKS: client.known,
    CREDENTIAL_BACKEND_KEYS: backend.known,
    SANDBOX_SIGNING_KEY: backend.own,
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
    SANDBOX_TEXT_MESSAGE_TOKEN: `${MARK}-${password()}`,
    ...clientKeys(),
  },
});

/** The secrets of a practice installation, made once and kept in `secrets.json` of its data folder (owner only). */
export const practiceSecrets = (dataDir) => {
  const file = join(dataDir, 'secrets.json');
  let known = null;
  try {
    if (existsSync(file)) known = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(
      `${file} non si può leggere (${error.code ?? 'contenuto guasto'}): avviare come l'utente che l'ha creato o indicare un'altra cartella con DATA_DIR.`,
    );
  }
  if (known?.variables.SANDBOX_SIGNING_KEY && known.variables.SANDBOX_TEXT_MESSAGE_TOKEN) return known;
  const fresh = generate();
  // A folder of an earlier version lacks what came later: it gets that, and keeps the rest.
  const secrets = known
    ? { ...fresh, ...known, variables: { ...fresh.variables, ...known.variables } }
    : fresh;
  writeFileSync(`${file}.half`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.half`, file);
  return secrets;
};
