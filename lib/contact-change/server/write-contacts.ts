// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { newContactsSchema, type TypedContacts } from '@/lib/contact-change/new-contacts';
import { type Contacts } from '@/lib/contacts/advice';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { editChange, type EditChangeError } from './edit-change';
import { readCard, updateChange, writeSealed } from './store/change-repository';

export type WriteContactsError = EditChangeError | { kind: 'invalid'; messages: FieldMessage[] };

/** Keeps all contacts from now on, as the citizen tells them; they are read back again after every writing. */
export const writeContacts = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  typed: TypedContacts,
): Promise<Result<Contacts, WriteContactsError>> =>
  editChange(authorised, id, async (tenant, change): Promise<Result<Contacts, WriteContactsError>> => {
    const { knownContacts } = await readCard(tenant, change);
    const parsed = newContactsSchema(knownContacts).safeParse(typed);
    if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
    await writeSealed(tenant, id, { contacts: parsed.data });
    await updateChange(tenant, id, { readBackAt: null });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.written',
      subject: { kind: 'contact-change', id },
    });
    return ok(parsed.data);
  });
