// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { guidePath, publicGuideOf, readGuideAddress } from './public-guides';

describe('a public address', () => {
  it.each([
    ['/g', null, null, 'it'],
    ['/g/de', null, null, 'de'],
    ['/g/1', null, 1, 'it'],
    ['/g/5/de', null, 5, 'de'],
    ['/g/037999', '037999', null, 'it'],
    ['/g/037999/1', '037999', 1, 'it'],
    ['/g/037999/1/de', '037999', 1, 'de'],
  ] as const)('%s is read and written alike', (path, municipality, number, tongue) => {
    const parts = path.split('/').slice(2);
    expect(readGuideAddress(parts)).toEqual({ municipality, number, tongue });
    expect(guidePath({ municipality, number, tongue })).toBe(path);
  });

  it.each(['0', '10', '1/2', '37999/1', '1/037999', '1/fr', 'x', '1/de/1', '%31', ''])(
    'is none: %s',
    (path) => {
      expect(readGuideAddress(path.split('/'))).toBeNull();
    },
  );
});

describe('what papers name', () => {
  const at = (guidesSite: string | null, sharesPortal = false) => ({
    istatCode: '037999',
    sharesPortal,
    settings: { publicServices: { guidesSite } },
  });

  it('is as short as it can be', () => {
    expect(publicGuideOf(at('https://cie.comune.example'), 1)).toEqual({
      url: 'https://cie.comune.example/g/1',
      short: 'cie.comune.example/g/1',
    });
  });

  it('says whose it is where the portal serves several', () => {
    expect(publicGuideOf(at('https://cie.comune.example', true), 5, 'de')?.short).toBe(
      'cie.comune.example/g/037999/5/de',
    );
  });

  it('is nothing where the guides cannot be reached', () => {
    expect(publicGuideOf(at(null), 1)).toBeNull();
  });
});
