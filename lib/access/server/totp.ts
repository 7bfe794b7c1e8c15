// SPDX-License-Identifier: AGPL-3.0-or-later
import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
const WINDOW = 1;

const totpOf = (secret: Uint8Array, label: string): TOTP =>
  new TOTP({
    issuer: 'Sportello CIE',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });

/**
 * The time step (30 s since the epoch) a six-digit code belongs to, one step either side allowed (RFC 6238); `null` when it is
 * none. The caller refuses a step that is not later than the last accepted one: a code serves once.
 */
export const totpStepOf = (secret: Uint8Array, code: string, now: Date): bigint | null => {
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totpOf(secret, '').validate({ token: digits, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : BigInt(Math.floor(now.getTime() / 1000 / PERIOD_S) + delta);
};

/** The code of an instant: used to show practice accounts, and by tests. */
export const totpCodeAt = (secret: Uint8Array, now: Date): string =>
  totpOf(secret, '').generate({ timestamp: now.getTime() });

/** The `otpauth://` address for an authenticator app, and the secret in base 32 for typing. */
export const totpEnrolment = (secret: Uint8Array, label: string): { uri: string; base32: string } => {
  const totp = totpOf(secret, label);
  return { uri: totp.toString(), base32: totp.secret.base32 };
};
