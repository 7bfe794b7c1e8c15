// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type SignatureWatch } from '@/lib/credential-backend/server/signature-watch';
import { type Mailer } from '@/lib/platform/mail';
import { type TextMessenger } from '@/lib/platform/text-message';
import { type Register } from '@/lib/registry/register';

/** Whom the jobs ask; the signatures are those of what `backend` answered. */
export type Others = {
  backend: CredentialBackend;
  register: Register | null;
  mailer: Mailer | null;
  messenger: TextMessenger | null;
  signatures: SignatureWatch;
};
