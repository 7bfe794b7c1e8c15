// SPDX-License-Identifier: AGPL-3.0-or-later
import { getServerSession } from 'next-auth';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { env } from '@/lib/platform/env';
import { isOwnOrigin } from '@/lib/access/origin';
import { lookUpSession, type Session } from './session';
import {
  authOptions,
  encodeSessionToken,
  sessionCookie,
  sessionTokenOf,
  type SessionToken,
} from './session-token';

/** The token of this request's cookie, or `null`. */
export const currentToken = async (): Promise<SessionToken | null> =>
  sessionTokenOf(await getServerSession(authOptions()));

/** The session of this request, looked up once per rendering and written down as seen. */
export const currentSession = cache(async (): Promise<Session> => lookUpSession(await currentToken(), true));

/** Gives the browser its cookie. */
export const setSessionCookie = async (token: SessionToken): Promise<void> => {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await encodeSessionToken(token), options);
};

/** Takes the cookie away. */
export const clearSessionCookie = async (): Promise<void> => {
  (await cookies()).delete(sessionCookie().name);
};

/** Where this request goes, without its query (it holds nothing personal, but a place to return to needs only the path). */
export const currentPath = async (): Promise<string> => (await headers()).get('x-sportello-path') ?? '/';

/** The address a request comes from, as the server in front says; for limits only. */
export const currentAddress = async (): Promise<string> =>
  (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';

/** The exact-origin check for server actions, beside the data: proxies were bypassed before. */
export const isCurrentOriginOwn = async (): Promise<boolean> =>
  isOwnOrigin('POST', await headers(), env().publicOrigin);

/** True for a server action called by the page's script; a plain form post has no such header. */
export const isScripted = async (): Promise<boolean> => (await headers()).has('next-action');
