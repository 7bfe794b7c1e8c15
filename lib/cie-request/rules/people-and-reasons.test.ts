// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { feeOf } from '../fees';
import { exampleContext } from '../example-request';
import { type FormValues } from '../request-fields';
import { decisionsOf } from '../request-form';
import { expectedExpiry } from '../validity';
import { applicantOf } from './applicant-of';

/*
 * Read as the counter reads it: every person below asks for a card on 23/11/2026 for every reason. Who it is and what is chosen stands
 * before the double line, what must follow after it. Written from the domain page, §1.3, §2.4, §3.1 to §3.5.
 */
const PEOPLE = `
chi                           | nascita    | cittad. | casa    | agisce         | espatrio | consegna | impronte   || impronte | firma | deve esserci | chi firma | assenso        | genitori sulla carta | delegato | donazione | credenziali | espatrio | permesso | nulla osta | dove | scade
neonata                       | 10/11/2026 | ITA     | qui     | genitori       | sì       | casa     | -          || no       | no    | sì           | genitore  | due genitori   | possibili            | serve    | no        | nessuna     | scelta   | no       | no         | qui  | 10/11/2030
due anni, tre domani          | 24/11/2023 | ITA     | qui     | genitori       | no       | Comune   | -          || no       | no    | sì           | genitore  | nessuno        | mai                  | no       | no        | nessuna     | scelta   | no       | no         | qui  | 24/11/2029
tre anni oggi                 | 23/11/2023 | ITA     | qui     | genitori       | sì       | casa     | -          || no       | no    | sì           | genitore  | due genitori   | possibili            | serve    | no        | nessuna     | scelta   | no       | no         | qui  | 23/11/2031
quattro anni                  | 01/02/2022 | ITA     | qui     | genitori       | sì       | Comune   | -          || no       | no    | sì           | genitore  | due genitori   | possibili            | no       | no        | nessuna     | scelta   | no       | no         | qui  | 01/02/2032
cinque anni oggi              | 23/11/2021 | ITA     | qui     | genitori       | no       | casa     | -          || no       | no    | sì           | genitore  | nessuno        | mai                  | serve    | no        | scuola      | scelta   | no       | no         | qui  | 23/11/2031
undici anni, dodici domani    | 24/11/2014 | ITA     | qui     | genitori       | sì       | casa     | -          || no       | no    | sì           | genitore  | due genitori   | possibili            | serve    | no        | scuola      | scelta   | no       | no         | qui  | 24/11/2031
dodici anni oggi              | 23/11/2014 | ITA     | qui     | genitori       | sì       | casa     | prese      || sì       | sì    | sì           | genitore  | due genitori   | possibili            | serve    | no        | scuola      | scelta   | no       | no         | qui  | 23/11/2031
tredici anni                  | 24/11/2012 | ITA     | qui     | genitori       | sì       | casa     | prese      || sì       | sì    | sì           | genitore  | due genitori   | possibili            | serve    | no        | scuola      | scelta   | no       | no         | qui  | 24/11/2031
quattordici anni oggi         | 23/11/2012 | ITA     | qui     | genitori       | sì       | casa     | prese      || sì       | sì    | sì           | genitore  | due genitori   | mai                  | no       | no        | scuola      | scelta   | no       | no         | qui  | 23/11/2031
diciassette anni              | 24/11/2008 | ITA     | qui     | genitori       | sì       | casa     | prese      || sì       | sì    | sì           | genitore  | due genitori   | mai                  | no       | no        | scuola      | scelta   | no       | no         | qui  | 24/11/2031
diciotto anni oggi            | 23/11/2008 | ITA     | qui     | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 23/11/2036
adulta                        | 14/04/1984 | ITA     | qui     | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 14/04/2036
adulta, 29 febbraio           | 29/02/1992 | ITA     | qui     | da solo        | no       | Comune   | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 29/02/2036
sessantanove anni             | 24/11/1956 | ITA     | qui     | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 24/11/2035
settant'anni oggi             | 23/11/1956 | ITA     | qui     | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 23/11/2036
bambino albanese              | 01/06/2016 | ALB     | qui     | genitori       | no       | casa     | -          || no       | no    | sì           | genitore  | nessuno        | mai                  | serve    | no        | scuola      | mai      | serve    | no         | qui  | 01/06/2032
ragazza rumena                | 01/06/2011 | ROU     | qui     | genitori       | no       | casa     | prese      || sì       | sì    | sì           | genitore  | nessuno        | mai                  | no       | no        | scuola      | mai      | no       | no         | qui  | 01/06/2032
adulto tedesco                | 05/05/1990 | DEU     | qui     | da solo        | no       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | mai      | no       | no         | qui  | 05/05/2036
adulta svizzera               | 05/05/1990 | CHE     | qui     | da solo        | no       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | mai      | no       | no         | qui  | 05/05/2036
adulto marocchino             | 05/05/1990 | MAR     | qui     | da solo        | no       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | mai      | serve    | no         | qui  | 05/05/2036
apolide                       | 05/05/1990 | XXA     | qui     | da solo        | no       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | mai      | serve    | no         | qui  | 05/05/2036
iscritta all'AIRE             | 05/05/1990 | ITA     | estero  | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | no        | tutte       | scelta   | no       | no         | qui  | 05/05/2036
bambino iscritto all'AIRE     | 05/05/2018 | ITA     | estero  | genitori       | sì       | Comune   | -          || no       | no    | sì           | genitore  | due genitori   | possibili            | no       | no        | scuola      | scelta   | no       | no         | qui  | 05/05/2032
non residente                 | 05/05/1990 | ITA     | altrove | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 05/05/2036
adulto con tutore             | 05/05/1990 | ITA     | qui     | tutore         | sì       | casa     | prese      || sì       | sì    | sì           | tutore    | tutore         | mai                  | no       | no        | tutte       | scelta   | no       | no         | qui  | 05/05/2036
con amministratore che firma  | 05/05/1990 | ITA     | qui     | amministratore | sì       | casa     | prese      || sì       | sì    | sì           | amministr.| nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 05/05/2036
con amministratore, da sola   | 05/05/1990 | ITA     | qui     | altro atto     | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 05/05/2036
bambina con tutore            | 05/05/2017 | ITA     | qui     | tutore         | sì       | casa     | -          || no       | no    | sì           | tutore    | tutore         | possibili            | serve    | no        | scuola      | scelta   | no       | no         | qui  | 05/05/2032
adulta, dita ferite           | 14/04/1984 | ITA     | qui     | da solo        | sì       | casa     | temporanea || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 23/11/2027
adulta, dita mancanti         | 14/04/1984 | ITA     | qui     | da solo        | sì       | casa     | permanente || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 14/04/2036
nata nel 1950, giorno ignoto  | 00/03/1950 | ITA     | qui     | da solo        | sì       | casa     | prese      || sì       | sì    | sì           | titolare  | nessuno        | mai                  | no       | sì        | tutte       | scelta   | no       | no         | qui  | 01/03/2036
`;

const REASONS = `
motivo            | che cosa          || denuncia | si paga
first-issue       | primo rilascio    || no       | 22,21
renewal           | rinnovo           || no       | 22,21
theft             | furto             || serve    | 27,37
loss              | smarrimento       || serve    | 27,37
deterioration     | deterioramento    || no       | 27,37
data-change       | variazione        || no       | 22,21
paper-replacement | carta cartacea    || no       | 22,21
defective         | carta difettosa   || no       | 0,00
`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) =>
      row
        .replace('||', '|')
        .split('|')
        .map((cell) => cell.trim()),
    );

/** The clerk's words for what the rules say. */
const WORDS: Record<string, string> = {
  asked: 'sì',
  'not-asked': 'no',
  needed: 'serve',
  'not-needed': 'no',
  optional: 'no',
  holder: 'titolare',
  parent: 'genitore',
  guardian: 'tutore',
  administrator: 'amministr.',
  nobody: 'nessuno',
  'both-parents': 'due genitori',
  offered: 'possibili',
  never: 'mai',
  chosen: 'scelta',
  all: 'tutte',
  'school-only': 'scuola',
  none: 'nessuna',
  here: 'qui',
  consulate: 'consolato',
};
const inWords = (value: string): string => WORDS[value] ?? value;

const CHOICES: Record<string, FormValues> = {
  'casa qui': {},
  'casa estero': { 'residence.home': 'abroad' },
  'casa altrove': { 'residence.home': 'elsewhere' },
  'agisce genitori': { 'family.role': 'parents' },
  'agisce da solo': {},
  'agisce tutore': { 'family.role': 'guardian', 'person.represented': 'on' },
  'agisce amministratore': {
    'family.role': 'administrator',
    'person.represented': 'on',
    'family.powers': 'represents',
  },
  'agisce altro atto': {
    'family.role': 'administrator',
    'person.represented': 'on',
    'family.powers': 'none',
  },
  'espatrio sì': { 'travel.validForTravel': 'yes' },
  'espatrio no': { 'travel.validForTravel': 'no' },
  'consegna casa': { 'delivery.mode': 'residence' },
  'consegna Comune': { 'delivery.mode': 'municipality' },
};

const PRINTS = {
  prese: 'taken',
  temporanea: 'temporary',
  permanente: 'permanent',
  '-': 'not-asked',
} as const;

const valuesOf = ([, birth = '', citizenship = '', home, acts, travel, delivery]: string[]): FormValues => ({
  'person.birthDate': birth,
  'residence.citizenship': citizenship,
  ...CHOICES[`casa ${home}`],
  ...CHOICES[`agisce ${acts}`],
  ...CHOICES[`espatrio ${travel}`],
  ...CHOICES[`consegna ${delivery}`],
});

const outcomeOf = (values: FormValues, prints: keyof typeof PRINTS, context = exampleContext): string[] => {
  const rules = decisionsOf(values, context);
  const birth = values['person.birthDate'] ?? '';
  const expiry = expectedExpiry({
    birthDate: parseCivilDate(birth.replace(/^00/, '01'))!,
    requestDate: context.today,
    fingerprints: PRINTS[prints],
    permitExpiresOn: null,
    switches: context.settings.switches,
  });
  return [
    inWords(rules.fingerprints.value),
    inWords(rules.signature.value),
    rules.presence.value === 'needed' ? 'sì' : 'no',
    inWords(rules.signer.value),
    inWords(rules.assent.value),
    inWords(rules.parentsOnCard.value),
    inWords(rules.collectionDelegate.value),
    inWords(rules.organDonation.value),
    inWords(rules.credentials.value),
    inWords(rules.travel.value),
    inWords(rules.residencePermit.value),
    inWords(rules.clearance.value),
    inWords(rules.counter.value),
    expiry?.date.split('-').reverse().join('/') ?? '',
  ];
};

describe('people and reasons', () => {
  const people = rowsOf(PEOPLE);
  const cases = people.flatMap((person) => rowsOf(REASONS).map((reason) => ({ person, reason })));

  test('are more than a hundred and fifty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  test.each(cases.map(({ person, reason }) => ({ chi: person[0], motivo: reason[1], person, reason })))(
    '$chi, $motivo',
    ({ person, reason }) => {
      const values: FormValues = { ...valuesOf(person), 'person.reason': reason[0] };
      expect(outcomeOf(values, person[7] as keyof typeof PRINTS)).toEqual(person.slice(8));
      const { settings, today } = exampleContext;
      const applicant = applicantOf(values, today);
      const fee = feeOf(settings.tariffs, applicant.reason!, today);
      expect([
        inWords(decisionsOf(values, exampleContext).policeReport.value),
        ((fee?.cents ?? NaN) / 100).toFixed(2).replace('.', ','),
      ]).toEqual(reason.slice(2));
    },
  );
});

const contextWith = (today: string, switches: Partial<typeof exampleContext.settings.switches> = {}) => ({
  ...exampleContext,
  today: parseCivilDate(today)!,
  settings: {
    ...exampleContext.settings,
    switches: { ...exampleContext.settings.switches, ...switches },
  },
});
const since2021 = <V extends string>(value: V) => [
  { value, from: parseCivilDate('01/01/2021')!, source: 'delibera' },
];

describe('dates and decisions of the municipality', () => {
  const newborn: FormValues = { 'person.birthDate': '10/11/2020', 'family.role': 'parents' };

  test('who is enrolled in the AIRE asks here from 1 June 2026', () => {
    const abroad: FormValues = { 'residence.home': 'abroad' };
    expect(decisionsOf(abroad, contextWith('31/05/2026')).counter.value).toBe('consulate');
    expect(decisionsOf(abroad, contextWith('01/06/2026')).counter.value).toBe('here');
  });

  test('a paper card proves nothing from 4 August 2026', () => {
    expect(decisionsOf({}, contextWith('03/08/2026')).paperCard.value).toBe('proof');
    expect(decisionsOf({}, contextWith('04/08/2026')).paperCard.value).toBe('no-proof');
  });

  test('each switch changes its own answer', () => {
    const fiveYears = contextWith('23/11/2026', {
      minorPresence: since2021('from-12'),
      minorCredentials: since2021('all'),
      nonResidentClearance: since2021('asked'),
    });
    expect(decisionsOf(newborn, fiveYears).presence.value).toBe('not-needed');
    expect(decisionsOf({ ...newborn, 'person.birthDate': '10/11/2014' }, fiveYears).presence.value).toBe(
      'needed',
    );
    expect(decisionsOf(newborn, fiveYears).credentials.value).toBe('all');
    expect(decisionsOf({ 'residence.home': 'elsewhere' }, fiveYears).clearance.value).toBe('needed');
    expect(decisionsOf({}, fiveYears).clearance.value).toBe('not-needed');
  });

  test('every row names its source and its reason', () => {
    const rules = Object.values(decisionsOf(newborn, exampleContext));
    for (const { why, source } of rules) expect([why, source.length > 5]).toEqual([why, true]);
  });
});
