// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';

/** A card's state as stored, once it has a holder. */
export type StoredState = Wire['CardState'];

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** An active card whose expiry date has passed is expired, whatever is stored. */
export const cardStateOn = (stored: StoredState, expiresOn: string, now: Date): StoredState =>
  stored === 'active' && expiresOn < today.format(now) ? 'expired' : stored;
