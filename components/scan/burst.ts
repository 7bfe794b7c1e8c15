// SPDX-License-Identifier: AGPL-3.0-or-later

/** Between two keys of a reader pass 5–30 ms; a person needs longer, save for single pairs. */
export const GAP_MS = 35;
const SHORTEST = 6;

/** What a key was: the first of a row, one more, the end of a scan, or nothing to do with one. */
export type Heard = { kind: 'first' | 'more' | 'none' } | { kind: 'scan'; text: string };

const NONE: Heard = { kind: 'none' };
const BETWEEN = new Set(['Shift', 'CapsLock']);

/**
 * Tells a reader that plays keyboard from a person: at least six characters, each within 35 ms of the last, ended by Enter or Tab.
 * Give it every key with its time in ms (`KeyboardEvent.timeStamp`); pure but for what it remembers of the running row.
 */
export const burstReader = (): ((key: string, at: number) => Heard) => {
  let text = '';
  let last = -Infinity;
  return (key, at) => {
    if (BETWEEN.has(key)) return NONE;
    const isFast = at - last <= GAP_MS;
    const row = isFast ? text : '';
    last = at;
    text = '';
    if ([...key].length === 1) {
      text = row + key;
      return { kind: row === '' ? 'first' : 'more' };
    }
    const isEnd = key === 'Enter' || key === 'Tab';
    return isEnd && row.length >= SHORTEST ? { kind: 'scan', text: row } : NONE;
  };
};
