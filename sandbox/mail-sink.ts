// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerEnvelope } from 'smtp-server';

const LARGEST = 1_000_000;

type Refusals = Record<string, [code: number, words: string]>;

/** Addresses that a practice installation can be shown refusals with: the part before `@`, and what the server says. */
const REFUSALS: Refusals = {
  respinta: [550, 'no such mailbox'],
  piena: [452, 'mailbox full'],
};
/** Those that are refused only once the message was read. */
const LATE_REFUSALS: Refusals = { rifiutata: [554, 'not accepted for this mailbox'] };

export type MailSink = { port: number; close: () => Promise<void> };

const refusalOf = (address: string, refusals: Refusals = REFUSALS): Error | null => {
  const refusal = refusals[address.split('@')[0] ?? ''];
  return refusal ? Object.assign(new Error(refusal[1]), { responseCode: refusal[0] }) : null;
};

const nameOf = (message: Buffer): string => {
  const id = /^message-id:\s*<([^>\r\n]+)>/im.exec(message.toString('latin1'))?.[1];
  const unnamed = () => createHash('sha256').update(message).digest('hex').slice(0, 32);
  return (id?.split('@')[0] ?? unnamed()).replaceAll(/[^\w-]/g, '-').slice(0, 80);
};

/** The line that the last mail server puts on top (RFC 5321 §4.4): where the message would come back to. */
const returnPath = (from: SMTPServerEnvelope['mailFrom']): Buffer =>
  Buffer.from(`Return-Path: <${from ? from.address : ''}>\r\n`, 'latin1');

/** Keeps a message as a file of the folder; the same message twice is one file. */
export const keepMail = (folder: string, message: Buffer): Promise<void> =>
  writeFile(join(folder, `${nameOf(message)}.eml`), message, { mode: 0o600 });

/**
 * A mail server that delivers nothing: every message becomes a file of the folder, the same message twice one file. It takes mail for
 * any address but those that it refuses.
 */
export const startMailSink = async (
  folder: string,
  { host, port }: { host: string; port: number },
  received: () => void = () => undefined,
): Promise<MailSink> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST,
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(refusalOf(address)),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('too large'), { responseCode: 552 }));
          return;
        }
        const refused = refusalOf(envelope.rcptTo[0]?.address ?? '', LATE_REFUSALS);
        if (refused) {
          done(refused);
          return;
        }
        const message = Buffer.concat([returnPath(envelope.mailFrom), ...chunks]);
        void keepMail(folder, message).then(
          () => {
            received();
            done();
          },
          (error: Error) => done(error),
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
