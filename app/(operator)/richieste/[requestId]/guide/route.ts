// SPDX-License-Identifier: AGPL-3.0-or-later
import { route } from '@/lib/access/server/guard';
import { listSendings } from '@/lib/guides/server/list-sendings';
import { isUuid } from '@/lib/kernel/identifiers';
import { sendingLines } from '../sending-lines';

/** What became of the guides of a request, asked while one is under way: no name, no address. */
export const GET = route('read-requests', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  const { sendings } = isUuid(requestId) ? await listSendings(authorised, requestId) : { sendings: [] };
  return Response.json({ lines: sendingLines(sendings) }, { headers: { 'cache-control': 'no-store' } });
});
