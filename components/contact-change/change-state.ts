// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactKind } from '@/lib/contacts/proof-code';

type Refused = { access: string };

/** What a step answers when it does not lead on: what is wrong by field, and what was typed. */
export type ChangeStepState =
  | { message?: string; errors?: Readonly<Record<string, string>>; typed?: Readonly<Record<string, string>> }
  | Refused
  | null;

/** The contacts as they were typed, and which are to be taken out. */
export type TypedForm = Record<ContactKind, string> & { remove: readonly string[] };

/** What the step of the contacts answers when it does not lead on. */
export type ContactsState =
  { message?: string; errors?: Readonly<Record<string, string>>; typed?: TypedForm } | Refused | null;
