// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { failedStatus } from './delivery-status';
import { type BounceSettings } from './env';

/** Much more than a notification has; the rest of what it returns is not needed. */
const LARGEST = 256_000;
const IDLE_MS = 30_000;
const MOST_CALLERS = 10;

/** What is asked of a returned message; `tag` is what stands between `+` and `@` of the address it came to. */
export type BounceKeeper = {
  knows: (tag: string) => Promise<boolean>;
  /** It came back for good, with a status of RFC 3463. */
  returned: (tag: string, status: string) => Promise<unknown>;
};

export type BounceReceiver = { port: number; close: () => Promise<void> };

const refusal = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });

const tagIn = (address: string, own: string): string | null => {
  const [mailbox = '', domain] = own.toLowerCase().split('@');
  const given = address.toLowerCase();
  return given.startsWith(`${mailbox}+`) && given.endsWith(`@${domain}`)
    ? given.slice(mailbox.length + 1, given.lastIndexOf('@'))
    : null;
};

/**
 * Receives messages that come back, and nothing else: from the empty sender that notifications have (RFC 5321 §4.5.5), to one address that
 * was given out. Nothing of them is kept but the status. The municipality's own mail server hands them over, inside its network.
 */
export const startBounceReceiver = async (
  { address, host, port }: BounceSettings,
  { knows, returned }: BounceKeeper,
): Promise<BounceReceiver> => {
  const isKnown = async (to: string): Promise<boolean> => {
    const tag = tagIn(to, address);
    return tag !== null && (await knows(tag));
  };
  const take = async (to: string, message: Buffer): Promise<void> => {
    const status = failedStatus(message.toString('latin1'));
    if (status !== null) await returned(tagIn(to, address) ?? '', status);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    maxClients: MOST_CALLERS,
    socketTimeout: IDLE_MS,
    logger: false,
    onMailFrom: ({ address: from }, _session, done) =>
      done(from ? refusal(550, 'notifications only') : undefined),
    onRcptTo: ({ address: to }, { envelope }, done) => {
      if (envelope.rcptTo.length > 0) return done(refusal(452, 'one address at a time'));
      isKnown(to).then(
        (known) => done(known ? undefined : refusal(550, 'no such mailbox')),
        () => done(refusal(451, 'try again later')),
      );
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      let kept = 0;
      stream.on('data', (chunk: Buffer) => {
        if (kept < LARGEST) chunks.push(chunk);
        kept += chunk.length;
      });
      stream.on('end', () => {
        take(envelope.rcptTo[0]?.address ?? '', Buffer.concat(chunks)).then(
          () => done(),
          () => done(refusal(451, 'try again later')),
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
