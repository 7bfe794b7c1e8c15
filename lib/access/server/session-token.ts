// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import { type NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { isUuid, type MunicipalityId } from '@/lib/kernel/identifiers';
import { env } from '@/lib/platform/env';
import { ABSOLUTE_HOURS } from '@/lib/access/session-rules';

/** What the encrypted cookie holds: which tenant to look in, and an opaque session id. */
export type SessionToken = { municipalityId: MunicipalityId; sid: string };

const MAX_AGE_S = ABSOLUTE_HOURS * 3600;

const secure = (): boolean => env().publicOrigin.startsWith('https://');

/** `__Host-` and Secure follow the scheme of the public origin. */
export const sessionCookie = () => ({
  name: secure() ? '__Host-sid' : 'sid',
  options: { httpOnly: true, sameSite: 'strict' as const, path: '/', secure: secure(), maxAge: MAX_AGE_S },
});

/** A fresh session id of 256 bits. */
export const newSessionId = (): string => randomBytes(32).toString('base64url');

/** What is stored of a session id. */
export const sessionHashOf = (sid: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(sid).digest());

/** next-auth's own encrypted cookie value for a session. */
export const encodeSessionToken = (token: SessionToken): Promise<string> =>
  encode({
    token: { sid: token.sid, mun: token.municipalityId },
    secret: env().sessionSecret,
    maxAge: MAX_AGE_S,
  });

/** next-auth as a thin shell: the cookie is its own, the session is a row of ours that is looked up at each request. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().sessionSecret,
  session: { strategy: 'jwt', maxAge: MAX_AGE_S },
  providers: [],
  pages: { signIn: '/accedi' },
  cookies: { sessionToken: sessionCookie() },
  callbacks: {
    session: ({ session, token }) => ({ ...session, token: { sid: token.sid, municipalityId: token.mun } }),
  },
});

/** Reads the token out of what next-auth returns; `null` unless both parts have their shape. */
export const sessionTokenOf = (session: unknown): SessionToken | null => {
  const token = (session as { token?: { sid?: unknown; municipalityId?: unknown } } | null)?.token;
  if (typeof token?.sid !== 'string' || typeof token.municipalityId !== 'string') return null;
  return isUuid(token.municipalityId)
    ? { sid: token.sid, municipalityId: token.municipalityId as MunicipalityId }
    : null;
};
