// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { readTotpSecret } from './read-totp-secret';
import { findOperator } from './store/operator-repository';
import { totpCodeAt, totpStepOf } from './totp';

const STEP_MS = 30_000;

/** What an invented operator, who has no telephone, reads off theirs: a code that serves now, or that there is none for half a minute. */
export type PracticeCode = { code: string | null };

/** The one-time code of an invented operator in practice; `null` outside practice and for anybody else. */
export const practiceCodeOf = async (authorised: Authorised<Permission>): Promise<PracticeCode | null> => {
  if (!env().practice) return null;
  const { municipalityId, id } = authorised.operator;
  return database().withTenant(municipalityId, async (tenant) => {
    const operator = await findOperator(tenant, id);
    const secret = operator?.practice ? await readTotpSecret(tenant, operator) : null;
    if (!operator || !secret) return null;
    const codes = [0, STEP_MS].map((ahead) => totpCodeAt(secret, new Date(tenant.now.getTime() + ahead)));
    const last = operator.totpLastStep ?? -1n;
    return { code: codes.find((code) => (totpStepOf(secret, code, tenant.now) ?? -1n) > last) ?? null };
  });
};
