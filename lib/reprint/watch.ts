// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReleaseReason } from '@/lib/credential-backend/card';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { isWorkingDay } from '@/lib/municipality/working-days';
import { type SecondWay, type WantedHalves, wantsSecond } from './wanted-halves';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Hours of the day (Europe/Rome) outside which nobody works at a counter. */
const OPENS = 7;
const CLOSES = 20;
const OFTEN = { reprints: 3, neverDelivered: 2, days: 30 };
const FRESH_DAYS = 7;

/** Why a supervisor looks at a reprint. */
export const watchReasons = [
  'fast',
  'off-hours',
  'repeated',
  'never-delivered-again',
  'new-address',
  'on-paper',
  'confirmed-alone',
  'contacts-changed',
] as const;

export type WatchReason = (typeof watchReasons)[number];

/** What of a reprint is looked at; `at` is when its codes were released or ordered. */
export type WatchedReprint = {
  id: string;
  operatorId: string;
  codiceFiscale: string;
  at: Date;
  reason: ReleaseReason;
  halves: WantedHalves;
  way: SecondWay['kind'] | null;
  /** Second halves were printed with nobody else looking at the act, and nobody has done so since. */
  toReview: boolean;
  contactsChangedAt: Date | null;
};

/** What the municipality has decided about it. */
export type WatchRules = { perOperatorHour: number; localHolidays: readonly string[] };

const hourOf = (instant: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit', hourCycle: 'h23' }).format(
      instant,
    ),
  );

const isOffHours = (at: Date, localHolidays: readonly string[]): boolean => {
  const hour = hourOf(at);
  return hour < OPENS || hour >= CLOSES || !isWorkingDay(civilDateIn(at, 'Europe/Rome'), localHolidays);
};

/** Why each of some reprints is to be looked at; those without a reason are left out. Nothing is stopped by it. */
export const watch = (
  reprints: readonly WatchedReprint[],
  { perOperatorHour, localHolidays }: WatchRules,
): Map<string, WatchReason[]> => {
  const reasonsOf = (one: WatchedReprint): WatchReason[] => {
    const before = (span: number) =>
      reprints.filter(({ at }) => at <= one.at && at.getTime() > one.at.getTime() - span);
    const ofOperator = before(HOUR_MS).filter(({ operatorId }) => operatorId === one.operatorId);
    const ofCitizen = before(OFTEN.days * DAY_MS).filter(
      ({ codiceFiscale }) => codiceFiscale === one.codiceFiscale,
    );
    const neverDelivered = ofCitizen.filter(({ reason }) => reason === 'never-delivered');
    const changed = one.contactsChangedAt?.getTime() ?? -Infinity;
    const holds: Record<WatchReason, boolean> = {
      fast: ofOperator.length > perOperatorHour,
      'off-hours': isOffHours(one.at, localHolidays),
      repeated: ofCitizen.length >= OFTEN.reprints,
      'never-delivered-again':
        one.reason === 'never-delivered' && neverDelivered.length >= OFTEN.neverDelivered,
      'new-address': wantsSecond(one.halves) && one.way === 'given-email',
      'on-paper': wantsSecond(one.halves) && one.way === 'on-paper',
      'confirmed-alone': one.toReview,
      'contacts-changed': one.at.getTime() - changed < FRESH_DAYS * DAY_MS,
    };
    return watchReasons.filter((reason) => holds[reason]);
  };
  return new Map(
    reprints.flatMap((one): [string, WatchReason[]][] => {
      const reasons = reasonsOf(one);
      return reasons.length > 0 ? [[one.id, reasons]] : [];
    }),
  );
};
