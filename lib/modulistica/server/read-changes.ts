// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { database } from '@/lib/platform/database';
import { unreadChanges } from './list-changes';
import { insertReadings } from './store/reading-repository';

/**
 * Marks changes as read by the operator: those named, as far as they are theirs to read. Repeating it changes nothing; says how many
 * were unread.
 */
export const readChanges = (
  authorised: Authorised<'print-forms'>,
  releaseIds: readonly string[],
): Promise<number> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { id } = authorised.operator;
    const unread = (await unreadChanges(tenant, id)).map(({ release }) => release.id);
    const read = await insertReadings(
      tenant,
      unread.filter((releaseId) => releaseIds.includes(releaseId)),
      id,
    );
    if (read > 0)
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.changes-read',
        subject: { kind: 'operator', id },
        facts: { count: read },
      });
    return read;
  });
