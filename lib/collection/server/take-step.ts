// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type AuditFacts, type AuditVerb } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isClosed } from '@/lib/cie-request/request-status';
import { findDeliveryForChange, type RequestDelivery } from '@/lib/cie-request/server/find-delivery';
import {
  type CollectionState,
  type CollectionStep,
  firstState,
  stateAfter,
} from '@/lib/collection/collection-state';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { type CollectionRow, findCollection, writeCollection } from './store/collection-repository';

/** `not-now`: the card is in a state from which this step does not lead on; `closed`: its request was withdrawn or cancelled. */
export type StepError = { kind: 'not-found' | 'closed' } | { kind: 'not-now'; state: CollectionState };

/** A card as it stands when a step begins. */
export type CardNow = { delivery: RequestDelivery; row: CollectionRow | null; state: CollectionState };

type Noted = Partial<Pick<CollectionRow, 'noticeOn' | 'receivedOn' | 'envelope' | 'details'>>;

/** What a step writes: decided by the card as it stands now, or refused. */
export type Step<E extends { kind: string }> = {
  step: CollectionStep;
  verb: AuditVerb;
  decide: (card: CardNow) => Result<{ noted: Noted; facts?: AuditFacts }, E>;
};

const VERBS_OF_CLOSED: readonly CollectionStep[] = ['receive', 'dispose'];

/** Whether a card may still take this step: that of a closed request may arrive and be disposed of, nobody gets it. */
const refusalOf = ({ delivery, state }: CardNow, step: CollectionStep): StepError | null => {
  const closed = isClosed(delivery.status);
  if (closed && !VERBS_OF_CLOSED.includes(step)) return { kind: 'closed' };
  return stateAfter(state, step) === null ? { kind: 'not-now', state } : null;
};

/** Notes one step of a card in a tenant's transaction, with its audit row. */
export const takeStep = async <E extends { kind: string }>(
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  requestId: string,
  { step, verb, decide }: Step<E>,
): Promise<Result<{ state: CollectionState }, StepError | E>> => {
  const delivery = await findDeliveryForChange(tenant, requestId);
  if (!delivery) return fail({ kind: 'not-found' });
  const row = await findCollection(tenant, requestId);
  const card = { delivery, row, state: row?.state ?? firstState(delivery.mode) };
  const refused = refusalOf(card, step);
  if (refused) return fail(refused);
  const decided = decide(card);
  if (!decided.ok) return decided;
  const state = stateAfter(card.state, step);
  if (state === null) throw new Error('a step that is possible leads somewhere');
  await writeCollection(tenant, requestId, {
    noticeOn: row?.noticeOn ?? null,
    receivedOn: row?.receivedOn ?? null,
    envelope: row?.envelope ?? null,
    details: null,
    ...decided.value.noted,
    state,
    previousState: card.state,
    changedBy: authorised.operator.id,
  });
  await recordAudit(tenant, actorOf(authorised), {
    verb,
    subject: { kind: 'request', id: requestId },
    facts: { state, ...decided.value.facts },
  });
  return ok({ state });
};
