// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { personContactsOf } from '@/lib/cie-request/person-contacts';
import { parseSection } from '@/lib/cie-request/request-form';
import { findSharedContacts, type SharedContact } from '@/lib/contacts/server/contact-use';
import { parseEmail } from '@/lib/contacts/email';
import { parseMobile } from '@/lib/contacts/mobile';
import { database } from '@/lib/platform/database';
import { requestContextOf } from './request-context';
import { findRow, readDraft } from './store/request-repository';

type Typed = { email: string; mobile: string };

/**
 * Which of the contacts as typed are already somebody else's in this municipality. Nothing is said before the draft
 * tells who the person is and where she lives: a family is only known by its address.
 */
export const findContactUse = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  typed: Typed,
): Promise<SharedContact[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findRow(tenant, requestId);
    if (!row) return [];
    const values = await readDraft(tenant, row);
    const context = await requestContextOf(tenant, values);
    const person = parseSection('person', values, context);
    const residence = parseSection('residence', values, context);
    if (!person.ok || !residence.ok) return [];
    const email = parseEmail(typed.email);
    const mobile = parseMobile(typed.mobile);
    return findSharedContacts(
      tenant,
      personContactsOf({
        person: person.value,
        residence: residence.value,
        contacts: {
          outcome: 'given',
          readBackAt: null,
          email: email.ok ? email.value : null,
          mobile: mobile.ok ? mobile.value : null,
        },
      }),
    );
  });
