// SPDX-License-Identifier: AGPL-3.0-or-later
import { Agent, fetch as fetchOver } from 'undici';

/** What this program shows of itself when a connection is made (ID_AUTH_CHANNEL_02); all in PEM, its own certificate first. */
export type ClientCertificate = {
  certificate: string;
  key: string;
  /** Who may vouch for the other side; those of the system when left out. */
  authorities?: string;
};

/** A `fetch` whose connections are authenticated on both sides. Make one for each destination: it keeps its connections. */
export const fetchWithCertificate = ({ certificate, key, authorities }: ClientCertificate): typeof fetch => {
  const dispatcher = new Agent({ connect: { cert: certificate, key, ca: authorities } });
  const send = (url: string, options: object) => fetchOver(url, { ...options, dispatcher });
  return send as unknown as typeof fetch;
};
