// SPDX-License-Identifier: AGPL-3.0-or-later
import { request } from 'node:http';
import { createServer } from 'node:https';
import { selfSigned } from './self-signed';

/** The server in front of the portal, as docs/operations.md asks for one: ends TLS, overwrites the headers it vouches for. */
export const startHttpsFront = async (port: number, portalPort: number): Promise<() => Promise<void>> => {
  const server = createServer(selfSigned('localhost'), (incoming, outgoing) => {
    const headers = {
      ...incoming.headers,
      host: `localhost:${port}`,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': `localhost:${port}`,
      'x-forwarded-for': incoming.socket.remoteAddress ?? '',
    };
    const { method, url: path } = incoming;
    const onward = request({ host: '127.0.0.1', port: portalPort, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
};
