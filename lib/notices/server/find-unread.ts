// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { audiencesOf } from '@/lib/notices/notice';
import { database } from '@/lib/platform/database';
import { type OwnNotice, ownNoticesOf } from './own-notice';
import { listShown } from './store/notice-repository';

/** The notice to be read next, the oldest, and how many there are; from what is kept here, nobody is asked. */
export const findUnread = (
  authorised: Authorised<'use-portal'>,
): Promise<{ first: OwnNotice | null; count: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const shown = await listShown(tenant, audiencesOf(authorised.operator.roles));
    const own = await ownNoticesOf(tenant, authorised.operator, shown);
    const unread = own.filter(({ readAt }) => readAt === null);
    return { first: unread[0] ?? null, count: unread.length };
  });
