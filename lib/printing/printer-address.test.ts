// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { printerSchema, readPrinterAddress } from './printer-address';

describe('a printer’s address', () => {
  it.each([
    ['ipp://192.168.1.40/ipp/print', 'ipp://192.168.1.40/ipp/print', 'http://192.168.1.40:631/ipp/print'],
    [
      ' IPPS://Stampante.ANAGRAFE.lan ',
      'ipps://stampante.anagrafe.lan/ipp/print',
      'https://stampante.anagrafe.lan:631/ipp/print',
    ],
    ['ipp://10.0.0.7:631/', 'ipp://10.0.0.7/ipp/print', 'http://10.0.0.7:631/ipp/print'],
    ['ipp://10.0.0.7:80/ipp', 'ipp://10.0.0.7:80/ipp', 'http://10.0.0.7:80/ipp'],
    [
      'ipps://10.0.0.7:443/printers/anagrafe',
      'ipps://10.0.0.7:443/printers/anagrafe',
      'https://10.0.0.7:443/printers/anagrafe',
    ],
    ['ipp://[fd00::7]:8631/ipp/print', 'ipp://[fd00::7]:8631/ipp/print', 'http://[fd00::7]:8631/ipp/print'],
  ])('%s', (typed, uri, url) => {
    expect(readPrinterAddress(typed)).toMatchObject({ uri, url });
  });

  it('written in another way is the address that it is', () => {
    expect(readPrinterAddress('ipp://0x7f.1/ipp')).toMatchObject({ uri: 'ipp://127.0.0.1/ipp' });
    expect(readPrinterAddress('ipp://2130706433/ipp')).toMatchObject({ uri: 'ipp://127.0.0.1/ipp' });
  });

  it.each(['', '10.0.0.7', 'http://10.0.0.7/', 'file:///etc/passwd', 'socket://10.0.0.7:9100', 'ipp:///ipp'])(
    '%s is none: how it begins',
    (typed) => expect(readPrinterAddress(typed)).toBe('printing.address.scheme'),
  );

  it.each([
    'ipp://admin:secret@10.0.0.7/ipp',
    'ipp://10.0.0.7/ipp?job=1',
    'ipp://10.0.0.7/ipp#x',
    'ipp://10.0.0.7:99999/ipp',
    'ipp://fd00::7/ipp',
    'ipp://10.0.0.7/ipp(1)',
    `ipp://10.0.0.7/${'x'.repeat(300)}`,
  ])('%s is none', (typed) => {
    expect(readPrinterAddress(typed)).toBe('printing.address.form');
  });
});

describe('a printer as it is typed', () => {
  const messages = (name: string, address: string, ports: readonly number[] | null = [631, 443]) => {
    const parsed = printerSchema(ports).safeParse({ name, address });
    return parsed.success ? [] : fieldMessagesOf(parsed.error);
  };

  it('has a name and an address on a port of the installation', () => {
    expect(messages('Anagrafe', 'ipp://10.0.0.7')).toEqual([]);
    expect(messages('', 'ipp://10.0.0.7')).toMatchObject([{ path: 'name', key: 'printing.name.missing' }]);
    expect(messages('<b>', 'http://10.0.0.7')).toMatchObject([
      { path: 'name', key: 'settings.text' },
      { path: 'address', key: 'printing.address.scheme' },
    ]);
    expect(messages('Anagrafe', 'ipp://10.0.0.7:6379')).toMatchObject([
      { path: 'address', key: 'printing.address.port', values: { porte: '631, 443' } },
    ]);
    expect(messages('Anagrafe', 'ipp://10.0.0.7:6379', null)).toEqual([]);
  });
});
