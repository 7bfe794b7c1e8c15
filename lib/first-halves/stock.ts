// SPDX-License-Identifier: AGPL-3.0-or-later

/** When tickets are ordered and how many, in office days of use. */
export type StockRule = { lowDays: number; lotDays: number };

/** Of a municipality that has not decided its own. */
export const USUAL_RULE: StockRule = { lowDays: 10, lotDays: 20 };

/** Over how many office days the use is counted. */
export const USE_DAYS = 20;

/** What a municipality used: tickets given in the last full office days (20 at most), and today. */
export type StockUse = { given: number; officeDays: number; today: number };

/** Tickets a day that are reckoned with until a week has shown how many are used. */
const CAREFUL_PER_DAY = 3;
const CAREFUL_DAYS = 5;
/** Tickets that are kept however few are used. */
const FLOOR = 30;
/** The contract's largest order. */
const LARGEST_ORDER = 200;

/** Tickets used per office day; a busy day counts at once, a quiet one when it is over. */
export const perDayOf = ({ given, officeDays, today }: StockUse): number =>
  Math.max(
    officeDays === 0 ? 0 : given / officeDays,
    (given + today) / (officeDays + 1),
    officeDays < CAREFUL_DAYS ? CAREFUL_PER_DAY : 0,
  );

/** For how many whole office days the stock lasts; `null` when nothing is used. */
export const daysOf = (stock: number, use: StockUse): number | null => {
  const perDay = perDayOf(use);
  return perDay === 0 ? null : Math.floor(stock / perDay);
};

/** How many tickets are left when more are ordered. */
export const lowWaterOf = ({ lowDays }: StockRule, use: StockUse): number =>
  Math.max(FLOOR, Math.ceil(perDayOf(use) * lowDays));

/** The orders to place now, each of 1–200 tickets; none while the stock is above its low water, which they lift it over. */
export const ordersOf = (stock: number, rule: StockRule, use: StockUse): number[] => {
  const lowWater = lowWaterOf(rule, use);
  if (stock > lowWater) return [];
  const size = Math.max(Math.ceil(perDayOf(use) * rule.lotDays), lowWater + 1 - stock);
  const whole = Array.from({ length: Math.floor(size / LARGEST_ORDER) }, () => LARGEST_ORDER);
  const rest = size % LARGEST_ORDER;
  return rest === 0 ? whole : [...whole, rest];
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
