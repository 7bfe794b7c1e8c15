// SPDX-License-Identifier: AGPL-3.0-or-later
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { env } from '@/lib/platform/env';

const MINUTES = 15;

/**
 * Leaves a text for the next page of the same browser, encrypted and for a quarter of an hour: what must not stand in an address
 * (a name that was searched) goes this way, also without JavaScript.
 */
export const leaveNote = async (name: string, path: string, text: string): Promise<void> => {
  const value = await encode({
    token: { text },
    secret: env().sessionSecret,
    salt: name,
    maxAge: MINUTES * 60,
  });
  const secure = env().publicOrigin.startsWith('https://');
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: 'strict',
    secure,
    path,
    maxAge: MINUTES * 60,
  });
};

/** The text left under a name, or an empty one. */
export const readNote = async (name: string): Promise<string> => {
  const value = (await cookies()).get(name)?.value;
  const token = value
    ? await decode({ token: value, secret: env().sessionSecret, salt: name }).catch(() => null)
    : null;
  return typeof token?.text === 'string' ? token.text : '';
};
