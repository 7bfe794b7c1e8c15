// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { type Answer } from './answer';
import { digestOf } from './evidence';
import { type SigningKey } from './env';

const LIFE_SECONDS = 60;

/** Signs an answer for whoever asked: its own digest and media type, and the digest of the request (PROFILE_NON_REPUDIATION_01, step D). */
export type SignAnswer = (
  answer: Answer,
  asked: { clientId: string; requestDigest: string; audience: string; now: Date },
) => Promise<Answer>;

/** Makes the signer of the provider's key. */
export const makeSignAnswer =
  ({ kid, key, algorithm }: SigningKey): SignAnswer =>
  async (answer, { clientId, requestDigest, audience, now }) => {
    const digest = digestOf(answer.body);
    const seconds = Math.floor(now.getTime() / 1000);
    const signature = await new SignJWT({
      signed_headers: [{ digest }, { 'content-type': answer.contentType }],
      request_digest: requestDigest,
    })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
      .setIssuer(audience)
      .setAudience(clientId)
      .setIssuedAt(seconds)
      .setNotBefore(seconds)
      .setExpirationTime(seconds + LIFE_SECONDS)
      .setJti(randomUUID())
      .sign(key);
    return { ...answer, headers: { ...answer.headers, Digest: digest, 'Agid-JWT-Signature': signature } };
  };
