// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type Archive, readArchive } from './archive';
import { type ArchiveRecord } from './archive-record';

const municipality = (change: ArchiveRecord): ArchiveRecord => ({
  DATAISTITUZIONE: '1927-01-12',
  DATACESSAZIONE: '9999-12-31',
  CODISTAT: '021008',
  CODCATASTALE: 'A952',
  DENOMINAZIONE_IT: 'BOLZANO',
  ALTRADENOMINAZIONE: 'BOZEN',
  SIGLAPROVINCIA: 'BZ',
  DATAULTIMOAGG: '2016-06-17',
  ...change,
});
const state = (change: ArchiveRecord): ArchiveRecord => ({
  DENOMINAZIONE: 'GERMANIA',
  DENOMINAZIONEISTAT: 'Germania',
  DATAINIZIOVALIDITA: '01/01/1900',
  DATAFINEVALIDITA: '31/12/9999',
  CODAT: 'Z112',
  CODISTAT: '216',
  DATAULTIMOAGG: '',
  ...change,
});
const read = (records: readonly ArchiveRecord[]): Archive => {
  const result = readArchive(
    Object.keys(records[0]!),
    records.map((record, index) => ({ line: index + 2, record })),
  );
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

describe('readArchive', () => {
  it('reads a municipality with both names', () => {
    expect(read([municipality({})]).places).toEqual([
      {
        belfiore: 'A952',
        kind: 'municipality',
        name: 'Bolzano',
        secondName: 'Bozen',
        province: 'BZ',
        istat: '021008',
        from: '1927-01-12',
        to: null,
        source: 'archive',
      },
    ]);
  });

  it('takes no second name that repeats the first', () => {
    const record = municipality({
      DENOMINAZIONE_IT: "SAVOGNA D'ISONZO-SOVODNJE OB SOČI",
      ALTRADENOMINAZIONE: "COMUNE DI SAVOGNA D'ISONZO-OBCINA SOVODNJE OB SOČI",
    });
    expect(read([record]).places[0]).toMatchObject({
      name: "Savogna d'Isonzo-Sovodnje ob Soči",
      secondName: null,
    });
  });

  it('reads a foreign state, spelt as well as the file can', () => {
    const { kind, places } = read([
      state({}),
      state({ DENOMINAZIONE: "PERU'", DENOMINAZIONEISTAT: 'Perù', CODAT: 'Z611' }),
      state({ DENOMINAZIONE: 'REPUBBLICA CECA', DENOMINAZIONEISTAT: 'Ceca, Repubblica', CODAT: 'Z156' }),
    ]);
    expect(kind).toBe('foreign-state');
    expect(places.map(({ name }) => name)).toEqual(['Germania', 'Perù', 'Repubblica Ceca']);
    expect(places[0]).toMatchObject({
      belfiore: 'Z112',
      province: null,
      istat: '216',
      from: '1900-01-01',
      to: null,
    });
  });

  it('tells the date of the archive by its latest change', () => {
    expect(read([municipality({}), municipality({ DATAULTIMOAGG: '2023-05-16' })]).archiveDate).toBe(
      '2023-05-16',
    );
    expect(read([state({}), state({ DATAULTIMOAGG: '28/09/2016' })]).archiveDate).toBe('2016-09-28');
    expect(read([state({})]).archiveDate).toBeNull();
  });

  it('counts places without a code apart from mistakes', () => {
    expect(read([municipality({}), municipality({ CODCATASTALE: 'ND' })])).toMatchObject({
      withoutCode: 1,
      problems: [],
    });
    expect(read([state({}), state({ CODAT: '' })])).toMatchObject({ withoutCode: 1, problems: [] });
  });

  it.each<[ArchiveRecord, string]>([
    [{ CODCATASTALE: 'A95' }, 'places.line.code'],
    [{ CODCATASTALE: 'Z112' }, 'places.line.code'],
    [{ DENOMINAZIONE_IT: '' }, 'places.line.name'],
    [{ DENOMINAZIONE_IT: '<b>BOLZANO</b>' }, 'places.line.name'],
    [{ DENOMINAZIONE_IT: 'A'.repeat(10_000) }, 'places.line.name'],
    [{ DATAISTITUZIONE: '1927-02-30' }, 'places.line.date'],
    [{ DATACESSAZIONE: '' }, 'places.line.date'],
    [{ DATACESSAZIONE: '1926-01-01' }, 'places.line.order'],
    [{ SIGLAPROVINCIA: 'Bolzano' }, 'places.line.province'],
    [{ CODISTAT: '21008' }, 'places.line.istat'],
  ])('reports a line with %j', (change, key) => {
    const { places, problems } = read([municipality({}), municipality(change)]);
    expect(places).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, message: { key } }]);
    expect(JSON.stringify(problems).length).toBeLessThan(200);
  });

  it('refuses other tables and empty ones', () => {
    expect(readArchive(['A', 'B'], [])).toEqual({ ok: false, error: { kind: 'columns' } });
    expect(readArchive(Object.keys(municipality({})), [])).toEqual({ ok: false, error: { kind: 'nothing' } });
  });
});
