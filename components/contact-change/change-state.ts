// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactKind } from '@/lib/contacts/proof-code';

type Refused = { access: string };

/** The contacts as they were typed, and which are to be taken out. */
export type TypedForm = Record<ContactKind, string> & { remove: readonly string[] };

/** What the step of the contacts answers when it does not lead on. */
export type ContactsState =
  { message?: string; errors?: Readonly<Record<string, string>>; typed?: TypedForm } | Refused | null;
