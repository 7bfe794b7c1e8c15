// SPDX-License-Identifier: AGPL-3.0-or-later
import { type GuideTongue, guideTongues } from '@/lib/guides/guide-view';
import { type Sending, type SendingState, sendingStates } from '@/lib/guides/sending';
import { type TenantTx, type Tx } from '@/lib/platform/database';

type Row = NonNullable<Awaited<ReturnType<Tx['guideSending']['findFirst']>>>;

/** A guide on its way, with the request it belongs to. */
export type SendingRow = Sending & { requestId: string };

const among = <T extends string>(known: readonly T[], text: string): T => {
  const found = known.find((one) => one === text);
  if (!found) throw new Error('a sending has a known state and language');
  return found;
};

const rowOf = ({
  id,
  requestId,
  guide,
  tongue,
  state,
  queuedAt,
  waitingSince,
  settledAt,
}: Row): SendingRow => ({
  id,
  requestId,
  guide,
  tongue: among(guideTongues, tongue),
  state: among(sendingStates, state),
  queuedAt,
  waitingSince,
  settledAt,
});

/** Writes down that a guide is to be sent. */
export const insertSending = async (
  { tx, municipalityId, now }: TenantTx,
  sending: { id: string; requestId: string; guide: number; tongue: GuideTongue; queuedBy: string },
): Promise<void> => {
  await tx.guideSending.create({ data: { municipalityId, ...sending, state: 'queued', queuedAt: now } });
};

/** The guides of a request, the last first. */
export const listSendings = async (
  { tx, municipalityId }: TenantTx,
  requestId: string,
): Promise<SendingRow[]> => {
  const rows = await tx.guideSending.findMany({
    where: { municipalityId, requestId },
    orderBy: { queuedAt: 'desc' },
  });
  return rows.map(rowOf);
};

/** One of them, or `null`. */
export const findSending = async (
  { tx, municipalityId }: TenantTx,
  id: string,
): Promise<SendingRow | null> => {
  const row = await tx.guideSending.findUnique({ where: { municipalityId_id: { municipalityId, id } } });
  return row && rowOf(row);
};

/** Enters what became of it. */
export const settleSending = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  state: Exclude<SendingState, 'queued' | 'waiting'>,
): Promise<void> => {
  await tx.guideSending.updateMany({
    where: { municipalityId, id },
    data: { state, settledAt: now },
  });
};

/** Notes since when it waits for the mail server, once. */
export const markWaiting = async ({ tx, municipalityId, now }: TenantTx, id: string): Promise<void> => {
  await tx.guideSending.updateMany({
    where: { municipalityId, id, state: 'queued' },
    data: { state: 'waiting', waitingSince: now },
  });
};
