// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { existsOn, type Place, placeMessage, placeOn, printedName } from './place';
import { matchesQuery, rankPlaces } from './place-search';

const day = (text: string): CivilDate => parseCivilDate(text)!;
const place = (
  belfiore: string,
  name: string,
  from: string,
  to: string | null,
  more: Partial<Place> = {},
): Place => ({
  belfiore,
  kind: 'municipality',
  name,
  secondName: null,
  province: null,
  istat: null,
  from: day(from),
  to: to === null ? null : day(to),
  source: 'archive',
  ...more,
});

const roma = [
  place('H501', 'Roma', '1884-09-11', '1902-03-09', { province: 'RM' }),
  place('H501', 'Roma', '1938-07-27', '1990-03-24', { province: 'RM' }),
  place('H501', 'Roma', '1992-04-04', null, { province: 'RM' }),
];
const bolzano = [
  place('A952', 'Bolzano', '1925-01-17', '1927-01-11', { province: 'TN', secondName: 'Bozen' }),
  place('A952', 'Bolzano', '1927-01-12', null, { province: 'BZ', secondName: 'Bozen' }),
];
const abano = [
  place('A001', 'Abano', '1866-11-19', '1924-11-13', { province: 'PD' }),
  place('A001', 'Abano Terme', '1924-11-14', null, { province: 'PD' }),
];
const abetone = place('A012', 'Abetone', '1936-07-26', '2016-12-31', { province: 'PT' });
const abetoneCutigliano = place('M376', 'Abetone Cutigliano', '2017-01-01', null, { province: 'PT' });

describe('placeOn', () => {
  it('finds the name and province that a code had on the date', () => {
    expect(placeOn(roma, day('1950-06-01'))).toMatchObject({ ok: true, value: { from: '1938-07-27' } });
    expect(placeOn(bolzano, day('1926-05-01'))).toMatchObject({ ok: true, value: { province: 'TN' } });
    expect(placeOn(bolzano, day('1927-01-12'))).toMatchObject({ ok: true, value: { province: 'BZ' } });
    expect(placeOn(abano, day('1924-11-13'))).toMatchObject({ ok: true, value: { name: 'Abano' } });
    expect(placeOn(abano, day('1924-11-14'))).toMatchObject({ ok: true, value: { name: 'Abano Terme' } });
  });

  it('says that a place had ceased before the birth, and proposes what existed then', () => {
    const result = placeOn([abetone], day('2018-03-01'), [abetoneCutigliano, abano[0]!]);
    expect(result).toEqual({
      ok: false,
      error: {
        kind: 'not-then',
        name: 'Abetone',
        date: '2018-03-01',
        proposals: [abetoneCutigliano, abetone],
      },
    });
    if (result.ok) throw new Error('it had ceased');
    expect(placeMessage(result.error)).toEqual({
      key: 'place.notThen',
      values: {
        comune: 'Abetone',
        data: '01/03/2018',
        proposte: 'Abetone Cutigliano (PT) 2017–; Abetone (PT) 1936–2016',
      },
    });
  });

  it('says that a place did not exist yet', () => {
    expect(placeOn([abetoneCutigliano], day('1990-01-01'), [abetone])).toMatchObject({
      error: { kind: 'not-then', proposals: [{ name: 'Abetone' }, { name: 'Abetone Cutigliano' }] },
    });
  });

  it('proposes a name once, of the time nearest to the date', () => {
    expect(placeOn(roma, day('1991-01-01'))).toMatchObject({
      error: { proposals: [{ from: '1938-07-27' }] },
    });
    expect(placeOn(abano, day('1860-01-01'))).toMatchObject({
      error: { proposals: [{ name: 'Abano' }, { name: 'Abano Terme' }] },
    });
  });

  it('does not know a code without places', () => {
    const result = placeOn([], day('1990-01-01'));
    expect(result).toEqual({ ok: false, error: { kind: 'unknown' } });
    if (!result.ok) expect(placeMessage(result.error)).toEqual({ key: 'place.unknown' });
  });
});

describe('printedName', () => {
  it('writes both names, once when they are the same, and the province', () => {
    expect(printedName(bolzano[1]!)).toBe('Bolzano/Bozen (BZ)');
    expect(printedName({ name: 'Lana', secondName: 'Lana', province: 'BZ' })).toBe('Lana (BZ)');
    expect(
      printedName({ name: 'San Giovanni di Fassa-Sèn Jan', secondName: 'Sèn Jan', province: 'TN' }),
    ).toBe('San Giovanni di Fassa-Sèn Jan (TN)');
    expect(printedName({ name: 'Germania', secondName: null, province: null })).toBe('Germania');
  });
});

describe('matchesQuery', () => {
  it('matches either language, whatever the accents', () => {
    expect(matchesQuery(bolzano[1]!, 'BOZ')).toBe('prefix');
    expect(matchesQuery(bolzano[1]!, 'bozen')).toBe('exact');
    expect(matchesQuery({ name: 'Forlì', secondName: null }, 'forli')).toBe('exact');
    expect(matchesQuery({ name: "L'Aquila", secondName: null }, 'aqui')).toBe('word-prefix');
    expect(matchesQuery({ name: 'Duino Aurisina-Devin Nabrežina', secondName: null }, 'nabrez')).toBe(
      'word-prefix',
    );
    expect(matchesQuery(abetone, 'bet')).toBe('other');
    expect(matchesQuery(bolzano[1]!, 'Bolzano/Bozen')).toBe('exact');
    expect(matchesQuery({ name: "L'Aquila", secondName: null }, 'laquila')).toBe('exact');
    expect(matchesQuery({ name: "Reggio nell'Emilia", secondName: null }, 'reggio emilia')).toBe('prefix');
    expect(matchesQuery({ name: 'San Martino', secondName: null }, 's. martino')).toBe('prefix');
    expect(matchesQuery({ name: 'Adrara San Martino', secondName: null }, 's. martino')).toBe('word-prefix');
    expect(matchesQuery({ name: 'Federazione russa', secondName: null, belfiore: 'Z154' }, 'russia')).toBe(
      'exact',
    );
  });
});

describe('rankPlaces', () => {
  const ranked = (query: string, date: CivilDate | null) =>
    rankPlaces(
      [abetoneCutigliano, place('X1', 'Monte Abetone', '1900-01-01', null), abetone, ...abano],
      query,
      (each) => (date === null ? each.to === null : existsOn(each, date)),
    ).map(({ name }) => name);

  it('puts exact before prefix before word prefix, and what exists first', () => {
    expect(ranked('abetone', day('2020-01-01')).slice(0, 3)).toEqual([
      'Abetone',
      'Abetone Cutigliano',
      'Monte Abetone',
    ]);
    expect(ranked('ab', day('1950-01-01')).slice(0, 4)).toEqual([
      'Abano Terme',
      'Abetone',
      'Abano',
      'Abetone Cutigliano',
    ]);
    expect(ranked('ab', null).slice(0, 2)).toEqual(['Abano Terme', 'Abetone Cutigliano']);
  });

  it('puts capitals and states before villages, an exact name before all', () => {
    const names = [
      place('X1', 'Boara Pisani', '1900-01-01', null),
      place('X2', 'Bologna', '1900-01-01', null),
      place('X3', 'Bo', '1900-01-01', null),
      { ...place('Z601', 'Bolivia', '1900-01-01', null), kind: 'foreign-state' as const },
    ];
    expect(rankPlaces(names, 'bo', () => true).map(({ name }) => name)).toEqual([
      'Bo',
      'Bologna',
      'Bolivia',
      'Boara Pisani',
    ]);
  });
});
