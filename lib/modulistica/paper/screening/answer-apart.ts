// SPDX-License-Identifier: AGPL-3.0-or-later
import { createWriteStream } from 'node:fs';

/** Everything that the program was given. */
export const readInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
};

/** The answer has a way of its own: whatever readers write to the console is not part of it. */
const ANSWER_FD = 3;

/** Answers with a line of JSON and, behind it, the bytes that may be kept. */
export const answer = (verdict: object, bytes: Uint8Array | null): void => {
  const stream = createWriteStream('', { fd: ANSWER_FD });
  stream.write(`${JSON.stringify(verdict)}\n`);
  if (bytes) stream.write(bytes);
  stream.end();
};
