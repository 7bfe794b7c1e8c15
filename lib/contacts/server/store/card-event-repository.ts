// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type TenantTx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;

/** Writes down what happened to a card now. */
export const insertEvent = async (
  { tx, municipalityId, now }: TenantTx,
  event: { card: Bytes; what: string; byDelegate: boolean; notice: string },
): Promise<void> => {
  await tx.cardEvent.create({ data: { municipalityId, id: randomUUID(), ...event, at: now } });
};

/** What happened to a card, since an instant where one is named, newest first. */
export const listEvents = (
  { tx, municipalityId }: TenantTx,
  card: Bytes,
  { what, since }: { what: string; since?: Date },
) =>
  tx.cardEvent.findMany({
    where: { municipalityId, card, what, ...(since && { at: { gte: since } }) },
    orderBy: { at: 'desc' },
    select: { at: true, byDelegate: true, notice: true },
  });
