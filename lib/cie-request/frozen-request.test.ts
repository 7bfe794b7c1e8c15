// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { exampleContext, exampleValues } from './example-request';
import { type FrozenRequest, readFrozen } from './frozen-request';
import { parseRequest } from './request-form';

const parsed = parseRequest(exampleValues, exampleContext);
if (!parsed.ok) throw new Error('the example is complete');
const now = {
  values: exampleValues,
  data: parsed.value,
  requestDate: exampleContext.today,
  expiry: { date: exampleContext.today, why: { key: 'validity.adult' }, source: 'x' },
  decided: { signer: 'holder', credentials: 'all', told: [] },
  feeCents: 2221,
} as unknown as FrozenRequest;

test('a version frozen before there were minors is read as of an adult who lives here', () => {
  const { decided: _decided, data, ...rest } = now;
  const { family: _family, person, residence, ...others } = data;
  const { birthDateKnown: _known, homeProcedure: _procedure, ...earlierPerson } = person;
  const { home, permit: _permit, ...earlierResidence } = residence;
  if (home.kind !== 'here') throw new Error('the example lives here');
  const earlier = {
    ...rest,
    data: { ...others, person: earlierPerson, residence: { ...earlierResidence, address: home.address } },
  };
  expect(readFrozen(JSON.parse(JSON.stringify(earlier)) as FrozenRequest)).toEqual(
    JSON.parse(JSON.stringify(now)),
  );
});

test('a version of today is read as it is', () => {
  expect(readFrozen(now)).toBe(now);
});
