// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { invitationSchema, parseLoginName, rolesSchema } from './invitation';

describe('a login name', () => {
  test.each([
    ['e.marchetti@borgo-san-quirino', { login: 'e.marchetti', slug: 'borgo-san-quirino' }],
    [' E.Marchetti@Borgo-San-Quirino ', { login: 'e.marchetti', slug: 'borgo-san-quirino' }],
    ['e.marchetti', null],
    ['@borgo', null],
    ['a b@borgo', null],
    ['e.marchetti@borgo@altro', null],
    ["x'--@borgo", null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(parseLoginName(text)).toEqual(expected);
  });
});

describe('an invitation', () => {
  const good = { login: 'm.rossi', displayName: ' Mara Rossi ', code: 'BSQ-021', roles: ['clerk', 'clerk'] };

  test('is read, its name trimmed, a role said twice taken once', () => {
    expect(invitationSchema.parse(good)).toEqual({ ...good, displayName: 'Mara Rossi', roles: ['clerk'] });
  });

  test.each([
    ['login', 'm rossi'],
    ['displayName', '<b>'],
    ['displayName', 'x'],
    ['code', 'bsq-21'],
    ['code', 'BSQ021'],
    ['roles', []],
    ['roles', ['sindaco']],
  ])('is refused for its %s %j', (field, value) => {
    const parsed = invitationSchema.safeParse({ ...good, [field]: value });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  test('roles are those of the product', () => {
    expect(rolesSchema.safeParse(['clerk', 'supervisor', 'security-officer', 'auditor']).success).toBe(true);
    expect(rolesSchema.safeParse(['__proto__']).success).toBe(false);
  });
});
