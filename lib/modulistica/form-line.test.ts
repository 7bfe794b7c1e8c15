// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { chosenAmong, choiceHref, choiceIn } from './form-address';
import { formLinesOf, searchForms, withPublished } from './form-line';
import { type FormVersion } from './form-version';

const published = (code: string, version: string, changes: Partial<OfficialForm> = {}): OfficialForm => ({
  code,
  title: `Modulo ${code}`,
  audience: 'adult',
  language: 'it',
  version,
  publishedAt: new Date('2026-01-07T08:00:00Z'),
  validFrom: '2026-01-12' as CivilDate,
  validUntil: null,
  pages: 2,
  sizeBytes: 10,
  digest: 'd',
  ...changes,
});
const here = (code: string, version: string): FormVersion => ({
  ...withPublished([], [published(code, version)])[0]!,
  kept: { at: new Date('2026-02-01T08:00:00Z'), by: 'anna' },
});

test('what is here stands for what is published by the same name', () => {
  const all = withPublished(
    [here('A', '1.0')],
    [published('A', '1.0'), published('A', '1.1'), published('A', '1.0', { language: 'de' })],
  );
  expect(all.map(({ language, version, kept }) => [language, version, kept !== null])).toEqual([
    ['it', '1.0', true],
    ['it', '1.1', false],
    ['de', '1.0', false],
  ]);
});

test('lines are one for each form and language, the newest version first, also when numbers pass nine', () => {
  const lines = formLinesOf(
    withPublished(
      [],
      [
        published('CIE-M-10', '1.9'),
        published('CIE-M-10', '1.10'),
        published('CIE-M-2', '1.0', { publishedAt: new Date('2026-03-01T08:00:00Z'), title: 'Nuovo titolo' }),
        published('CIE-M-2', '9.0'),
        published('CIE-M-2', '1.0', { language: 'it-de' }),
      ],
    ),
  );
  expect(
    lines.map(({ code, language, title, versions }) => [
      code,
      language,
      title,
      versions.map(({ version }) => version),
    ]),
  ).toEqual([
    ['CIE-M-2', 'it', 'Nuovo titolo', ['1.0', '9.0']],
    ['CIE-M-2', 'it-de', 'Modulo CIE-M-2', ['1.0']],
    ['CIE-M-10', 'it', 'Modulo CIE-M-10', ['1.10', '1.9']],
  ]);
});

describe('searchForms', () => {
  const lines = formLinesOf(
    withPublished(
      [],
      [
        published('CIE-M-05', '1.0', { title: "Assenso all'espatrio" }),
        published('CIE-M-09', '1.0', { title: 'Volontà e città' }),
        published('CIE-M-01', '1.0', { title: 'CIE-Antrag, Volljährige' }),
      ],
    ),
  );
  it.each([
    ['', ['CIE-M-01', 'CIE-M-05', 'CIE-M-09']],
    ['ESPATRIO assenso', ['CIE-M-05']],
    ['all’espatrio', ['CIE-M-05']],
    ['volonta citta', ['CIE-M-09']],
    ['volljahrige', ['CIE-M-01']],
    ['m-09', ['CIE-M-09']],
    ['cie-m-05', ['CIE-M-05']],
    ['patente', []],
    ["'; drop table official_form", []],
    ['a'.repeat(10_000), []],
  ])('%s', (text, codes) => {
    expect(searchForms(lines, text).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the address of the page', () => {
  const lines = formLinesOf(
    withPublished(
      [],
      [published('A', '1.0'), published('A', '1.1'), published('B', '2.0', { language: 'it-de' })],
    ),
  );
  const choice = {
    search: 'è un modulo',
    form: { code: 'B', language: 'it-de' },
    version: '2.0',
    outcome: 'vigore',
    refused: '1.9',
  } as const;

  it('says what was chosen', () => {
    const query = Object.fromEntries(new URL(choiceHref(choice), 'https://x.example').searchParams);
    expect(choiceIn(query)).toEqual(choice);
    expect(choiceHref({})).toBe('/modulistica');
  });

  it.each([
    [{ modulo: 'A.xx', versione: '1.0' }],
    [{ modulo: ['A.it', 'B.it'] }],
    [{ modulo: '<script>.it', esito: 'altro', rifiutata: '<b>', cerca: ['a'] }],
  ])('%j chooses nothing', (query) => {
    expect(choiceIn(query)).toMatchObject({ search: '', form: null, outcome: null, refused: null });
  });

  it.each([
    [{ form: null, version: null }, 'A', '1.1'],
    [{ form: { code: 'A', language: 'it' }, version: '1.0' }, 'A', '1.0'],
    [{ form: { code: 'B', language: 'it-de' }, version: '9.9' }, 'B', '2.0'],
    [{ form: { code: 'C', language: 'it' }, version: null }, 'A', '1.1'],
  ] as const)('%j shows', (chosen, code, version) => {
    expect(chosenAmong(lines, chosen)).toMatchObject({ line: { code }, version: { version } });
  });

  it('of an empty list chooses nothing', () => {
    expect(chosenAmong([], { form: null, version: null })).toBeNull();
  });
});
