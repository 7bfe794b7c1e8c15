// SPDX-License-Identifier: AGPL-3.0-or-later

type Ellipse = { x: number; y: number; rx: number; ry: number; colour: readonly [number, number, number] };

/** Back to front, in parts of the width: shoulders, hair, neck, face, eyes, mouth. */
const SHAPES: readonly Ellipse[] = [
  { x: 0.5, y: 1.36, rx: 0.46, ry: 0.36, colour: [52, 84, 120] },
  { x: 0.5, y: 0.58, rx: 0.36, ry: 0.44, colour: [74, 52, 40] },
  { x: 0.5, y: 1, rx: 0.13, ry: 0.2, colour: [206, 160, 132] },
  { x: 0.5, y: 0.64, rx: 0.29, ry: 0.4, colour: [222, 178, 150] },
  { x: 0.39, y: 0.58, rx: 0.035, ry: 0.02, colour: [44, 40, 52] },
  { x: 0.61, y: 0.58, rx: 0.035, ry: 0.02, colour: [44, 40, 52] },
  { x: 0.5, y: 0.84, rx: 0.08, ry: 0.02, colour: [170, 90, 84] },
];
const BACKGROUND = [214, 222, 232] as const;

/** A drawn head of nobody, `height` pixels high on a light background: red, green and blue, line by line. */
export const samplePortrait = (
  width: number,
  height: number,
): { width: number; height: number; rgb: Uint8Array } => {
  const rgb = new Uint8Array(width * height * 3);
  const unit = (height * 35) / 45;
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [(column - width / 2) / unit + 0.5, row / unit];
      const shape = SHAPES.findLast((one) => ((x - one.x) / one.rx) ** 2 + ((y - one.y) / one.ry) ** 2 <= 1);
      // A little grain, the same each time: an even surface would look blurred.
      const grain = ((row * 31 + column * 17) % 13) - 6;
      (shape?.colour ?? BACKGROUND).forEach((value, channel) => {
        rgb[(row * width + column) * 3 + channel] = value + grain;
      });
    }
  return { width, height, rgb };
};
