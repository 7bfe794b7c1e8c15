// SPDX-License-Identifier: AGPL-3.0-or-later
import { constants, inflateSync } from 'node:zlib';
import { type FormFault } from '@/lib/modulistica/form-fault';

/** What all packed parts of a form may unpack to together. */
const MOST_UNPACKED = 64 << 20;
const MOST_STREAMS = 5_000;
const MOST_OBJECTS = 50_000;
const STREAM = Buffer.from('stream');

const isPacked = (first: number, second: number): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

const unpackedBytes = (packed: Uint8Array, most: number): number => {
  try {
    return inflateSync(packed, { maxOutputLength: most + 1, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0;
  }
};

const afterLine = (file: Buffer, at: number): number => {
  let start = at;
  if (file[start] === 0x0d) start += 1;
  if (file[start] === 0x0a) start += 1;
  return start;
};

const countOf = (file: Buffer, word: string, most: number): number => {
  let count = 0;
  for (let at = file.indexOf(word); at >= 0 && count <= most; at = file.indexOf(word, at + word.length))
    count += 1;
  return count;
};

/**
 * Unpacks every packed part on its own, each and all of them bounded, before a reader that bounds nothing sees them. It looks at the
 * bytes, not at what the file says of itself.
 */
export const unpackedFault = (bytes: Uint8Array): FormFault | null => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (countOf(file, ' obj', MOST_OBJECTS) > MOST_OBJECTS) return { kind: 'too-complex' };
  let left = MOST_UNPACKED;
  let streams = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    const start = afterLine(file, at + STREAM.length);
    if (!isPacked(file[start] ?? 0, file[start + 1] ?? 0)) continue;
    streams += 1;
    if (streams > MOST_STREAMS) return { kind: 'too-complex' };
    left -= unpackedBytes(file.subarray(start), left);
    if (left < 0) return { kind: 'bomb' };
  }
  return null;
};
