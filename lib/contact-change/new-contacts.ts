// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Contacts } from '@/lib/contacts/advice';
import { emailField } from '@/lib/contacts/email';
import { mobileField } from '@/lib/contacts/mobile';
import { CONTACT_KINDS, type ContactKind } from '@/lib/contacts/proof-code';
import { issueOf } from '@/lib/kernel/message';

/** What is typed: all contacts from now on, and which known ones are taken out; untouched. */
export type TypedContacts = Record<ContactKind, string> & { remove: readonly string[] };

const typedSchema = z.object({
  email: emailField,
  mobile: mobileField,
  remove: z.array(z.string()),
});

/** What becomes of one contact. The service tells what it holds masked only: `written` may be the same as before. */
export type ContactStep = 'written' | 'removed' | 'none';

/** What becomes of a contact, by what will hold and by what the service held. */
export const stepOfContact = (next: string | null, known: string | null): ContactStep => {
  if (next !== null) return 'written';
  return known === null ? 'none' : 'removed';
};

/**
 * All contacts from now on. An empty field where the service holds one takes it out, and that must be said: nothing is lost by an empty
 * field alone. `known`: what the service holds, masked.
 */
export const newContactsSchema = (known: Contacts) =>
  typedSchema.transform(({ email, mobile, remove }, context): Contacts => {
    const contacts = { email, mobile };
    for (const kind of CONTACT_KINDS) {
      const isRemoved = remove.includes(kind);
      if (contacts[kind] === null && known[kind] !== null && !isRemoved)
        context.addIssue(issueOf(`contactChange.missing.${kind}`, [kind]));
      if (contacts[kind] !== null && isRemoved)
        context.addIssue(issueOf(`contactChange.both.${kind}`, [kind]));
    }
    if (email === null && mobile === null && known.email === null && known.mobile === null)
      context.addIssue(issueOf('contactChange.nothing', ['email']));
    return contacts;
  });
