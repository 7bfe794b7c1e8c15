// SPDX-License-Identifier: AGPL-3.0-or-later
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Seeded } from '@/contracts/practice/register/seeded';

/**
 * What the way to a service does to a call. `busy`: 503 with `Retry-After`. `reset`: broken before anything arrived. `lost`: arrived and
 * worked, the answer broken off. `hanging`: no answer ever (every other time the call arrived). `slow`: the answer drips. `corrupted`: one
 * bit of the answer is another. `truncated`: the answer ends in the middle. `delayed`: everything later. `repeated`: arrives twice.
 */
export const FAULTS = [
  'busy',
  'reset',
  'lost',
  'hanging',
  'slow',
  'corrupted',
  'truncated',
  'delayed',
  'repeated',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How often each fault stands in a deck; the deck is dealt whole before it is shuffled again, so that each comes. */
const WEIGHTS: Record<Fault, number> = {
  busy: 3,
  reset: 4,
  lost: 5,
  hanging: 1,
  slow: 2,
  corrupted: 4,
  truncated: 3,
  delayed: 4,
  repeated: 3,
};

/** The way between the worker and the credential backend. */
export type FaultProxy = {
  port: number;
  /** Calls that came, and faults by kind. */
  calls(): number;
  faults(): Partial<Record<Fault, number>>;
  /** From now on things go wrong, or nothing does, as at the start. */
  harm(): void;
  heal(): void;
  close(): Promise<void>;
};

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** Deals the faults of shuffled decks one after the other. */
const dealer = (random: Seeded): (() => Fault) => {
  let deck: Fault[] = [];
  return () => {
    if (deck.length === 0) deck = FAULTS.flatMap((kind) => Array<Fault>(WEIGHTS[kind]).fill(kind));
    const [fault] = deck.splice(random.int(0, deck.length - 1), 1);
    return fault ?? 'delayed';
  };
};

const forwarderTo = (port: number) => {
  const agent = new Agent({ keepAlive: true });
  return ({ method, url: path, headers }: IncomingMessage, body: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
        bodyOf(answer).then(
          (read) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: read }),
          reject,
        );
      });
      call.on('error', reject).end(body);
    });
};

const withFlippedBit = (body: Buffer, random: Seeded): Buffer => {
  const changed = Buffer.from(body);
  const place = random.int(0, changed.length - 1);
  changed[place] = (changed[place] ?? 0) ^ (1 << random.int(0, 6));
  return changed;
};

const refuseBusy = (response: ServerResponse, random: Seeded): void => {
  const type = 'https://credenziali.sportello-cie.example/probs/unavailable';
  response.writeHead(503, {
    'Content-Type': 'application/problem+json',
    'Retry-After': String(random.int(1, 2)),
  });
  response.end(JSON.stringify({ type, title: 'Servizio occupato', status: 503 }));
};

const drip = async (response: ServerResponse, { status, headers, body }: Answer): Promise<void> => {
  const piece = Math.max(1, Math.ceil(body.length / 10));
  response.writeHead(status, headers);
  for (let start = 0; start < body.length; start += piece) {
    response.write(body.subarray(start, start + piece));
    await pause(120);
  }
  response.end();
};

const write = (response: ServerResponse, { status, headers, body }: Answer): void => {
  response.writeHead(status, headers);
  response.end(body);
};

type Way = {
  forward: ReturnType<typeof forwarderTo>;
  random: Seeded;
  /** True for every other call. */
  alternates: () => boolean;
};

const spoil = async (
  fault: Exclude<Fault, 'busy' | 'reset'>,
  { forward, random, alternates }: Way,
  call: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> => {
  if (fault === 'hanging') {
    if (alternates()) await forward(call, body);
    return;
  }
  if (fault === 'delayed') await pause(random.int(100, 800));
  if (fault === 'repeated') await forward(call, body);
  const answer = await forward(call, body);
  if (fault === 'lost') call.socket.resetAndDestroy();
  else if (fault === 'slow') await drip(response, answer);
  else if (fault === 'corrupted') write(response, { ...answer, body: withFlippedBit(answer.body, random) });
  else if (fault === 'truncated') {
    response.writeHead(answer.status, answer.headers);
    response.write(answer.body.subarray(0, answer.body.length >> 1), () => call.socket.resetAndDestroy());
  } else write(response, answer);
};

/** Starts the way to a service on 127.0.0.1:`target`: in `share` of the calls something goes wrong, once it is harmed. */
export const startFaultProxy = async (
  { port, target, share }: { port: number; target: number; share: number },
  random: Seeded,
): Promise<FaultProxy> => {
  const deal = dealer(random);
  const counts: Partial<Record<Fault, number>> = {};
  let [calls, healed, hung] = [0, true, 0];
  const way: Way = { forward: forwarderTo(target), random, alternates: () => (hung += 1) % 2 === 0 };

  const pass = async (call: IncomingMessage, response: ServerResponse): Promise<void> => {
    calls += 1;
    const fault = !healed && random.chance(share) ? deal() : null;
    if (fault) counts[fault] = (counts[fault] ?? 0) + 1;
    const body = await bodyOf(call);
    if (fault === 'busy') return refuseBusy(response, random);
    if (fault === 'reset') return void call.socket.resetAndDestroy();
    if (fault) return spoil(fault, way, call, body, response);
    write(response, await way.forward(call, body));
  };

  const server = createServer((call, response) => {
    response.on('error', () => undefined);
    // The service itself may be away: whoever asks sees a broken connection.
    pass(call, response).catch(() => call.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    calls: () => calls,
    faults: () => ({ ...counts }),
    harm: () => (healed = false),
    heal: () => (healed = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
