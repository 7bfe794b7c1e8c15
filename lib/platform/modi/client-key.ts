// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type JWK } from 'jose';

/** Algorithms of the platform: RS256 is what its examples use, ES256 what two parties may agree on. */
export type SigningAlgorithm = 'RS256' | 'ES256';

/** This system's registered key: `kid` is how the other side finds its public half, `clientId` whom it stands for. */
export type ClientKey = { kid: string; clientId: string; algorithm: SigningAlgorithm; key: KeyObject };

const RSA_BITS = 2_048;

const algorithmOf = (key: KeyObject): SigningAlgorithm => {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= RSA_BITS) return 'RS256';
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256';
  throw new Error('a client key is RSA of at least 2048 bits, or P-256');
};

/**
 * Reads a private JWK as JSON (RSA of at least 2048 bits, or P-256), with its `kid`. A client with several keys, one after the other,
 * is named by `client_id`; without it the `kid` is the client's name. Throws when the key is not usable: a mistake of configuration.
 */
export const readClientKey = (text: string): ClientKey => {
  const { client_id: named, ...jwk } = JSON.parse(text) as JWK & { client_id?: string };
  const { kid } = jwk;
  if (kid === undefined) throw new Error('a client key has no kid');
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return { kid, clientId: named ?? kid, algorithm: algorithmOf(key), key };
};
