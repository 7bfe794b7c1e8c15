// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReminderState } from '@/lib/reminders/reminder';
import { type TenantTx } from '@/lib/platform/database';

/** Writes down that a request's reminder is queued, or why there is none. False when that was written before. */
export const insertReminder = async (
  { tx, municipalityId, now }: TenantTx,
  requestId: string,
  state: ReminderState,
): Promise<boolean> => {
  const settledAt = state === 'queued' ? null : now;
  const { count } = await tx.activationReminder.createMany({
    data: { municipalityId, requestId, state, queuedAt: now, settledAt },
    skipDuplicates: true,
  });
  return count === 1;
};

/** Which of these requests have a reminder, or a reason for none. */
export const findReminded = async (
  { tx, municipalityId }: TenantTx,
  requestIds: readonly string[],
): Promise<Set<string>> => {
  const rows = await tx.activationReminder.findMany({
    where: { municipalityId, requestId: { in: [...requestIds] } },
    select: { requestId: true },
  });
  return new Set(rows.map(({ requestId }) => requestId));
};

/** Since when a reminder waits. */
export const getQueuedAt = async ({ tx, municipalityId }: TenantTx, requestId: string): Promise<Date> => {
  const row = await tx.activationReminder.findUniqueOrThrow({
    where: { municipalityId_requestId: { municipalityId, requestId } },
    select: { queuedAt: true },
  });
  return row.queuedAt;
};

/** Enters what became of it. */
export const settleReminder = async (
  { tx, municipalityId, now }: TenantTx,
  requestId: string,
  state: Exclude<ReminderState, 'queued'>,
): Promise<void> => {
  await tx.activationReminder.updateMany({
    where: { municipalityId, requestId },
    data: { state, settledAt: now },
  });
};
