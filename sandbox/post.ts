// SPDX-License-Identifier: AGPL-3.0-or-later
import nodemailer from 'nodemailer';
import { keepMail } from './mail-sink';

/** An e-mail of the service itself; the same `id` is the same message. */
export type Mail = { id: string; to: string; subject?: string; text: string };

/** Gives an e-mail to where practice keeps them, beside those of the portal; never one with codes. */
export type Post = (mail: Mail) => Promise<void>;

const DOMAIN = 'cie.interno.example';

const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });

/** Makes the post of a folder; without one what is posted is kept by nobody. */
export const makePost =
  (folder: string | null): Post =>
  async ({ id, to, subject, text }) => {
    if (folder === null) return;
    const { message } = await transport.sendMail({
      messageId: `<${id}@${DOMAIN}>`,
      from: { name: 'Ministero dell’Interno', address: `no-reply@${DOMAIN}` },
      to,
      subject,
      text,
    });
    if (Buffer.isBuffer(message)) await keepMail(folder, message);
  };
