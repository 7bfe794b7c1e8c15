// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPublicKey, type KeyObject } from 'node:crypto';
import { type JWK } from 'jose';
import { env } from '@/lib/platform/env';
import { readPeerKeys } from '@/lib/platform/modi/answer-evidence';
import { readClientKey } from '@/lib/platform/modi/client-key';

/** Public keys as a JWKS. */
export type KeySet = { keys: JWK[] };

const publicJwk = (kid: string, key: KeyObject): JWK => ({
  ...createPublicKey(key).export({ format: 'jwk' }),
  kid,
  use: 'sig',
  alg: key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256',
});

/** The public keys by which exchanges with the credential backend are verified: ours and theirs, as they are configured now. */
export const verificationKeys = (): { ours: KeySet; theirs: KeySet } => {
  const { kid, key } = readClientKey(env().credentialBackendClientKey);
  const peers = [...readPeerKeys(env().credentialBackendKeys)];
  return {
    ours: { keys: [publicJwk(kid, key)] },
    theirs: {
      keys: peers.map(([peer, peerKey]) => ({ ...peerKey.export({ format: 'jwk' }), kid: peer, use: 'sig' })),
    },
  };
};
