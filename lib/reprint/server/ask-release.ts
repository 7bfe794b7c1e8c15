// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { consumeStepUp } from '@/lib/access/server/consume-step-up';
import { can } from '@/lib/access/permission';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { listCardEvents } from '@/lib/contacts/server/card-events';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { decideReprint, type ReprintRefusal } from '@/lib/reprint/decide-reprint';
import { isReprintAllowed } from '@/lib/reprint/reprint-status';
import { isReadyToAsk } from '@/lib/reprint/reprint-view';
import { needsDeclaration } from '@/lib/reprint/loss-reason';
import { type ReachedLimit } from '@/lib/reprint/reprint-limit';
import { wantsFirst, wantsSecond } from '@/lib/reprint/wanted-halves';
import { type ReprintChangeError } from './change-reprint';
import { exchangeRelease, orderOf, type ReleaseOrder } from './exchange-release';
import { servingOf } from './find-card';
import { findLimit } from './find-limit';
import { findProgress } from './find-progress';
import { tellOfReprint } from './tell-of-reprint';
import { queueSecondHalf } from './queue-second-half';
import { refreshCard } from './refresh-card';
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
  | { kind: 'limit'; limit: ReachedLimit }
  /** A delegate changed the contacts of this card today; a supervisor may ask for its codes. */
  | { kind: 'same-day' }
  | ReprintRefusal
  /** The second factor was not shown again lately at this counter, or, for second halves, not for this reprint. */
  | { kind: 'step-up' }
  | { kind: 'not-released'; error: BackendError };

/** What is left to ask the backend for; nothing when that was done before, or when only second halves are wanted: their order leaves by itself. */
type Committed = Result<ReleaseOrder | null, AskReleaseError>;

type Serving = Awaited<ReturnType<typeof servingOf>>;

const isReady = async (tenant: TenantTx, reprint: ReprintRow): Promise<boolean> =>
  isReadyToAsk(await findProgress(tenant, reprint));

/** A delegate changed the contacts of this card today: who collects its codes by a delegation too needs a supervisor. */
const isOneTooMany = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
): Promise<boolean> => {
  const identification = await readIdentification(tenant, reprint);
  if (identification?.kind !== 'delegate' || can(authorised.operator.roles, 'supervise')) return false;
  const since = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
  const changed = await listCardEvents(tenant, reprint.cardSerial, { what: 'contacts-changed', since });
  return changed.some(({ byDelegate }) => byDelegate);
};

const mayBeAsked = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
  serving: Serving,
): Promise<Result<null, AskReleaseError>> => {
  if (!isReprintAllowed(reprint.status, 'ask')) return fail({ kind: 'closed' });
  if (!(await isReady(tenant, reprint))) return fail({ kind: 'not-ready' });
  const decided = decideReprint(await readCard(tenant, reprint), serving);
  if (!decided.ok) return decided;
  if (await isOneTooMany(tenant, authorised, reprint)) return fail({ kind: 'same-day' });
  // What is being asked was counted when that began; what failed has given nothing yet, and another may have come before it.
  const counts = reprint.status !== 'asked' && reprint.reason !== null && needsDeclaration(reprint.reason);
  const limit = counts ? await findLimit(tenant, reprint) : null;
  return limit ? fail({ kind: 'limit', limit }) : ok(null);
};

/** For second halves a step-up serves once, and was made for this reprint. */
const hasSteppedUp = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
): Promise<boolean> => {
  const { minutes, needed } = await stepUpWindow(tenant, authorised, reprint);
  if (!reprint.halves || !wantsSecond(reprint.halves)) return !needed;
  return consumeStepUp(tenant, authorised, { since: reprint.openedAt, windowMinutes: minutes });
};

/** Who issued the card and who serves it stand in the trail (ISTAT codes), also where they are the same. */
const recordAsked = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
  serving: Serving,
): Promise<void> => {
  const { issuingMunicipality } = await readCard(tenant, reprint);
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'reprint.asked',
    subject: { kind: 'reprint', id: reprint.id },
    facts: { issuing: issuingMunicipality.code, serving: serving.istatCode },
  });
};

/** Only second halves: nothing is printed here, their order is all there is to do. */
const commitDispatched = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprint: ReprintRow,
  serving: Serving,
): Promise<Committed> => {
  const { id } = reprint;
  await queueSecondHalf(tenant, authorised, reprint, await tellOfReprint(tenant, authorised, reprint));
  await updateReprint(tenant, id, { status: 'dispatched', askedAt: tenant.now, releasedAt: tenant.now });
  await recordAsked(tenant, authorised, reprint, serving);
  return ok(null);
};

/** The key and the seal's recipient are chosen at the first ask and stay. */
const commitAsked = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Committed> => {
  const reprint = await findReprintForChange(tenant, id);
  if (!reprint || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
  if (reprint.status === 'released' || reprint.status === 'dispatched') return ok(null);
  const serving = await servingOf(tenant);
  const may = await mayBeAsked(tenant, authorised, reprint, serving);
  if (!may.ok) return may;
  if (!(await hasSteppedUp(tenant, authorised, reprint))) return fail({ kind: 'step-up' });
  if (reprint.halves && !wantsFirst(reprint.halves))
    return commitDispatched(tenant, authorised, reprint, serving);
  const releaseKey = reprint.releaseKey ?? randomUUID();
  const keyId = reprint.keyId ?? (await sealingKey(tenant)).kid;
  await updateReprint(tenant, id, { status: 'asked', releaseKey, keyId, askedAt: tenant.now });
  const order = await orderOf(tenant, { ...reprint, releaseKey, keyId }, serving.istatCode);
  await recordAsked(tenant, authorised, reprint, serving);
  return ok(order);
};

/**
 * Has the halves of this reprint released again, by an operator who has stepped up. First halves: committed as asked, then asked, then
 * committed as released or failed; second halves alone: ordered by a message. Asked twice it is one release. Nothing waits anywhere when the service is away: the clerk asks again.
 */
export const askRelease = async (
  backend: CredentialBackend,
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, AskReleaseError>> => {
  if (!isUuid(id)) return fail({ kind: 'not-found' });
  const refreshed = await refreshCard(backend, authorised, id);
  if (!refreshed.ok) return refreshed;
  const { municipalityId } = authorised.operator;
  const committed = await database().withTenant(municipalityId, (tenant) =>
    commitAsked(tenant, authorised, id),
  );
  if (!committed.ok) return committed;
  if (!committed.value) return ok(null);
  return exchangeRelease(
    backend,
    { municipalityId, actor: actorOf(authorised), reprintId: id },
    committed.value,
  );
};
