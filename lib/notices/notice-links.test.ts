// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { partsOf } from './notice-links';

const linksIn = (text: string) =>
  partsOf(text).flatMap(({ href, text: shown }) => (href ? [[shown, href]] : []));

it.each([
  ['https://www.cartaidentita.interno.gov.it', 'https://www.cartaidentita.interno.gov.it/'],
  ['https://interno.gov.it/pagina?x=1#y', 'https://interno.gov.it/pagina?x=1#y'],
  ['https://modipa.anpr.interno.it/a', 'https://modipa.anpr.interno.it/a'],
  ['https://WWW.Interno.GOV.IT/a', 'https://www.interno.gov.it/a'],
])('%s leads there and is shown as it is', (address, href) => {
  expect(linksIn(`Vedi ${address}, subito.`)).toEqual([[address, href]]);
});

it.each([
  ['another site', 'https://www.esempio.it'],
  ['a site that only ends alike', 'https://falsointerno.gov.it'],
  ['a site that only begins alike', 'https://interno.gov.it.esempio.com/'],
  ['a name before the site', 'https://interno.gov.it@esempio.com/'],
  ['a name and the right site', 'https://chiunque@interno.gov.it/'],
  ['another port', 'https://interno.gov.it:8443/'],
  ['no https', 'http://interno.gov.it/'],
  ['a script', 'javascript:alert(1)//https:/interno.gov.it'],
  ['letters that look alike', 'https://іnterno.gov.it/'],
  ['no site at all', 'https://'],
])('%s stays text: %s', (_name, address) => {
  expect(linksIn(`Vedi ${address} subito.`)).toEqual([]);
});

test('what follows an address is not part of it', () => {
  expect(partsOf('(https://interno.gov.it). «https://interno.gov.it/a»')).toEqual([
    { text: '(' },
    { text: 'https://interno.gov.it', href: 'https://interno.gov.it/' },
    { text: '). «' },
    { text: 'https://interno.gov.it/a', href: 'https://interno.gov.it/a' },
    { text: '»' },
  ]);
});

test('nothing of a paragraph is lost or moved', () => {
  const pieces = fc.constantFrom('https://interno.gov.it', 'https://x', 'a', ' ', '.', '<', '@', '/', '"');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(
        partsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
