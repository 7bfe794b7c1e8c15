// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv } from './env';
import { PRIVATE_NETWORKS } from './network';

const complete = {
  PUBLIC_ORIGIN: 'https://sportello.comune.example',
  DATABASE_URL: 'postgresql://sportello_app@127.0.0.1/sportello',
  WORKER_DATABASE_URL: 'postgresql://sportello_worker@127.0.0.1/sportello',
  SESSION_SECRET: 's'.repeat(32),
  VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
  CREDENTIAL_BACKEND_URL: 'https://backend.example/v1',
  CREDENTIAL_BACKEND_CLIENT_KEY: '{"kid":"one"}',
  CREDENTIAL_BACKEND_KEYS: '{"keys":[]}',
};
const printers = (variables: Record<string, string>) => readEnv({ ...complete, ...variables }).printers;
const PRODUCTION = { SPORTELLO_MODE: 'production' };

describe('which machines may be printers', () => {
  it('those of private networks on the ports of IPP; in practice this machine too, on any port', () => {
    expect(printers(PRODUCTION)).toEqual({
      rule: { networks: PRIVATE_NETWORKS, loopback: false },
      ports: [631, 443],
    });
    expect(printers({})).toEqual({ rule: { networks: PRIVATE_NETWORKS, loopback: true }, ports: null });
  });

  it('those that the installation names, or none', () => {
    const named = { ...PRODUCTION, PRINTER_NETWORKS: '10.20.0.0/16, fd00:1::/32', PRINTER_PORTS: '8631' };
    expect(printers(named)).toEqual({
      rule: { networks: ['10.20.0.0/16', 'fd00:1::/32'], loopback: false },
      ports: [8631],
    });
    expect(printers({ ...PRODUCTION, PRINTER_NETWORKS: '' }).rule.networks).toEqual([]);
  });

  it.each([
    ['PRINTER_NETWORKS', '10.20.0.0'],
    ['PRINTER_NETWORKS', '10.0.0.0/8; 192.168.0.0/16'],
    ['PRINTER_PORTS', '0'],
    ['PRINTER_PORTS', 'ipp'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => printers({ [name]: value })).toThrow(name);
  });
});

describe('where mail comes back to', () => {
  const bounces = (variables: Record<string, string>) => readEnv({ ...complete, ...variables }).bounces;
  const address = 'ritorni@comune.example';

  it('is nowhere until an address and a port are named, and then on this machine only', () => {
    expect(bounces({})).toBeNull();
    expect(bounces({ BOUNCE_ADDRESS: address, BOUNCE_PORT: '2525' })).toEqual({
      address,
      host: '127.0.0.1',
      port: 2525,
    });
    expect(() => bounces({ BOUNCE_ADDRESS: address })).toThrow('BOUNCE_ADDRESS + BOUNCE_PORT');
  });

  it('leaves room for what makes each message’s own', () => {
    const named = (local: string) =>
      bounces({ BOUNCE_ADDRESS: `${local}@comune.example`, BOUNCE_PORT: '2525' });
    expect(named('r'.repeat(13))).not.toBeNull();
    expect(() => named('r'.repeat(14))).toThrow('BOUNCE_ADDRESS');
  });
});

describe('a certificate of ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-env-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const pem = file('good.pem', '-----BEGIN CERTIFICATE-----');
  const tls = (variables: Record<string, string>) =>
    readEnv({ ...complete, ...variables }).credentialBackendTls;

  it('is read from its files; without one there is none', () => {
    expect(tls({})).toBeUndefined();
    expect(tls({ CREDENTIAL_BACKEND_TLS_CERTIFICATE: pem, CREDENTIAL_BACKEND_TLS_KEY: pem })).toEqual({
      certificate: '-----BEGIN CERTIFICATE-----',
      key: '-----BEGIN CERTIFICATE-----',
    });
  });

  it.each<Record<string, string>>([
    { CREDENTIAL_BACKEND_TLS_CERTIFICATE: pem },
    { CREDENTIAL_BACKEND_TLS_CERTIFICATE: pem, CREDENTIAL_BACKEND_TLS_KEY: join(folder, 'none.pem') },
    { CREDENTIAL_BACKEND_TLS_CERTIFICATE: pem, CREDENTIAL_BACKEND_TLS_KEY: file('bad.pem', 'altro') },
  ])('whose key is missing or no PEM stops the start, by name', (variables) => {
    expect(() => tls(variables)).toThrow(/CREDENTIAL_BACKEND_TLS_KEY/);
  });
});
