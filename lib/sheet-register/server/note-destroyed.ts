// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { voidSheet } from '@/lib/receipt/server/void-sheet';
import { isEndReason } from '@/lib/sheet-register/sheet';
import { insertEnd } from './store/sheet-repository';

/** `reason`: none of the reasons was chosen. `settled`: what became of the sheet was said before, or there is no such sheet. */
export type NoteDestroyedError = { kind: 'reason' | 'settled' };

/** Notes that an open sheet was destroyed, and why: it can be neither drawn nor handed over any more. */
export const noteDestroyed = (
  authorised: Authorised<'supervise'>,
  serial: string,
  reason: string,
): Promise<Result<null, NoteDestroyedError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, NoteDestroyedError>> => {
      if (!isEndReason(reason)) return fail({ kind: 'reason' });
      if (!(await voidSheet(tenant, serial, authorised.operator.id))) return fail({ kind: 'settled' });
      if (!(await insertEnd(tenant, { serial, reason, notedBy: authorised.operator.id })))
        throw new Error('an end was noted of a sheet that was open');
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'sheet.destroyed',
        subject: { kind: 'print', id: serial },
        facts: { reason },
      });
      return ok(null);
    },
  );
