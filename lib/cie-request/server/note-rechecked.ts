// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { leaveChecked } from '@/lib/contacts/server/recheck';
import { database } from '@/lib/platform/database';

/** «Controllato»: a clerk has looked at a refused address with the citizen; it leaves the list. False when it was not on it any more. */
export const noteRechecked = (authorised: Authorised<'work-requests'>, requestId: string): Promise<boolean> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    leaveChecked(tenant, actorOf(authorised), requestId),
  );
