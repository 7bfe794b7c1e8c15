// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** Makes sure that the portal's port can be opened. Throws `Refusal`. */
export const requireFreePort = ({ host, port }) =>
  new Promise((done, failed) => {
    const probe = createServer();
    const because = (error) =>
      error.code === 'EADDRINUSE'
        ? `La porta ${port} è occupata: chiudere il programma che la usa o sceglierne un'altra, per esempio PORT=${port + 1} npm start.`
        : `La porta ${port} di ${host} non si può aprire (${error.code}): indicare un'altra porta con PORT o un altro indirizzo con HOST.`;
    probe.once('error', (error) => failed(new Refusal(because(error))));
    probe.listen(port, host, () => probe.close(done));
  });

/** True when the portal says that it is ready. */
export const isPortalReady = async ({ host, port }) => {
  const address = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  try {
    return (await fetch(`http://${address}:${port}/api/health/ready`, { signal: AbortSignal.timeout(1000) }))
      .ok;
  } catch {
    return false;
  }
};
