// SPDX-License-Identifier: AGPL-3.0-or-later
import nodemailer from 'nodemailer';
import { keepMail } from './mail-sink';
import { type SentMessage } from './sent-messages';
import { keepTextMessage } from './text-message-sink';

/** A message of the service itself; the same `id` is the same message. */
export type Posted = SentMessage & { id: string };

/** Gives a message to where practice keeps them, beside those of the portal; never one with codes. */
export type Post = (message: Posted) => Promise<void>;

/** Where practice keeps e-mails and text messages; nowhere where there is none. */
type Folders = { mail: string | null; textMessages: string | null };

const DOMAIN = 'cie.interno.example';

const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });

const mailTo = async (folder: string, { id, to, subject, text }: Posted): Promise<void> => {
  const { message } = await transport.sendMail({
    messageId: `<${id}@${DOMAIN}>`,
    from: { name: 'Ministero dell’Interno', address: `no-reply@${DOMAIN}` },
    to,
    subject,
    text,
  });
  if (Buffer.isBuffer(message)) await keepMail(folder, message);
};

/** Makes the post of these folders; what is posted without one is kept by nobody. */
export const makePost =
  ({ mail, textMessages }: Folders): Post =>
  async (message) => {
    if (message.channel === 'email' && mail !== null) await mailTo(mail, message);
    if (message.channel === 'text' && textMessages !== null) await keepTextMessage(textMessages, message);
  };
