// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { countCallBacks } from '@/lib/cie-request/server/list-call-backs';
import { countReprintCallBacks } from '@/lib/reprint/server/list-call-backs';
import { readHeardAt } from '@/lib/weather/server/read-heard-at';

/** How many citizens are in the list of whom to call back, and how many of them today: their codes are here, or the service is back. */
export const countAllCallBacks = async (
  authorised: Authorised<'work-requests'>,
  own: Authorised<'use-portal'>,
): Promise<{ all: number; ready: number }> => {
  const codes = await countCallBacks(authorised);
  const reprints = await countReprintCallBacks(authorised, await readHeardAt(own, 'credential-backend'));
  return { all: codes.all + reprints.all, ready: codes.ready + reprints.ready };
};
