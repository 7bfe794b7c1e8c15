// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { requestNumberOf } from './request-number';
import { scannedCodeOf } from './scanned-code';
import { searchTermOf } from './search-term';

const TOKEN = `SCIE1.${'aB3-_'.repeat(13)}xY`;
const NUMBER = requestNumberOf({ prefix: 'BQ', year: 2026, running: 4217 });

test.each([
  ['the front of a health card', 'RSSMRA70A01A944G', 'codice-fiscale', 'RSSMRA70A01A944G'],
  ['caps lock', 'rssmra70a01a944g', 'codice-fiscale', 'RSSMRA70A01A944G'],
  ['a reader that names the symbology', ']C1RSSMRA70A01A944G', 'codice-fiscale', 'RSSMRA70A01A944G'],
  ['the same on an Italian keyboard', '+A0RSSMRA70A01A944G', 'codice-fiscale', 'RSSMRA70A01A944G'],
  ['signs of Code 39', '*RSSMRA70A01A944G*', 'codice-fiscale', 'RSSMRA70A01A944G'],
  ['the magnetic strip', '%RSSMRA70A01A944G ROSSI^MARIO^1_', 'codice-fiscale', 'RSSMRA70A01A944G'],
  ['a code with omocodia', 'GRRSLV78P52GPPTD', 'codice-fiscale', 'GRRSLV78P52GPPTD'],
  ['a card', 'ca20418fr', 'card-serial', 'CA20418FR'],
  ['a card with its symbology', ']C0CA20418FR', 'card-serial', 'CA20418FR'],
  ['a request', NUMBER, 'request-number', NUMBER],
  ['a receipt', TOKEN, 'receipt', TOKEN],
  [
    'a receipt with the address of its check',
    `https://sportello.comune.di.un.nome.lungo.example/v/${TOKEN}`,
    'receipt',
    TOKEN,
  ],
  [
    'a receipt read with caps lock',
    TOKEN.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
    'receipt',
    TOKEN,
  ],
  ['a receipt on another layout', TOKEN.replaceAll('-', "'").replaceAll('_', '?'), 'receipt', TOKEN],
])('%s', (_, text, kind, code) => {
  expect(scannedCodeOf(text)).toEqual({ kind, code });
});

test.each([
  ['a wrong check letter', 'RSSMRA70A01A944H'],
  ['two people in one text', 'RSSMRA70A01A944G MNTBRC84D54A944E'],
  ['a receipt that is cut', TOKEN.slice(0, -1)],
  ['a text', 'Questura di Bologna'],
  ['the number of a payment', '1184000001'],
  ['nothing', ''],
])('%s is no code of ours', (_, text) => {
  expect(scannedCodeOf(text)).toBeNull();
});

test('what is typed into the one field is read by the same table', () => {
  expect(searchTermOf(TOKEN)).toEqual({ kind: 'receipt', token: TOKEN });
  expect(searchTermOf('rss mra 70a01 a944 g')).toEqual({
    kind: 'codice-fiscale',
    codiceFiscale: 'RSSMRA70A01A944G',
  });
  expect(searchTermOf(' ca 20418 fr')).toEqual({ kind: 'card-serial', cardSerial: 'CA20418FR' });
  expect(searchTermOf('De Rossi')).toMatchObject({ kind: 'surname' });
});
