// SPDX-License-Identifier: AGPL-3.0-or-later
import { arrivalsOf } from '@/lib/outbox/server/arrivals';
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import { insertEvent, listEvents } from './store/card-event-repository';

/** What is remembered of a card: whoever does the one by a delegate does not do the other by one on the same day. */
export type CardEventKind = 'contacts-changed' | 'codes-collected';

/** Remembers what happened to a card, in the caller's transaction; `byDelegate` when not the holder came, `notice` the message that tells of it. */
export const noteCardEvent = async (
  tenant: TenantTx,
  { cardSerial, ...event }: { cardSerial: string; what: CardEventKind; byDelegate: boolean; notice: string },
): Promise<void> => insertEvent(tenant, { card: await fingerprint(tenant, 'card', cardSerial), ...event });

/** What happened to a card in this municipality since an instant, newest first. */
export const listCardEvents = async (
  tenant: TenantTx,
  cardSerial: string,
  asked: { what: CardEventKind; since: Date },
): Promise<{ at: Date; byDelegate: boolean }[]> =>
  listEvents(tenant, await fingerprint(tenant, 'card', cardSerial), asked);

/**
 * When the contacts of before last heard what happened to a card in this municipality: a wait that lets them say no counts from then. What
 * they have not heard yet, because its notice has not arrived, is as if it happened now; `null` when there is nothing to hear.
 */
export const lastTold = async (
  tenant: TenantTx,
  cardSerial: string,
  what: CardEventKind,
): Promise<Date | null> => {
  const events = await listEvents(tenant, await fingerprint(tenant, 'card', cardSerial), { what });
  const arrivals = await arrivalsOf(
    tenant,
    events.flatMap(({ notice }) => notice ?? []),
  );
  const told = events.map(({ at, notice }) => (notice === null ? at : (arrivals.get(notice) ?? tenant.now)));
  return told.reduce<Date | null>((last, instant) => (last && last > instant ? last : instant), null);
};
