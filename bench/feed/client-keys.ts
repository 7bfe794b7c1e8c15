// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Keys that calls are signed by: RSA of 2048 bits is what the interoperability platform's examples use. */
export const KEY_KINDS = ['RSA-2048', 'RSA-3072', 'P-256'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

const pairOf = (kind: KeyKind): { publicKey: KeyObject; privateKey: KeyObject } =>
  kind === 'P-256'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: kind === 'RSA-2048' ? 2_048 : 3_072 });

/** A client's key of a kind as the programs' variables: the private half for the worker, the public one for the credential backend. */
export const clientKeysOf = (kind: KeyKind): Record<string, string> => {
  const { publicKey, privateKey } = pairOf(kind);
  const jwk = (key: KeyObject) => ({ ...key.export({ format: 'jwk' }), kid: `practice-${kind}` });
  return {
    CREDENTIAL_BACKEND_CLIENT_KEY: JSON.stringify(jwk(privateKey)),
    SANDBOX_CLIENT_JWKS: JSON.stringify({ keys: [jwk(publicKey)] }),
  };
};
