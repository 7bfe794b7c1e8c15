// SPDX-License-Identifier: AGPL-3.0-or-later
import { useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type Difference } from '@/lib/modulistica/comparison/difference';
import { type Picture } from '@/lib/modulistica/comparison/picture';

/** A difference with its number in the list of all pages. */
export type Numbered = { number: number; difference: Difference };

/** Which version a picture shows: marks are dashed and striped on the old one, solid on the new one. */
export type MarkedSide = 'old' | 'new';

type DifferenceMarksProps = {
  numbered: readonly Numbered[];
  side: MarkedSide;
  chosen: number | null;
  picture: Picture;
};

const RADIUS = 26;
const STRIPE = 22;

const groupClass = (number: number, chosen: number | null): string =>
  classNames('diff-mark', number === chosen && 'diff-mark--chosen');

type MarkProps = { one: Numbered; picture: Picture; chosen: number | null };

const Frame = ({
  one,
  picture: { width, height },
  chosen,
  dashed,
  fill,
}: MarkProps & { dashed: boolean; fill: string }) => {
  const { region } = one.difference;
  return (
    <rect
      className={classNames(
        groupClass(one.number, chosen),
        'diff-mark__frame',
        dashed && 'diff-mark__frame--dashed',
      )}
      x={region.x * width}
      y={region.y * height}
      width={region.width * width}
      height={region.height * height}
      fill={fill}
    />
  );
};

const Disc = ({ one, picture: { width, height }, chosen }: MarkProps) => {
  const { region } = one.difference;
  const x = Math.min((region.x + region.width) * width + RADIUS / 2, width - RADIUS);
  const y = Math.max(region.y * height, RADIUS);
  return (
    <g className={groupClass(one.number, chosen)}>
      <circle className="diff-mark__disc" cx={x} cy={y} r={RADIUS} />
      <text className="diff-mark__number" x={x} y={y} dy="0.36em">
        {one.number}
      </text>
    </g>
  );
};

/** Frames over a drawn page around what differs, each with its number in the list; a drawing, so that no style is needed. */
export const DifferenceMarks = ({ numbered, side, chosen, picture }: DifferenceMarksProps) => {
  const stripes = useId();
  const isOld = side === 'old';
  return (
    <svg className="diff-marks" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      <pattern
        id={stripes}
        width={STRIPE}
        height={STRIPE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="diff-marks__stripe" width={STRIPE / 3} height={STRIPE} />
      </pattern>
      {numbered.map((one) => (
        <Frame
          key={one.number}
          {...{ one, picture, chosen }}
          dashed={isOld}
          fill={isOld ? `url(#${stripes})` : 'none'}
        />
      ))}
      {numbered.map((one) => (
        <Disc key={one.number} {...{ one, picture, chosen }} />
      ))}
    </svg>
  );
};
