// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { consumeStepUp } from '@/lib/access/server/consume-step-up';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { balances, stateOfDay } from '@/lib/sheet-register/sheet';
import { findSheetDay, insertSignature } from './store/sheet-repository';

/** A step-up for a signature is made for it, at most this many minutes before. */
const STEP_UP_MINUTES = 5;

/**
 * `open`: a sheet is not accounted for. `changed`: the day is not what was read. `signed`: it is signed as it stands. `step-up`: the
 * second factor was not shown for this.
 */
export type SignDayError = { kind: 'not-found' | 'open' | 'changed' | 'signed' | 'step-up' };

/** Signs a day that balances, as it was read (`digest`); takes the operator's step-up with it. */
export const signDay = (
  authorised: Authorised<'supervise'>,
  day: CivilDate,
  digest: string,
): Promise<Result<null, SignDayError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, SignDayError>> => {
      const found = await findSheetDay(tenant, day);
      if (!found) return fail({ kind: 'not-found' });
      if (found.digest !== digest) return fail({ kind: 'changed' });
      if (stateOfDay(found) === 'signed') return fail({ kind: 'signed' });
      if (!balances(found.counts)) return fail({ kind: 'open' });
      if (!(await consumeStepUp(tenant, authorised, { windowMinutes: STEP_UP_MINUTES })))
        return fail({ kind: 'step-up' });
      if (!(await insertSignature(tenant, found, authorised.operator.id)))
        throw new Error('the day was signed by somebody else at the same moment');
      const { printed, handedOver, destroyed } = found.counts;
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'sheets.signed',
        subject: { kind: 'sheet-day', id: day },
        facts: { number: (found.signature?.number ?? 0) + 1, digest, printed, handedOver, destroyed },
      });
      return ok(null);
    },
  );
