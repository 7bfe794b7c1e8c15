// SPDX-License-Identifier: AGPL-3.0-or-later
import { lookup as lookUp } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { fail, ok, type Result } from '@/lib/kernel/result';

/** Which machines may be addressed: networks as `10.20.0.0/16`, and whether this machine itself may. */
export type NetworkRule = { networks: readonly string[]; loopback: boolean };

/** The ranges of offices and homes (RFC 1918, RFC 4193). */
export const PRIVATE_NETWORKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'] as const;

const LOOPBACK = ['127.0.0.0/8', '::1/128'];
/** Never a machine of ours to talk to, whatever is configured: this host, link-local (where clouds keep secrets), multicast, reserved. */
const NEVER = [
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  'fe80::/10',
  'ff00::/8',
];

const LONGEST_PREFIX = { 4: 32, 6: 128 } as const;

const partsOf = (network: string): { address: string; prefix: number; family: 4 | 6 } | null => {
  const [address = '', prefix = '', ...more] = network.split('/');
  const family = isIP(address) as 0 | 4 | 6;
  if (family === 0 || more.length > 0 || !/^\d{1,3}$/.test(prefix)) return null;
  return Number(prefix) <= LONGEST_PREFIX[family] ? { address, prefix: Number(prefix), family } : null;
};

/** True for `10.20.0.0/16`, `fd00:1::/32` and the like. */
export const isNetwork = (text: string): boolean => partsOf(text) !== null;

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const parts = partsOf(network);
    if (!parts) throw new Error(`${network} is no network`);
    list.addSubnet(parts.address, parts.prefix, `ipv${parts.family}`);
  }
  return list;
};

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const has = (networks: readonly string[], address: string): boolean =>
  listOf(networks).check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether a rule lets an address be talked to; IPv4 written as IPv6 counts as what it is. */
export const isAllowed = (written: string, { networks, loopback }: NetworkRule): boolean => {
  const address = MAPPED.exec(written)?.[1] ?? written;
  if (isIP(address) === 0 || has(NEVER, address)) return false;
  return has(LOOPBACK, address) ? loopback : has(networks, address);
};

export type LookUp = (host: string) => Promise<{ address: string }[]>;

const lookUpAll: LookUp = (host) => lookUp(host, { all: true, verbatim: true });

export type ResolveFailure = { kind: 'unknown-host' } | { kind: 'forbidden' };

/** The address of a machine, once: every address that its name has must be allowed, and the first is the one to talk to. */
export const resolveAllowed = async (
  host: string,
  rule: NetworkRule,
  find: LookUp = lookUpAll,
): Promise<Result<string, ResolveFailure>> => {
  const bare = host.replace(/^\[|\]$/g, '');
  const found = isIP(bare) > 0 ? [{ address: bare }] : await find(bare).catch(() => []);
  const [first] = found;
  if (!first) return fail({ kind: 'unknown-host' });
  return found.every(({ address }) => isAllowed(address, rule))
    ? ok(first.address)
    : fail({ kind: 'forbidden' });
};
