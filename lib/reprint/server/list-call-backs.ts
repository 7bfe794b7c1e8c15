// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { nameOperators } from '@/lib/access/server/name-operators';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { recordList } from '@/lib/audit/server/record-list';
import { isUuid } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { type CallBackTold, type ReprintCallBack } from '@/lib/reprint/call-back';
import { countCallBackRows, findCallBack, listCallBackRows, readTold } from './store/call-back-repository';

/** Whom to call back about codes, who has waited longest first; `more` are beyond the longest list. The list is one audit row. */
export const listReprintCallBacks = (
  authorised: Authorised<'reveal-contacts'>,
): Promise<{ lines: ReprintCallBack[]; more: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listCallBackRows(tenant);
    const names = await nameOperators(
      tenant,
      rows.map(({ leftBy }) => leftBy),
    );
    const lines: ReprintCallBack[] = [];
    for (const { id, told, reprint, leftAt, leftBy } of rows)
      lines.push({
        id,
        ...(await readTold(tenant, { id, told })),
        reprint: reprint && { id: reprint.id, holder: `${reprint.surname} ${reprint.givenName}`.trim() },
        leftAt,
        leftBy: names[leftBy] ?? '',
      });
    await recordList(tenant, actorOf(authorised), 'call-backs.listed', lines, 'reprint-list');
    const { all } = await countCallBackRows(tenant, null);
    return { lines, more: all - lines.length };
  });

/** How many citizens are to be called back about codes, and how many of them now: left before the service was last heard (`heardAt`). */
export const countReprintCallBacks = (
  authorised: Authorised<'work-requests'>,
  heardAt: Date | null,
): Promise<{ all: number; ready: number }> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) => countCallBackRows(tenant, heardAt));

/** What was typed for a card when the service was away, to ask again; `null` when the entry is not there (any more). */
export const readCallBack = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Pick<CallBackTold, 'codiceFiscale' | 'cardSerial'> | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = isUuid(id) ? await findCallBack(tenant, id) : null;
    if (!row) return null;
    const { codiceFiscale, cardSerial } = await readTold(tenant, row);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'call-back.read',
      subject: { kind: 'call-back', id },
    });
    return { codiceFiscale, cardSerial };
  });
