// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { bounceReceiving } from './bounce-jobs';

/** A port that nobody has at this moment. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

test('without an address nothing listens', () => {
  expect(bounceReceiving(null).jobs).toEqual([]);
});

test('of two workers one receives; when it ends the other does', async () => {
  const bounces = { address: 'ritorni@prova.example', host: '127.0.0.1', port: await freePort() };
  const [one, other] = [bounceReceiving(bounces), bounceReceiving(bounces)];
  const run = async ({ jobs }: typeof one) => jobs[0]?.run();
  expect(await run(one)).toBe(1);
  expect(await run(one)).toBe(0);
  expect(await run(other)).toBe(0);
  await one.close();
  expect(await run(other)).toBe(1);
  await other.close();
});
