// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unsupportedNode } from './node-version.mjs';

it.each(['20.19.0', '20.20.2', '22.12.0', '22.21.1', '24.0.0'])('Node %s is taken', (version) => {
  expect(unsupportedNode(version)).toBeNull();
});

it.each(['18.20.8', '20.18.3', '21.7.0', '22.11.0', '23.9.0', '25.0.0'])(
  'Node %s is refused in one sentence',
  (version) => {
    expect(unsupportedNode(version)).toMatch(new RegExp(`^Serve Node .*${version}.*nodejs\\.org.*\\.$`));
  },
);

it('says the same as package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe('^20.19 || ^22.12 || ^24');
});
