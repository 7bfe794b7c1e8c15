// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { database } from '@/lib/platform/database';
import { findRow, findVersion } from './store/request-repository';

/** The contacts of a request in clear, for the eyes of one operator; every reveal is audited. `null` when there is no such request. */
export const revealContacts = (
  authorised: Authorised<'reveal-contacts'>,
  requestId: string,
): Promise<{ email: string | null; mobile: string | null } | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findRow(tenant, requestId);
    const version = row?.currentVersion ? await findVersion(tenant, requestId, row.currentVersion) : null;
    if (!version) return null;
    const { email, mobile } = version.frozen.data.contacts;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contacts.revealed',
      subject: { kind: 'request', id: requestId },
    });
    return { email, mobile };
  });
