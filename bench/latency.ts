// SPDX-License-Identifier: AGPL-3.0-or-later
import { quantile } from './statistics';
import { figure } from './table';

/** Milliseconds by nearest rank. */
export type Latency = { times: number; p50: number; p95: number; p99: number };

export const latencyOf = (values: readonly number[]): Latency => ({
  times: values.length,
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  p99: quantile(values, 0.99),
});

/** The cells of a latency in a table. */
export const latencyCells = ({ times, p50, p95, p99 }: Latency): string[] => [
  String(times),
  figure(p50),
  figure(p95),
  figure(p99),
];
