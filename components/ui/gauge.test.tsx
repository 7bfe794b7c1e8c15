// SPDX-License-Identifier: AGPL-3.0-or-later
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Gauge } from '@/components/ui/gauge';

const draw = (value: number) =>
  renderToStaticMarkup(<Gauge value={value} max={120} threshold={30} label="scorta" />);

test.each([
  [0, 'gauge gauge--empty', '0%'],
  [29, 'gauge gauge--low', `${(100 * 29) / 120}%`],
  [30, 'gauge', '25%'],
  [500, 'gauge', '100%'],
])('a stock of %i of 120 is drawn as %s, %s wide', (value, state, width) => {
  expect(draw(value)).toContain(`class="${state}"`);
  expect(draw(value)).toMatch(new RegExp(`gauge__fill"[^>]* width="${width}"`));
});
