// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { isAllowed, isNetwork, PRIVATE_NETWORKS, resolveAllowed } from './network';

const office = { networks: PRIVATE_NETWORKS, loopback: false };
const practice = { networks: PRIVATE_NETWORKS, loopback: true };
const everything = { networks: ['0.0.0.0/0', '::/0'], loopback: false };

describe('an address', () => {
  it.each(['10.1.2.3', '172.31.255.1', '192.168.0.9', 'fd12:3456::1', '::ffff:10.1.2.3'])(
    '%s of an office may be talked to',
    (address) => expect(isAllowed(address, office)).toBe(true),
  );

  it.each(['8.8.8.8', '172.32.0.1', '100.64.0.1', '2001:db8::1', '::ffff:8.8.8.8', 'printer.local', ''])(
    '%s may not',
    (address) => expect(isAllowed(address, office)).toBe(false),
  );

  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])(
    '%s, this machine, only where that is said',
    (address) => {
      expect(isAllowed(address, office)).toBe(false);
      expect(isAllowed(address, everything)).toBe(false);
      expect(isAllowed(address, practice)).toBe(true);
    },
  );

  it.each([
    '169.254.169.254',
    '::ffff:169.254.169.254',
    '0.0.0.0',
    '::',
    'fe80::1',
    '224.0.0.1',
    '255.255.255.255',
  ])('%s never, whatever is configured', (address) => {
    expect(isAllowed(address, { ...everything, loopback: true })).toBe(false);
  });

  it('a deployment that names its networks has those only', () => {
    const named = { networks: ['10.20.0.0/16'], loopback: false };
    expect(isAllowed('10.20.7.7', named)).toBe(true);
    expect(isAllowed('10.21.7.7', named)).toBe(false);
    expect(isAllowed('fd00::1', named)).toBe(false);
  });
});

test('what is a network', () => {
  for (const text of ['10.0.0.0/8', 'fd00::/8', '192.168.1.4/32']) expect(isNetwork(text)).toBe(true);
  for (const text of ['10.0.0.0', '10.0.0.0/33', '10.0/8', 'fd00::/129', 'office/8', '10.0.0.0/8/8', ''])
    expect(isNetwork(text)).toBe(false);
});

describe('a name', () => {
  const names =
    (...addresses: string[]) =>
    () =>
      Promise.resolve(addresses.map((address) => ({ address })));

  it('is the address it has, or nobody', async () => {
    expect(await resolveAllowed('printer.office', office, names('10.0.0.7'))).toEqual({
      ok: true,
      value: '10.0.0.7',
    });
    expect(await resolveAllowed('printer.office', office, names())).toMatchObject({
      error: { kind: 'unknown-host' },
    });
    const unknown = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await resolveAllowed('printer.office', office, unknown)).toMatchObject({
      error: { kind: 'unknown-host' },
    });
  });

  it('with one address outside is refused, in whatever order they come', async () => {
    for (const addresses of [
      ['10.0.0.7', '8.8.8.8'],
      ['8.8.8.8', '10.0.0.7'],
      ['10.0.0.7', '127.0.0.1'],
    ])
      expect(await resolveAllowed('printer.office', office, names(...addresses))).toMatchObject({
        error: { kind: 'forbidden' },
      });
  });

  it('that is an address is asked of nobody', async () => {
    const nobody = () => Promise.reject(new Error('asked'));
    expect(await resolveAllowed('[fd00::7]', office, nobody)).toEqual({ ok: true, value: 'fd00::7' });
    expect(await resolveAllowed('127.0.0.1', office, nobody)).toMatchObject({ error: { kind: 'forbidden' } });
  });
});
