// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Role } from '@/lib/access/permission';
import { type TenantTx } from '@/lib/platform/database';
import { seal } from '@/lib/platform/vault/vault';
import { hashPassword } from './password';

/** An invented operator, with factors that everybody may know. */
export type PracticeOperatorInput = {
  id: string;
  login: string;
  displayName: string;
  code: string;
  roles: readonly Role[];
  password: string;
  totpSecret: Uint8Array;
};

/** Adds an invented operator with known factors; practice only, production refuses such rows at sign-in and at start. */
export const addPracticeOperator = async (tenant: TenantTx, input: PracticeOperatorInput): Promise<void> => {
  const place = { table: 'operator', column: 'totp_secret', row: input.id };
  await tenant.tx.operator.create({
    data: {
      municipalityId: tenant.municipalityId,
      id: input.id,
      login: input.login,
      displayName: input.displayName,
      code: input.code,
      roles: [...input.roles],
      passwordHash: await hashPassword(input.password),
      totpSecret: await seal(tenant, place, input.totpSecret),
      practice: true,
      createdAt: tenant.now,
    },
  });
  await recordAudit(tenant, SYSTEM, {
    verb: 'operator.invited',
    subject: { kind: 'operator', id: input.id },
    facts: { practice: true },
  });
};
