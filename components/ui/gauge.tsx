// SPDX-License-Identifier: AGPL-3.0-or-later
type GaugeProps = {
  /** How full, of `max`; `threshold` is the tick below which it is low. */
  value: number;
  max: number;
  threshold: number;
  label: string;
};

const share = (part: number, whole: number): number => Math.min(100, Math.max(0, (100 * part) / whole));

/** How much of a stock is left, with its threshold; the number itself stands beside it in words. */
export const Gauge = ({ value, max, threshold, label }: GaugeProps) => {
  const state = value <= 0 ? 'gauge--empty' : value < threshold ? 'gauge--low' : '';
  return (
    <svg className={`gauge ${state}`.trim()} role="img" aria-label={label}>
      <rect className="gauge__track" y="3" width="100%" height="8" rx="4" />
      <rect className="gauge__fill" y="3" width={`${share(value, max)}%`} height="8" rx="4" />
      <rect className="gauge__tick" x={`${share(threshold, max)}%`} y="1" width="2" height="12" />
    </svg>
  );
};
