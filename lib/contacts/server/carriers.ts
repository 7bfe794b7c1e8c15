// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactKind } from '@/lib/contacts/proof-code';
import { env } from '@/lib/platform/env';
import { configuredMailer, type Mailer } from '@/lib/platform/mail';
import { configuredTextMessenger, type TextMessenger } from '@/lib/platform/text-message';

/** By whom codes are carried to a contact; `null` where there is none. */
export type Carriers = { mailer: Pick<Mailer, 'send'> | null; messenger: Pick<TextMessenger, 'send'> | null };

/** The carriers of this installation. */
export const configuredCarriers = (): Carriers => ({
  mailer: configuredMailer(),
  messenger: configuredTextMessenger(),
});

/** Which contacts a code can be sent to from here. */
export const provableHere = (): Record<ContactKind, boolean> => {
  const { mail, textMessages } = env();
  return { email: mail !== null, mobile: textMessages !== null };
};
