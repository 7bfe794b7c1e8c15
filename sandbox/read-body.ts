// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IncomingMessage } from 'node:http';
import { Refusal } from './problem';

const MOST_BYTES = 65_536;

/** The bytes of a body: media type first, then size; more than 64 kB is refused without being kept. */
export const readBody = async (request: IncomingMessage, wanted = 'application/json'): Promise<Buffer> => {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== wanted) throw new Refusal('unsupported-media-type');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new Refusal('too-large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Refusal('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** A body as JSON. */
export const parseBody = (body: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal('malformed-request', { detail: 'body is not JSON' });
  }
};
