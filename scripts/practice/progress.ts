// SPDX-License-Identifier: AGPL-3.0-or-later

/** How far a long work is, for the line that shows it. */
export type Progress = { done: number; of: number; begun: number; since: number; now: number };

const whole = new Intl.NumberFormat('it-IT', { useGrouping: 'always' });

/** `100.000`. */
export const count = (value: number): string => whole.format(Math.round(value));

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
};

/** How many a second, since `since`; `begun` were there before. */
export const rateOf = ({ done, begun, since, now }: Progress): number =>
  (done - begun) / Math.max((now - since) / 1000, 0.001);

/** `41.000 di 100.000 persone · 1.950 al secondo · mancano 30 s`. */
export const progressLine = (progress: Progress): string => {
  const rate = rateOf(progress);
  const left = (progress.of - progress.done) / Math.max(rate, 0.001);
  return [
    `${count(progress.done)} di ${count(progress.of)} persone`,
    `${count(rate)} al secondo`,
    `mancano ${duration(left)}`,
  ].join(' · ');
};
