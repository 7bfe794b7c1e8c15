// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { groupsOf, Mono } from '@/components/ui/mono';

test('groups are cut by their lengths, the last length goes on', () => {
  expect(groupsOf('MNTBRC84D54A944E', [3, 3, 5, 4, 1])).toEqual(['MNT', 'BRC', '84D54', 'A944', 'E']);
  expect(groupsOf('CA41783KD', [2, 5, 2])).toEqual(['CA', '41783', 'KD']);
  expect(groupsOf('BQ2600421736', [4])).toEqual(['BQ26', '0042', '1736']);
  expect(groupsOf('', [4])).toEqual([]);
});

test('whatever the groups, the text stays the code without spaces', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z0-9]{0,24}$/),
      fc.array(fc.integer({ min: 0, max: 6 })),
      (code, groups) => {
        const html = renderToStaticMarkup(<Mono groups={groups}>{code}</Mono>);
        expect(html.replace(/<[^>]*>/g, '')).toBe(code);
      },
    ),
  );
});
