// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type ContactKind } from '@/lib/contacts/proof-code';
import { type Carriers } from '@/lib/contacts/server/carriers';
import { checkCode, type CheckCodeError } from '@/lib/contacts/server/check-code';
import { type PersonsContact } from '@/lib/contacts/server/proof-of';
import { sendCode, type SendCodeError } from '@/lib/contacts/server/send-code';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { editChange, type EditChangeError } from './edit-change';
import { readContacts } from './store/change-repository';

/** Why a contact cannot be proven now: the change is closed, or the contact was not read back. */
export type NotReady = EditChangeError | { kind: 'not-ready' };

const contactOf = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  kind: ContactKind,
): Promise<Result<PersonsContact, NotReady>> =>
  editChange(authorised, id, async (tenant, change): Promise<Result<PersonsContact, NotReady>> => {
    const value = (await readContacts(tenant, change))?.[kind] ?? null;
    if (value === null || change.readBackAt === null) return fail({ kind: 'not-ready' });
    return ok({ codiceFiscale: change.codiceFiscale, kind, value });
  });

/** Sends a code to one of the new contacts, which the citizen has read back. */
export const sendCodeToNew = async (
  carriers: Carriers,
  authorised: Authorised<'reprint-codes'>,
  { id, kind }: { id: string; kind: ContactKind },
): Promise<Result<null, SendCodeError | NotReady>> => {
  const contact = await contactOf(authorised, id, kind);
  return contact.ok ? sendCode(carriers, authorised, contact.value) : contact;
};

/** Checks the code that came to one of the new contacts. */
export const checkCodeOfNew = async (
  authorised: Authorised<'reprint-codes'>,
  { id, kind, code }: { id: string; kind: ContactKind; code: string },
): Promise<Result<null, CheckCodeError | NotReady>> => {
  const contact = await contactOf(authorised, id, kind);
  return contact.ok ? checkCode(authorised, contact.value, code) : contact;
};
