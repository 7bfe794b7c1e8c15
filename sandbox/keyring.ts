// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** What is sealed: a card's PIN, its PUK, or a message about it, by the message's id. */
export type SealedKind = 'pin' | 'puk' | `message ${string}`;

/** How the codes of a card are kept: sealed whole for a new release, and a verifier for each digit that is asked. */
export type Keyring = {
  seal(serial: string, kind: SealedKind, text: string): Buffer;
  open(serial: string, kind: SealedKind, sealed: Buffer): string;
  /** Keyed hash of one digit of a PUK's first half; `position` counts from 1. */
  verifier(serial: string, position: number, digit: string): Buffer;
  matches(verifier: Buffer | undefined, serial: string, position: number, digit: string): boolean;
};

/** The keyring of one secret; the codes of one card cannot be opened as another's. */
export const makeKeyring = (secret: string): Keyring => {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'sportello-cie-sandbox', use, 32));
  const sealing = derive('codes at rest');
  const verifying = derive('puk verifier');
  const verifier = (serial: string, position: number, digit: string) =>
    createHmac('sha256', verifying).update(`${serial}:${position}:${digit}`).digest();
  return {
    verifier,
    matches: (known, serial, position, digit) =>
      known?.length === 32 && timingSafeEqual(known, verifier(serial, position, digit)),
    seal: (serial, kind, text) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(`${serial}|${kind}|v1`));
      return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open: (serial, kind, sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12))
        .setAAD(Buffer.from(`${serial}|${kind}|v1`))
        .setAuthTag(sealed.subarray(-16));
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
    },
  };
};
