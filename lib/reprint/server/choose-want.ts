// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { needsDeclaration } from '@/lib/reprint/loss-reason';
import { type ReachedLimit } from '@/lib/reprint/reprint-limit';
import { type TypedWant, type Want, wantSchema } from '@/lib/reprint/wanted-halves';
import { changeReprint, type ReprintChangeError, voidPrints } from './change-reprint';
import { findLimit } from './find-limit';
import { endMandate } from './mandate/end-mandate';
import {
  readCard,
  readIdentification,
  readSecondWay,
  type ReprintRow,
  updateReprint,
  writeWant,
} from './store/reprint-repository';

export type ChooseWantError =
  ReprintChangeError | { kind: 'invalid'; messages: FieldMessage[] } | { kind: 'limit'; limit: ReachedLimit };

type Chosen = Result<Want, ChooseWantError>;

const isKept = async (tenant: TenantTx, reprint: ReprintRow, want: Want): Promise<boolean> => {
  const second = await readSecondWay(tenant, reprint);
  const kept = { reason: reprint.reason, halves: reprint.halves, second };
  return JSON.stringify(kept) === JSON.stringify(want);
};

/**
 * Records why codes are printed again, which halves, and where the second ones go, and gives that back; a declaration printed for something
 * else is void. A citizen who reached the limit of lost codes is told now, not at the end of the path.
 */
export const chooseWant = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  typed: TypedWant,
): Promise<Chosen> =>
  changeReprint(authorised, id, 'choose-want', async (tenant, reprint): Promise<Chosen> => {
    const { knownContacts } = await readCard(tenant, reprint);
    const identification = await readIdentification(tenant, reprint);
    const parsed = wantSchema({
      knowsEmail: knownContacts.email !== null,
      byDelegate: identification?.kind === 'delegate',
    }).safeParse(typed);
    if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
    const want = parsed.data;
    const limit = needsDeclaration(want.reason) ? await findLimit(tenant, reprint) : null;
    if (limit) return fail({ kind: 'limit', limit });
    if (await isKept(tenant, reprint, want)) return ok(want);
    await writeWant(tenant, id, want);
    await updateReprint(tenant, id, { declarationSignedAt: null });
    await endMandate(tenant, authorised, id);
    await voidPrints(tenant, authorised, id);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'reprint.reason-chosen',
      subject: { kind: 'reprint', id },
      facts: { reason: want.reason, halves: want.halves, ...(want.second && { second: want.second.kind }) },
    });
    return ok(want);
  });
