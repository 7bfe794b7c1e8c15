// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { create } from 'qrcode';
import { totpEnrolment } from './totp';

const SECRET_BYTES = 20;
const QUIET = 4;

/** A fresh secret of 160 bits (RFC 4226 §4). */
export const newTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

/** What an authenticator app takes: the secret in groups of four, and a QR symbol as one SVG path of `size` modules. */
export type TotpCard = { secret: string; path: string; size: number };

/** Draws the symbol as a path, quiet zone included: no image, nothing for the content security policy to allow. */
export const totpCardOf = (secret: Uint8Array, label: string): TotpCard => {
  const { uri, base32 } = totpEnrolment(secret, label);
  const { modules } = create(uri, { errorCorrectionLevel: 'M' });
  const path = Array.from({ length: modules.size ** 2 }, (_, index) => index)
    .filter((index) => modules.data[index])
    .map((index) => `M${(index % modules.size) + QUIET} ${Math.floor(index / modules.size) + QUIET}h1v1h-1z`)
    .join('');
  return { secret: base32.match(/.{1,4}/g)?.join(' ') ?? '', path, size: modules.size + 2 * QUIET };
};
