// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Filling, type Shape } from '@/lib/guides/drawings/drawing';
import { type DrawingName, guideDrawings } from '@/lib/guides/drawings/guide-drawings';

const INK = '#17334f';
const FILLS: Record<Filling, string> = { paper: '#fff', tint: '#dce8f4', ink: INK };

/** Capitals stand this much of their size above their middle. */
const MIDDLE = 0.35;

const ShapeOf = ({ shape }: { shape: Shape }) =>
  shape.kind === 'outline' ? (
    <path
      d={shape.path}
      fill={shape.fill ? FILLS[shape.fill] : 'none'}
      stroke={shape.weight === undefined ? 'none' : INK}
      strokeWidth={shape.weight}
      strokeDasharray={shape.dashed ? '4 3' : undefined}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ) : (
    <text
      x={shape.x}
      y={Number((shape.y + shape.size * MIDDLE).toFixed(2))}
      fontSize={shape.size}
      fontWeight="600"
      textAnchor="middle"
      fill={INK}
    >
      {shape.text}
    </text>
  );

/** A drawing of a guide; `alt` says what it shows, without it it is only seen. */
export const GuideDrawing = ({ name, alt }: { name: DrawingName; alt?: string }) => {
  const { width, height, shapes } = guideDrawings[name];
  return (
    <svg
      className="guide__drawing"
      viewBox={`0 0 ${width} ${height}`}
      {...(alt === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt })}
    >
      {shapes.map((shape: Shape, index: number) => (
        <ShapeOf key={index} shape={shape} />
      ))}
    </svg>
  );
};
