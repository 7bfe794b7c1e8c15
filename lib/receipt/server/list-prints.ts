// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { database } from '@/lib/platform/database';
import { type PrintLine } from '@/lib/receipt/print';
import { listPrints as list } from './store/print-repository';

/** The prints of a request, newest first. */
export const listPrints = (
  authorised: Authorised<'read-requests'>,
  requestId: string,
): Promise<PrintLine[]> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) => list(tenant, { requestId }));
