// SPDX-License-Identifier: AGPL-3.0-or-later

export type Bar = {
  id: string;
  label: string;
  /** Drawn as the bar, and written at its end. */
  value: number;
  text: string;
  /** A tick further out, where the slow ones end. */
  tick?: number;
};

const ROW = 32;
const LABELS = 150;
const ENDS = 176;
const WIDTH = 640;

/** Bars on one scale, each with its number; the same numbers stand in a table beside it. */
export const TimeBars = ({ label, bars }: { label: string; bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.flatMap(({ value, tick }) => [value, tick ?? 0]));
  const at = (value: number) => LABELS + ((WIDTH - LABELS - ENDS) * value) / most;
  return (
    <svg
      className="bars"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      preserveAspectRatio="xMinYMin meet"
    >
      {bars.map(({ id, label: name, value, text, tick }, index) => (
        <g key={id} transform={`translate(0 ${index * ROW})`}>
          <text className="bars__label" x={LABELS - 12} y={21} textAnchor="end">
            {name}
          </text>
          <rect
            className="bars__bar"
            x={LABELS}
            y={7}
            width={Math.max(2, at(value) - LABELS)}
            height={18}
            rx={2}
          />
          {tick !== undefined && <rect className="bars__tick" x={at(tick)} y={4} width={3} height={24} />}
          <text className="bars__text" x={Math.max(at(value), tick === undefined ? 0 : at(tick)) + 9} y={21}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
};
