// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays } from '@/lib/kernel/civil-date';
import { romeInstantOf } from '@/lib/kernel/rome-instant';
import { type FormVersion } from './form-version';

/** The instant after a version's last day in Italy; `null` for one without a last day. */
export const expiryOf = ({ validUntil }: Pick<FormVersion, 'validUntil'>): Date | null =>
  validUntil === null ? null : romeInstantOf(addDays(validUntil, 1), 0, 0);

type Ends = Pick<FormVersion, 'validUntil' | 'withdrawn'>;

/** True when a version's last day is over. */
export const isExpired = (version: Ends, now: Date): boolean => {
  const expiry = expiryOf(version);
  return expiry !== null && expiry <= now;
};

/** True when somebody took a version out. */
export const isWithdrawn = ({ withdrawn }: Ends, now: Date): boolean =>
  withdrawn !== null && withdrawn.at <= now;
