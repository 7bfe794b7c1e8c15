// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type LastChange } from '@/lib/contact-change/change-view';
import { findProofs } from '@/lib/contacts/server/find-proofs';
import { database } from '@/lib/platform/database';
import { maskedContacts } from './get-change';
import { findLastOf, readContacts } from './store/change-repository';

/** The contacts of a card as they were changed here last, masked, for the page of its request, which is audited; `null` when they never were. */
export const findLastChange = (
  authorised: Authorised<'read-requests' | 'reprint-codes'>,
  cardSerial: string,
): Promise<LastChange | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findLastOf(tenant, cardSerial);
    const contacts = row && (await readContacts(tenant, row));
    if (!contacts || row.confirmedAt === null) return null;
    return {
      id: row.id,
      status: row.status,
      contacts: maskedContacts(contacts),
      proofs: await findProofs(tenant, row.codiceFiscale, contacts),
      confirmedAt: row.confirmedAt,
    };
  });
