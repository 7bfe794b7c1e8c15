// SPDX-License-Identifier: AGPL-3.0-or-later

/** When tickets are ordered and how many, in office days of use. */
export type StockRule = { lowDays: number; lotDays: number };

/** Of a municipality that has not decided its own. */
export const USUAL_RULE: StockRule = { lowDays: 10, lotDays: 20 };

/** Over how many office days the use is counted. */
export const USE_DAYS = 20;

/** What a municipality used: tickets given in the last full office days (20 at most), and today. */
export type StockUse = { given: number; officeDays: number; today: number };

/** A week shows how many are used; until then as many a day are reckoned with, and no single day counts for more than its fifth. */
const WEEK = 5;
const CAREFUL_PER_DAY = 3;
/** Tickets that are kept however few are used. */
const FLOOR = 30;
/** The contract's largest order, and how many orders one round places: other municipalities wait for it. */
const LARGEST_ORDER = 200;
const ORDERS_AT_ONCE = 10;

/** Tickets used per office day; a busy day counts at once, a quiet one when it is over. */
export const perDayOf = ({ given, officeDays, today }: StockUse): number =>
  Math.max(
    given / Math.max(officeDays, WEEK),
    (given + today) / Math.max(officeDays + 1, WEEK),
    officeDays < WEEK ? CAREFUL_PER_DAY : 0,
  );

/** For how many whole office days the stock lasts; `null` when nothing is used. */
export const daysOf = (stock: number, use: StockUse): number | null => {
  const perDay = perDayOf(use);
  return perDay === 0 ? null : Math.floor(stock / perDay);
};

/** How many tickets are left when more are ordered. */
export const lowWaterOf = ({ lowDays }: StockRule, use: StockUse): number =>
  Math.max(FLOOR, Math.ceil(perDayOf(use) * lowDays));

/**
 * The orders to place now, each of 1–200 tickets; none while the stock is above its low water. They lift it over that, or there are as
 * many as one round places.
 */
export const ordersOf = (stock: number, rule: StockRule, use: StockUse): number[] => {
  const lowWater = lowWaterOf(rule, use);
  if (stock > lowWater) return [];
  const size = Math.max(Math.ceil(perDayOf(use) * rule.lotDays), lowWater + 1 - stock);
  return Array.from({ length: Math.min(ORDERS_AT_ONCE, Math.ceil(size / LARGEST_ORDER)) }, (_, index) =>
    Math.min(LARGEST_ORDER, size - index * LARGEST_ORDER),
  );
};

/** `low` means that more are being ordered, `alarm` that they do not come: less than half of the days are left. */
export type StockLevel = 'fine' | 'low' | 'alarm' | 'empty';

/** How the stock stands. */
export const levelOf = (stock: number, rule: StockRule, use: StockUse): StockLevel => {
  if (stock === 0) return 'empty';
  const days = daysOf(stock, use);
  if (days !== null && days < rule.lowDays / 2) return 'alarm';
  return stock > lowWaterOf(rule, use) ? 'fine' : 'low';
};
