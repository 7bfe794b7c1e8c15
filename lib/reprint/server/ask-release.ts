// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { decideReprint, type ReprintRefusal } from '@/lib/reprint/decide-reprint';
import { isReprintAllowed } from '@/lib/reprint/reprint-status';
import { isReadyToAsk } from '@/lib/reprint/reprint-view';
import { type ReprintChangeError } from './change-reprint';
import { exchangeRelease, orderOf, type ReleaseOrder } from './exchange-release';
import { servingOf } from './find-card';
import { stepUpWindow } from './step-up-window';
import {
  findReprintForChange,
  readCard,
  readIdentification,
  type ReprintRow,
  updateReprint,
} from './store/reprint-repository';

export type AskReleaseError =
  | ReprintChangeError
  | { kind: 'not-ready' }
  | ReprintRefusal
  /** The second factor was not shown again lately at this counter. */
  | { kind: 'step-up' }
  | { kind: 'not-released'; error: BackendError };

type Committed = Result<ReleaseOrder | 'released', AskReleaseError>;

const isReady = async (tenant: TenantTx, reprint: ReprintRow): Promise<boolean> =>
  isReadyToAsk({ ...reprint, identification: await readIdentification(tenant, reprint) });

/** The key and the seal's recipient are chosen at the first ask and stay. */
const commitAsked = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Committed> => {
  const reprint = await findReprintForChange(tenant, id);
  if (!reprint) return fail({ kind: 'not-found' });
  if (reprint.status === 'released') return ok('released');
  if (!isReprintAllowed(reprint.status, 'ask')) return fail({ kind: 'closed' });
  if (!(await isReady(tenant, reprint))) return fail({ kind: 'not-ready' });
  const serving = await servingOf(tenant);
  const decided = decideReprint(await readCard(tenant, reprint), serving);
  if (!decided.ok) return decided;
  if ((await stepUpWindow(tenant, authorised)).needed) return fail({ kind: 'step-up' });
  const releaseKey = reprint.releaseKey ?? randomUUID();
  const keyId = reprint.keyId ?? (await sealingKey(tenant)).kid;
  await updateReprint(tenant, id, { status: 'asked', releaseKey, keyId, askedAt: tenant.now });
  const order = await orderOf(tenant, { ...reprint, releaseKey, keyId }, serving.istatCode);
  await recordAudit(tenant, actorOf(authorised), { verb: 'reprint.asked', subject: { kind: 'reprint', id } });
  return ok(order);
};

/**
 * Has the first halves released again for this reprint, by an operator who has stepped up: committed as asked, then asked, then committed as released or failed. Asked
 * twice it is one release. Nothing waits anywhere when the service is away: the clerk asks again.
 */
export const askRelease = async (
  backend: CredentialBackend,
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, AskReleaseError>> => {
  if (!isUuid(id)) return fail({ kind: 'not-found' });
  const { municipalityId } = authorised.operator;
  const committed = await database().withTenant(municipalityId, (tenant) =>
    commitAsked(tenant, authorised, id),
  );
  if (!committed.ok) return committed;
  if (committed.value === 'released') return ok(null);
  return exchangeRelease(
    backend,
    { municipalityId, actor: actorOf(authorised), reprintId: id },
    committed.value,
  );
};
