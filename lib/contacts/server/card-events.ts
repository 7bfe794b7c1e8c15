// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import { insertEvent, listEvents } from './store/card-event-repository';

/** What is remembered of a card: whoever does the one by a delegate does not do the other by one on the same day. */
export type CardEventKind = 'contacts-changed' | 'codes-collected';

/** Remembers what happened to a card, in the caller's transaction; `byDelegate` when not the holder came. */
export const noteCardEvent = async (
  tenant: TenantTx,
  { cardSerial, what, byDelegate }: { cardSerial: string; what: CardEventKind; byDelegate: boolean },
): Promise<void> =>
  insertEvent(tenant, { card: await fingerprint(tenant, 'card', cardSerial), what, byDelegate });

/** What happened to a card in this municipality since an instant, newest first. */
export const listCardEvents = async (
  tenant: TenantTx,
  cardSerial: string,
  asked: { what: CardEventKind; since: Date },
): Promise<{ at: Date; byDelegate: boolean }[]> =>
  listEvents(tenant, await fingerprint(tenant, 'card', cardSerial), asked);
