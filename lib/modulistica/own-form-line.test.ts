// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import {
  blankFormHref,
  chosenOwnForm,
  formLanguagesOf,
  ownFormChoiceIn,
  ownFormsHref,
} from './own-form-address';
import { formLanguages, type OwnFormLine, searchOwnForms } from './own-form-line';

const line = (code: OwnFormLine['code'], title: string, de: string, audience: string): OwnFormLine => ({
  code,
  version: '1.0',
  title: { it: title, de },
  audience,
  law: 'art. 3 TULPS',
  signer: 'Firma',
});

const lines = [
  line('SP-03', 'Assenso all’espatrio di un minore', 'Zustimmung zur Ausreise', 'genitori'),
  line('SP-07', 'Delega al ritiro della carta', 'Vollmacht zur Abholung', 'chi delega'),
  line('SP-08A', 'Delega per i codici', 'Vollmacht für die Codes', 'titolari'),
];

describe('searchOwnForms', () => {
  it.each([
    ['', ['SP-03', 'SP-07', 'SP-08A']],
    ['DELEGA', ['SP-07', 'SP-08A']],
    ['sp-08', ['SP-08A']],
    ['vollmacht abholung', ['SP-07']],
    ['all’espatrio', ['SP-03']],
    ['titolari', ['SP-08A']],
    ['patente', []],
    ["'; drop table official_form", []],
  ])('%s', (text, codes) => {
    expect(searchOwnForms(lines, text).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the address of the page', () => {
  const choice = { search: 'delega al ritiro', code: 'SP-07', languages: 'it-de' } as const;

  it('says what was chosen, and nothing where nothing was', () => {
    const query = Object.fromEntries(new URL(ownFormsHref(choice), 'https://x.example').searchParams);
    expect(ownFormChoiceIn(query)).toEqual(choice);
    expect(ownFormsHref({ languages: 'it' })).toBe('/modulistica/propri');
    expect(blankFormHref('SP-07', 'it-de')).toBe('/modulistica/propri/stampe/SP-07/it-de');
  });

  it.each([[{ modulo: 'SP-02', lingua: 'de' }], [{ modulo: ['SP-07'], cerca: ['a'] }], [{ modulo: '<b>' }]])(
    '%j chooses nothing',
    (query) => {
      expect(ownFormChoiceIn(query)).toEqual({ search: '', code: null, languages: 'it' });
    },
  );

  it('shows the form that is named, also when the search does not find it, else the first found', () => {
    const found = lines.slice(1);
    expect(chosenOwnForm({ lines, found }, 'SP-03')?.code).toBe('SP-03');
    expect(chosenOwnForm({ lines, found }, null)?.code).toBe('SP-07');
    expect(chosenOwnForm({ lines, found: [] }, null)).toBeNull();
  });

  it('knows two languages, and the second only where the papers have it', () => {
    expect(['it', 'it-de', 'de', ''].map(formLanguagesOf)).toEqual(['it', 'it-de', null, null]);
    expect([formLanguages('it'), formLanguages('it-de')]).toEqual([['it'], ['it', 'it-de']]);
  });
});
