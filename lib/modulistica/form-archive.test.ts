// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { archiveEntries } from './form-archive';
import { formLinesOf } from './form-line';
import { formNameOf } from './form-version';
import { at, madeRelease, madeVersion } from './testing/made-version';

const NOW = at('21T09:00');
const lines = formLinesOf([
  madeVersion({ version: '1.0', releases: [madeRelease(at('10T08:00'))] }),
  madeVersion({ version: '1.1', releases: [madeRelease(at('20T08:00'))], publishedAt: at('02T07:00') }),
  madeVersion({ version: '1.2', publishedAt: at('03T07:00') }),
  madeVersion({ version: '1.3', kept: null, publishedAt: at('04T07:00') }),
  madeVersion({ code: 'CIE-M-05' }),
]);
const listed = (had: string[], scope: 'all' | 'changed') =>
  archiveEntries(lines, new Set(had), scope, NOW).map(
    ({ version, change }) => `${formNameOf(version)} ${change}`,
  );

test('everything: what may be printed, not what is only published and not what is outdated', () => {
  expect(listed([], 'all')).toEqual(['CIE-M-01/it/1.2 new', 'CIE-M-01/it/1.1 new', 'CIE-M-05/it/1.0 new']);
});

test('what changed since: new versions, and the names of those to throw away', () => {
  const had = ['CIE-M-01/it/1.0', 'CIE-M-05/it/1.0'];
  expect(listed(had, 'changed')).toEqual([
    'CIE-M-01/it/1.2 new',
    'CIE-M-01/it/1.1 new',
    'CIE-M-01/it/1.0 gone',
  ]);
  expect(listed(had, 'all').at(-1)).toBe('CIE-M-05/it/1.0 same');
  expect(listed(['CIE-M-01/it/1.2', 'CIE-M-01/it/1.1', 'CIE-M-05/it/1.0'], 'changed')).toEqual([]);
});
