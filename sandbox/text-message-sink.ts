// SPDX-License-Identifier: AGPL-3.0-or-later
import { timingSafeEqual } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';

const LARGEST = 10_000;

/** Numbers that a practice installation can be shown what goes wrong with, by their last four digits. */
const REFUSALS: Record<string, number> = { '0550': 422, '0452': 429 };
/** Taken, and lost on its way. */
const LOST = '0000';

type TextMessage = { id: string; to: string; text: string };

export type TextMessageSink = { port: number; close: () => Promise<void> };

/** Where the messages of practice are posted. */
const PATH = '/messages';

const isAllowed = (request: IncomingMessage, token: string): boolean => {
  const [given, wanted] = [request.headers.authorization ?? '', `Bearer ${token}`].map((text) =>
    Buffer.from(text),
  ) as [Buffer, Buffer];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const messageIn = (body: string): TextMessage | null => {
  try {
    const { id, to, text } = JSON.parse(body) as Partial<TextMessage>;
    const good = typeof text === 'string' && /^[\w-]{1,80}$/.test(id ?? '') && /^\+\d{5,15}$/.test(to ?? '');
    return good && id && to ? { id, to, text } : null;
  } catch {
    return null;
  }
};

/** Keeps a message as a file of the folder, the same message twice one file, unless it is lost on its way. */
export const keepTextMessage = async (folder: string, { id, to, text }: TextMessage): Promise<void> => {
  if (to.endsWith(LOST)) return;
  await writeFile(join(folder, `${id}.json`), JSON.stringify({ id, to, text }), { mode: 0o600 });
};

type Sink = { folder: string; token: string; received: () => void };

const statusOf = async ({ folder, token, received }: Sink, request: IncomingMessage): Promise<number> => {
  if (!isAllowed(request, token)) return 401;
  if (request.url !== PATH) return 404;
  if (request.method !== 'POST') return 405;
  const body = await bodyOf(request);
  if (body === null) return 413;
  const message = messageIn(body);
  if (!message) return 422;
  const refusal = REFUSALS[message.to.slice(-4)];
  if (refusal !== undefined) return refusal;
  await keepTextMessage(folder, message);
  received();
  return 202;
};

const answer = (sink: Sink, request: IncomingMessage, response: ServerResponse): Promise<void> =>
  statusOf(sink, request)
    .catch(() => 500)
    .then((status) => {
      if (!request.complete) response.setHeader('Connection', 'close');
      response.writeHead(status).end();
    });

/**
 * A gateway of text messages that delivers nothing: every message becomes a file of the folder, the same message twice one file. It takes
 * messages for any number but those that it refuses or loses.
 */
export const startTextMessageSink = async (
  folder: string,
  { host, port, token }: { host: string; port: number; token: string },
  received: () => void = () => undefined,
): Promise<TextMessageSink> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const sink = { folder, token, received };
  const server = createServer((request, response) => void answer(sink, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
