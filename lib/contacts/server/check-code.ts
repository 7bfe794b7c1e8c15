// SPDX-License-Identifier: AGPL-3.0-or-later
import { timingSafeEqual } from 'node:crypto';
import { actorOf } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { codeField, decideTry, type TryOutcome } from '@/lib/contacts/proof-code';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { digestOf, type PersonsContact, proofOf } from './proof-of';
import { type Proving } from './send-code';
import { findCodeForTry, settleCode } from './store/proof-repository';

/** Why a code proved nothing. `format`: no six digits. `none`: no code waits for this contact in this session. */
export type CheckCodeError = { kind: 'format' } | { kind: 'none' } | Exclude<TryOutcome, { kind: 'right' }>;

const STATES = { right: 'proven', wrong: 'sent', spent: 'spent', expired: 'expired' } as const;

/**
 * The citizen tells the code that came to a contact: right once, within its time, in the session that sent it. A wrong one counts, also when
 * it is told in two windows at once.
 */
export const checkCode = (
  authorised: Proving,
  of: PersonsContact,
  typed: string,
): Promise<Result<null, CheckCodeError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, CheckCodeError>> => {
      const parsed = codeField.safeParse(typed);
      if (!parsed.success) return fail({ kind: 'format' });
      const proof = await proofOf(tenant, of);
      const code = await findCodeForTry(tenant, { ...proof, session: authorised.sessionHash });
      if (!code) return fail({ kind: 'none' });
      const digest = await digestOf(tenant, code.id, parsed.data);
      const outcome = decideTry(code, timingSafeEqual(digest, code.digest), tenant.now);
      const isRight = outcome.kind === 'right';
      const tries = code.tries + 1;
      await settleCode(tenant, code.id, { state: STATES[outcome.kind], tries });
      await recordAudit(tenant, actorOf(authorised), {
        verb: isRight ? 'contact.proven' : 'contact.code-wrong',
        subject: { kind: 'contact-proof', id: code.id },
        outcome: isRight ? 'done' : 'refused',
        facts: { by: of.kind, tries },
      });
      return isRight ? ok(null) : fail(outcome);
    },
  );
