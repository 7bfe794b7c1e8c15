// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { german } from './messages/de';
import { ownFormsPaperDe } from './messages/de/own-forms-paper';
import { paperDe } from './messages/de/paper';
import { italian, italianModules } from './messages/it';
import { ownFormsPaperIt } from './messages/it/own-forms-paper';
import { paperIt } from './messages/it/paper';
import { paperEasyIt } from './messages/it/paper-easy';
import { translate, translatorFor } from './translate';

const LIB = new URL('..', import.meta.url).pathname;

const sources = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(i18n|platform\/generated)\//.test(file),
);

const keysIn = (text: string): string[] =>
  [...text.matchAll(/(?:issueOf\(\s*|report\(\s*'\w+',\s*)'([^']+)'|\bkey: '([a-z][\w-]*\.[\w.-]+)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

test('a key belongs to one module only', () => {
  const keys = [...italianModules, paperIt, ownFormsPaperIt].flatMap((module) => Object.keys(module));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every text of every language can be read by the formatter and hides no placeholder behind an apostrophe', () => {
  for (const [locale, catalogue] of [
    ['it', italian],
    ['de', german],
    ['it', paperIt],
    ['de', paperDe],
    ['it', ownFormsPaperIt],
    ['de', ownFormsPaperDe],
  ] as const) {
    for (const [key, text] of Object.entries(catalogue)) {
      expect(() => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }), key).not.toThrow();
      expect(text, key).not.toMatch(/'[{}]/);
    }
  }
});

test('German says nothing that Italian does not', () => {
  expect(Object.keys(german).filter((key) => !(key in italian))).toEqual([]);
});

test('German says everything that a citizen reads', () => {
  const shown = Object.keys(italian).filter((key) => /^readBack\.(title|email|mobile|check)$/.test(key));
  expect(shown.filter((key) => !(key in german))).toEqual([]);
});

test('every key that a rule names is in the catalogue', () => {
  const named = sources.flatMap((file) =>
    keysIn(readFileSync(`${LIB}/${file}`, 'utf8')).map((key) => ({ file, key })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(
    named.filter(
      ({ key }) => ![italian, paperIt, paperEasyIt, ownFormsPaperIt].some((catalogue) => key in catalogue),
    ),
  ).toEqual([]);
});

test('plurals, choices and amounts follow the language', () => {
  const t = translatorFor('it');
  expect(t('section.missing', { n: 1 })).toBe('manca una cosa');
  expect(t('section.missing', { n: 3 })).toBe('mancano 3 cose');
  expect(t('email.format', { cosa: 'at' })).toBe('E-mail: manca la chiocciola.');
  expect(t('summary.payment', { centesimi: 2221, modo: 'pos', quietanza: '1184', data: '23/11/2026' })).toBe(
    '22,21\u00a0€ · POS · quietanza 1184 del 23/11/2026',
  );
  expect(translate('de', { key: 'readBack.title' })).toBe('Ihre Kontaktdaten');
});

test('an unknown key is a type error where it is literal, and throws where it is not', () => {
  // @ts-expect-error the catalogue has no such key
  expect(() => translate('it', { key: 'no.such.key' })).toThrow(/no message/);
  const computed: string = ['no', 'key'].join('.');
  expect(() => translate('it', { key: computed })).toThrow(/no message/);
});
