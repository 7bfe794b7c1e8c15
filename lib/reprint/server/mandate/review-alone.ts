// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn, compareCivilDates } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { isWorkingDay } from '@/lib/municipality/working-days';
import { database } from '@/lib/platform/database';
import { findMandate, noteReviewed } from '../store/mandate-repository';

/** `not-found`: nothing of the kind is to be reviewed. `too-soon`: not on the day itself, and on a working day. */
export type ReviewError = { kind: 'not-found' } | { kind: 'too-soon' };

/**
 * Says that a printing of second halves with nobody else looking at the act was reviewed: on a working day after it, by a supervisor; in
 * an office of one person that may be the same person, a day wiser.
 */
export const reviewAlone = (
  authorised: Authorised<'supervise'>,
  reprintId: string,
): Promise<Result<null, ReviewError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, ReviewError>> => {
      const mandate = isUuid(reprintId) ? await findMandate(tenant, reprintId) : null;
      if (!mandate?.askedAt) return fail({ kind: 'not-found' });
      const { settings } = await getOwnMunicipality(tenant);
      const today = civilDateIn(tenant.now, 'Europe/Rome');
      const printedOn = civilDateIn(mandate.askedAt, 'Europe/Rome');
      if (compareCivilDates(today, printedOn) <= 0 || !isWorkingDay(today, settings.localHolidays))
        return fail({ kind: 'too-soon' });
      if (!(await noteReviewed(tenant, reprintId, authorised.operator.id)))
        return fail({ kind: 'not-found' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'mandate.reviewed',
        subject: { kind: 'reprint', id: reprintId },
      });
      return ok(null);
    },
  );
