// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Sending } from '@/lib/guides/sending';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { listSendings as list } from './store/sending-repository';

/** What was sent of a request, the last first, and whether anything can be sent at all. */
export type GuidesOfRequest = { sendings: Sending[]; canSend: boolean };

/** The guides of a request. Its page is audited as it is opened. */
export const listSendings = async (
  authorised: Authorised<'read-requests'> | Authorised<'work-requests'>,
  requestId: string,
): Promise<GuidesOfRequest> => {
  const rows = await database().withTenant(authorised.operator.municipalityId, (tenant) =>
    list(tenant, requestId),
  );
  const sendings = rows.map(({ requestId: _requestId, ...sending }) => sending);
  return { sendings, canSend: env().mail !== null };
};
