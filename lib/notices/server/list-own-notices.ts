// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { isUuid } from '@/lib/kernel/identifiers';
import { audiencesOf, concerns } from '@/lib/notices/notice';
import { searchNotices } from '@/lib/notices/notice-search';
import { database } from '@/lib/platform/database';
import { type OwnNotice, ownNoticesOf } from './own-notice';
import { findNotice, listNoticeRows } from './store/notice-repository';

/** The notices that are or were for the operator, the newest first; those with the words typed. */
export const listOwnNotices = (authorised: Authorised<'use-portal'>, typed: string): Promise<OwnNotice[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listNoticeRows(tenant, audiencesOf(authorised.operator.roles));
    const own = await ownNoticesOf(tenant, authorised.operator, searchNotices(rows, typed));
    return own.filter(({ state }) => state !== 'ahead');
  });

/** One of them, or `null`. */
export const findOwnNotice = (authorised: Authorised<'use-portal'>, id: string): Promise<OwnNotice | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = isUuid(id) ? await findNotice(tenant, id) : null;
    if (!row || !concerns(row.audience, authorised.operator.roles)) return null;
    const [own] = await ownNoticesOf(tenant, authorised.operator, [row]);
    return own && own.state !== 'ahead' ? own : null;
  });
