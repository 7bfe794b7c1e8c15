// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { consumeStepUp } from '@/lib/access/server/consume-step-up';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { decideReprint, type ReprintRefusal } from '@/lib/reprint/decide-reprint';
import { needsDeclaration } from '@/lib/reprint/loss-reason';
import { type ReachedLimit } from '@/lib/reprint/reprint-limit';
import { servingOf } from '../find-card';
import { findLimit } from '../find-limit';
import { stepUpMinutesOn } from '../step-up-window';
import { updateMandate } from '../store/mandate-repository';
import { readCard, updateReprint } from '../store/reprint-repository';
import { tellOfReprint } from '../tell-of-reprint';
import { heldUntilOf } from './held-until';
import { type Held, holdMandate, type MandateChangeError } from './change-mandate';
import { exchangeSecond, secondOrderOf, type SecondOrder } from './exchange-second';

export type AskSecondError =
  | MandateChangeError
  | ReprintRefusal
  /** The wait that stands for a second person is not over. */
  | { kind: 'held'; until: Date }
  | { kind: 'limit'; limit: ReachedLimit }
  /** The second factor was not shown again for this act. */
  | { kind: 'step-up' }
  | { kind: 'not-released'; error: BackendError };

type Authority = Authorised<'reprint-codes'>;

const mayBeAsked = async (
  tenant: TenantTx,
  { reprint, mandate }: Held,
  serving: Awaited<ReturnType<typeof servingOf>>,
): Promise<Result<null, AskSecondError>> => {
  const until = await heldUntilOf(tenant, reprint, mandate);
  if (until) return fail({ kind: 'held', until });
  const decided = decideReprint(await readCard(tenant, reprint), serving);
  if (!decided.ok) return decided;
  // With first halves the loss was counted when those were asked for.
  const counts = reprint.status === 'open' && reprint.reason !== null && needsDeclaration(reprint.reason);
  const limit = counts ? await findLimit(tenant, reprint) : null;
  return limit ? fail({ kind: 'limit', limit }) : ok(null);
};

/** Second halves alone: this is where the reprint becomes a loss that counts, and the contact of before is told, unless a wait began with that. */
const beginAlone = async (tenant: TenantTx, authorised: Authority, { reprint, mandate }: Held) => {
  if (reprint.status !== 'open') return;
  const at = { askedAt: tenant.now, releasedAt: tenant.now };
  await updateReprint(tenant, reprint.id, { status: 'dispatched', ...at });
  if (mandate.confirmation !== 'hold') await tellOfReprint(tenant, authorised, reprint);
};

const commitAsked = async (
  tenant: TenantTx,
  authorised: Authority,
  reprintId: string,
): Promise<Result<SecondOrder, AskSecondError>> => {
  const found = await holdMandate(tenant, authorised, reprintId, 'ask');
  if (!found.ok) return found;
  const { reprint, mandate } = found.value;
  const serving = await servingOf(tenant);
  const may = await mayBeAsked(tenant, found.value, serving);
  if (!may.ok) return may;
  const since = mandate.signedAt ?? mandate.openedAt;
  const windowMinutes = await stepUpMinutesOn(tenant);
  if (!(await consumeStepUp(tenant, authorised, { since, windowMinutes }))) return fail({ kind: 'step-up' });
  const releaseKey = mandate.releaseKey ?? randomUUID();
  const keyId = mandate.keyId ?? (await sealingKey(tenant)).kid;
  await updateMandate(tenant, reprintId, { state: 'asked', releaseKey, keyId, askedAt: tenant.now });
  await beginAlone(tenant, authorised, found.value);
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'mandate.asked',
    subject: { kind: 'reprint', id: reprintId },
    facts: { confirmation: mandate.confirmation ?? '', digest: mandate.scanDigest ?? '' },
  });
  const held = { reprint, mandate: { ...mandate, releaseKey, keyId } };
  return ok(await secondOrderOf(tenant, held, serving.istatCode));
};

/**
 * Has the second halves of a confirmed act released for the operator whom it delegates, who has shown the second factor for it: committed
 * as asked, then asked, then committed as released or failed. Asked twice it is one release.
 */
export const askSecond = async (
  backend: CredentialBackend,
  authorised: Authority,
  reprintId: string,
): Promise<Result<null, AskSecondError>> => {
  const { municipalityId } = authorised.operator;
  const committed = await database().withTenant(municipalityId, (tenant) =>
    commitAsked(tenant, authorised, reprintId),
  );
  if (!committed.ok) return committed;
  return exchangeSecond(backend, { municipalityId, actor: actorOf(authorised), reprintId }, committed.value);
};
