// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, levelOf, lowWaterOf, ordersOf, perDayOf, type StockUse, USUAL_RULE } from './stock';

const NEW: StockUse = { given: 0, officeDays: 0, today: 0 };
const use = (perDay: number): StockUse => ({ given: perDay * 20, officeDays: 20, today: 0 });
const sum = (orders: number[]) => orders.reduce((all, size) => all + size, 0);

describe('what is used per office day', () => {
  it('is reckoned with care until a week has shown it', () => {
    expect(perDayOf(NEW)).toBe(3);
    expect(perDayOf({ given: 4, officeDays: 4, today: 0 })).toBe(3);
    expect(perDayOf({ given: 5, officeDays: 5, today: 0 })).toBe(1);
  });

  it('rises with a busy day at once and never falls during a quiet one', () => {
    expect(perDayOf({ given: 0, officeDays: 0, today: 90 })).toBe(18);
    expect(perDayOf({ given: 90, officeDays: 1, today: 0 })).toBe(18);
    expect(perDayOf({ ...use(10), today: 220 })).toBe(20);
    expect(perDayOf({ ...use(10), today: 1 })).toBe(10);
  });
});

describe('the days that the stock lasts', () => {
  it('are whole office days', () => {
    expect(daysOf(47, use(10))).toBe(4);
    expect(daysOf(9, use(10))).toBe(0);
    expect(daysOf(0, NEW)).toBe(0);
  });

  it('have no number where nothing is used', () => {
    expect(daysOf(30, use(0))).toBeNull();
  });

  it.each([
    [0, use(10), 'empty'],
    [49, use(10), 'alarm'],
    [50, use(10), 'low'],
    [100, use(10), 'low'],
    [101, use(10), 'fine'],
    [14, NEW, 'alarm'],
    [15, NEW, 'low'],
    [31, NEW, 'fine'],
    [30, use(0), 'low'],
    [31, use(0), 'fine'],
    [1, use(0.1), 'low'],
  ] as const)('%i tickets are, with what is used, %o: %s', (stock, used, level) => {
    expect(levelOf(stock, USUAL_RULE, used)).toBe(level);
  });
});

describe('orders', () => {
  it('of who has no history are those of always: sixty at thirty', () => {
    expect(lowWaterOf(USUAL_RULE, NEW)).toBe(30);
    expect(ordersOf(31, USUAL_RULE, NEW)).toEqual([]);
    expect(ordersOf(30, USUAL_RULE, NEW)).toEqual([60]);
  });

  it('of a city are several, none over the two hundred of the contract', () => {
    expect(ordersOf(250, USUAL_RULE, use(25))).toEqual([200, 200, 100]);
    expect(ordersOf(0, USUAL_RULE, use(40))).toEqual([200, 200, 200, 200]);
    expect(ordersOf(401, USUAL_RULE, use(40))).toEqual([]);
  });

  it('lift the stock over the low water, or are as many as one round places, whatever is used and settled', () => {
    const rules = fc.record({
      lowDays: fc.integer({ min: 1, max: 60 }),
      lotDays: fc.integer({ min: 1, max: 120 }),
    });
    const days = fc.double({ min: 0, max: 120, noNaN: true });
    fc.assert(
      fc.property(rules, days, fc.nat({ max: 30 }), (rule, perDay, stock) => {
        const orders = ordersOf(stock, rule, use(perDay));
        expect(orders.length).toBeGreaterThan(0);
        expect(orders.filter((size) => !Number.isInteger(size) || size < 1 || size > 200)).toEqual([]);
        const next = ordersOf(stock + sum(orders), rule, use(perDay));
        expect(next.length === 0 || orders.length === 10).toBe(true);
      }),
    );
  });
});
