// SPDX-License-Identifier: AGPL-3.0-or-later
import nodemailer from 'nodemailer';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { env, type MailSettings } from './env';

/** One message to one person. The same `id` gives the same Message-ID: who gets it twice can see that it is one. */
export type OutgoingMail = {
  id: string;
  to: string;
  /** Name that is shown beside the sender's address. */
  sender: string;
  subject: string;
  text: string;
  html: string;
  /** Where it comes back to when it cannot be delivered; without it to the sender's address. */
  returnPath?: string;
};

/**
 * Why a message was not taken. `refused`: the server will not take it for this address, now or later. `later`: it asks to come back.
 * `away`: it could not be reached or trusted, or does not take our own address; nothing that concerns the receiver.
 */
export type MailFailure =
  { kind: 'refused'; code: number } | { kind: 'later'; code: number } | { kind: 'away'; why: string };

export type Mailer = {
  /** `deadlineMs` for all of it, where somebody waits; 20 s when left out. */
  send(mail: OutgoingMail, deadlineMs?: number): Promise<Result<null, MailFailure>>;
  /** Whether the server is there, trusted, and lets us in; sends nothing. Up to 8 s for each of its answers. */
  verify(): Promise<Result<null, MailFailure>>;
};

/** Shorter than a worker's lease: nobody else may begin while a message is still being handed over. */
const DEADLINE_MS = 20_000;
const CONNECT_MS = 5_000;
const IDLE_MS = 8_000;

type Thrown = { code?: string; command?: string; responseCode?: number };

const isOfReceiver = ({ command = '' }: Thrown): boolean => /^(RCPT TO|DATA)/.test(command);

const failureOf = (thrown: unknown): MailFailure => {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const { responseCode: reply = 0, code = 'unknown' } = error;
  if (isOfReceiver(error) && reply >= 500) return { kind: 'refused', code: reply };
  if (reply >= 400 && reply < 500) return { kind: 'later', code: reply };
  return { kind: 'away', why: code };
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The mailer of a server. Its certificate must be good; `authorities` (PEM) are trusted instead of the system's. */
export const makeMailer = (settings: MailSettings, authorities?: string): Mailer => {
  const { host, port, security, account, from } = settings;
  const domain = domainOf(from);
  const transport = nodemailer.createTransport({
    host,
    port,
    name: domain,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ca: authorities },
    auth: account ? { user: account.name, pass: account.password } : undefined,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: IDLE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    verify: async () => {
      try {
        await transport.verify();
        return ok(null);
      } catch (thrown) {
        return fail(failureOf(thrown));
      }
    },
    send: async ({ id, to, sender, subject, text, html, returnPath }, deadlineMs = DEADLINE_MS) => {
      try {
        await transport.sendMail({
          messageId: `<${id}@${domain}>`,
          from: { name: sender, address: from },
          to: { name: '', address: to },
          envelope: { from: returnPath ?? from, to: [to] },
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          signal: AbortSignal.timeout(deadlineMs),
        });
        return ok(null);
      } catch (thrown) {
        return fail(failureOf(thrown));
      }
    },
  };
};

/** The mailer of this installation; `null` where it has no mail server. */
export const configuredMailer = (): Mailer | null => {
  const { mail } = env();
  return mail && makeMailer(mail);
};
