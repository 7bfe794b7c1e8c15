// SPDX-License-Identifier: AGPL-3.0-or-later

/** A first delivery of a request: whose it is, when, and since when it might have been made; ms of one clock. */
export type FirstDelivery = { municipality: string; at: number; dueAt: number };

/** For each place the earliest `dueAt` of a municipality's deliveries from there on. */
const earliestDueFrom = (deliveries: readonly FirstDelivery[], municipality: string): number[] => {
  const earliest = Array<number>(deliveries.length + 1).fill(Infinity);
  for (let place = deliveries.length - 1; place >= 0; place -= 1) {
    const one = deliveries[place];
    const own = one?.municipality === municipality ? one.dueAt : Infinity;
    earliest[place] = Math.min(own, earliest[place + 1] ?? Infinity);
  }
  return earliest;
};

/**
 * The largest share that a municipality had of so many deliveries in a row, over its fair share: an equal part with all others that had
 * something to be sent before these began and still after they ended. 1 is exactly fair, 0 when nobody ever waited for somebody else.
 */
export const mostOverFair = (deliveries: readonly FirstDelivery[], width = 100): number => {
  const names = [...new Set(deliveries.map(({ municipality }) => municipality))];
  const earliest = new Map(names.map((name) => [name, earliestDueFrom(deliveries, name)]));
  let most = 0;
  for (let start = 0; start + width <= deliveries.length; start += 1) {
    const began = deliveries[start]?.at ?? 0;
    const waits = (name: string) => (earliest.get(name)?.[start + width] ?? Infinity) <= began;
    const window = deliveries.slice(start, start + width);
    for (const name of names) {
      const others = names.filter((other) => other !== name && waits(other)).length;
      const own = window.filter(({ municipality }) => municipality === name).length;
      if (others > 0) most = Math.max(most, (own * (others + 1)) / width);
    }
  }
  return most;
};
