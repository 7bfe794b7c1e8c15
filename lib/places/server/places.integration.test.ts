// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { type Database, openDatabase } from '@/lib/platform/database';
import { printedName } from '../place';
import { findPlaceArchives } from './find-place-archives';
import { findPlaces } from './find-places';
import { getPlaceOn } from './get-place-on';
import { importPlaces } from './import-places';
import { loadBasePlaces } from './load-base-places';

const day = (text: string): CivilDate => parseCivilDate(text)!;
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const HEADER =
  '"ID","DATAISTITUZIONE","DATACESSAZIONE","CODISTAT","CODCATASTALE","DENOMINAZIONE_IT","DENOMTRASLITTERATA","ALTRADENOMINAZIONE","ALTRADENOMTRASLITTERATA","ID_PROVINCIA","IDPROVINCIAISTAT","IDREGIONE","IDPREFETTURA","STATO","SIGLAPROVINCIA","FONTE","DATAULTIMOAGG","COD_DENOM"';
const line = (
  from: string,
  to: string,
  istat: string,
  code: string,
  name: string,
  second: string,
  province: string,
) =>
  `1,"${from}","${to}","${istat}","${code}","${name}","","${second}","",1,"","","","","${province}","","2023-05-16",""`;
const EXCERPT = [
  HEADER,
  line('1866-11-19', '1924-11-13', '028001', 'A001', 'ABANO', '', 'PD'),
  line('1924-11-14', '9999-12-31', '028001', 'A001', 'ABANO TERME', '', 'PD'),
  line('1936-07-26', '2016-12-31', '047001', 'A012', 'ABETONE', '', 'PT'),
  line('1861-03-17', '1911-07-04', '003809', 'ND', 'ARIZZANO', '', 'NO'),
  line('1925-01-17', '1927-02-31', '022954', 'A952', 'BOLZANO', 'BOZEN', 'TN'),
  line('1925-01-17', '1927-01-11', '022954', 'A952', 'BOLZANO', 'BOZEN', 'TN'),
  line('1927-01-12', '9999-12-31', '021008', 'A952', 'BOLZANO', 'BOZEN', 'BZ'),
  line('1938-07-27', '1990-03-24', '058091', 'H501', 'ROMA', '', 'RM'),
  line('1990-03-25', '1992-04-03', '058091', 'H501', 'ROMA', '', 'RM'),
  line('1992-04-04', '9999-12-31', '058091', 'H501', 'ROMA', '', 'RM'),
  line('1861-03-17', '9999-12-31', '066049', 'A345', "L'AQUILA", '', 'AQ'),
  line('1861-03-17', '9999-12-31', '099999', 'Q999', 'NESSUN LUOGO', '', 'RM'),
  line('2017-01-01', '9999-12-31', '047023', 'M376', 'ABETONE CUTIGLIANO', '', 'PT'),
  '1,"1861-03-17","9999-12-31","001272","L219","TORINO" VECCHIA,"","","",1,"","","","","TO","","",""',
  line('1927-01-12', '9999-12-31', '021091', 'I729', 'SILANDRO', 'SCHLANDERS', 'BZ'),
].join('\n');
const STATES = [
  'ID,DENOMINAZIONE,DENOMINAZIONEISTAT,DATAINIZIOVALIDITA,DATAFINEVALIDITA,CODAT,CODISTAT,DATAULTIMOAGG',
  "1,PERU',Perù,01/01/1900,31/12/9999,Z611,615,28/09/2016",
  '2,GROENLANDIA,,01/01/1900,31/12/9999,,520,',
].join('\n');

let owner: Database;
let app: Database;

beforeAll(async () => {
  owner = openDatabase(inject('ownerUrl'), 2);
  app = openDatabase(inject('appUrl'), 2);
  await Promise.all([owner.withoutTenant(loadBasePlaces), owner.withoutTenant(loadBasePlaces)]);
});
afterAll(async () => {
  await Promise.all([owner.close(), app.close()]);
});

const search = (text: string, date: string | null) =>
  app.withoutTenant(({ tx }) => findPlaces(tx, text, date === null ? null : day(date)));
const names = async (text: string, date: string | null) => (await search(text, date)).map(printedName);
const onDate = (code: string, date: string) => app.withoutTenant(({ tx }) => getPlaceOn(tx, code, day(date)));

describe('the base data', () => {
  it('is loaded once', async () => {
    expect(await owner.withoutTenant(loadBasePlaces)).toBe(0);
    const archives = await app.withoutTenant(({ tx }) => findPlaceArchives(tx));
    expect(archives).toMatchObject([
      { kind: 'municipality', source: 'base', archiveDate: null, rows: 9841 },
      { kind: 'foreign-state', source: 'base', rows: 222 },
    ]);
  });

  it('answers by code and date, and by the first letters', async () => {
    expect(await onDate('H501', '1985-12-10')).toMatchObject({
      ok: true,
      value: { name: 'Roma', province: 'RM' },
    });
    expect(await onDate('Z112', '1960-01-01')).toMatchObject({
      ok: true,
      value: { name: 'Germania', province: null },
    });
    expect(await onDate('Z135', '1995-01-01')).toMatchObject({ ok: false, error: { kind: 'not-then' } });
    expect(await onDate('X000', '1995-01-01')).toEqual({ ok: false, error: { kind: 'unknown' } });
    expect((await names('roma', '1985-12-10'))[0]).toBe('Roma (RM)');
    expect(await names('citta del vaticano', null)).toEqual(['Stato della Città del Vaticano']);
    expect(await names('forli', null)).toContain('Forlì (FC)');
    expect(await names('magre', null)).toContain('Magrè sulla Strada del Vino (BZ)');
    expect(await names('conta', null)).toContain('Contà (TN)');
    expect(await names('german', null)).toContain('Germania');
    const cities = await app.withoutTenant(({ tx }) => findPlaces(tx, 'germa', null, 'municipality'));
    expect(cities.map(printedName)).toContain('Germagnano (TO)');
    expect(cities.map(({ kind }) => kind)).not.toContain('foreign-state');
  });

  it.each<[typed: string, date: string | null, ...first: string[]]>([
    ['bo', null, 'Bologna (BO)', 'Bolzano (BZ)', 'Bolivia'],
    ['bolzano', null, 'Bolzano (BZ)', 'Bolzano Novarese (NO)'],
    ['bolzano (vi', null, 'Bolzano Vicentino (VI)'],
    ['forli', null, 'Forlì (FC)', 'Forlì del Sannio (IS)'],
    ["Sant'", null, "Sant'Elena"],
    ["sant'ang", null, "Sant'Angelo a Cupolo (BN)"],
    ['reggio nell', null, "Reggio nell'Emilia (RE)"],
    ['reggio emilia', null, "Reggio nell'Emilia (RE)"],
    ['laquila', null, "L'Aquila (AQ)"],
    ['s. martino', null, 'San Martino al Tagliamento (PN)'],
    ['roma', null, 'Roma (RM)', 'Romania'],
    ['roma 1920', null, 'Roma (RM)', 'Romania', 'Romagnano (TN)'],
    ['pola 1930', '2001-01-01', 'Pola (PL)'],
    ['fiume', null, 'Fiume (FU)', 'Fiume Veneto (PN)'],
    ['jugoslavia', '1985-01-01', 'Repubblica Socialista Federale di Jugoslavia'],
    ['jugoslavia', '2015-01-01', 'Repubblica Socialista Federale di Jugoslavia'],
    ['cecoslovacchia', null, 'Cecoslovacchia'],
    ['urss', null, 'Unione Sovietica'],
    ['serbia', null, 'Serbia', 'Serbia e Montenegro'],
    ['h501', null, 'Roma (RM)'],
  ])('answers «%s» (%s) as a clerk expects', async (typed, date, ...first) => {
    expect((await names(typed, date)).slice(0, first.length)).toEqual(first);
  });

  it('gives at most twelve places, and none for a single letter, signs or ten kilobytes', async () => {
    expect(await names('san', null)).toHaveLength(12);
    expect(await names('r', null)).toEqual([]);
    expect(await names("%_'; drop table place", null)).toEqual([]);
    expect(await names('a'.repeat(10_000), null)).toEqual([]);
  });
});

describe('importPlaces', () => {
  const load = (name: string, text: string) =>
    owner.withoutTenant((reference) => importPlaces(reference, file(name, text)));

  it('changes nothing when the file is refused', async () => {
    expect(await load('x.csv', 'A,B\n1,2\n')).toEqual({ ok: false, error: { kind: 'columns' } });
    expect(await load('x.csv', HEADER)).toEqual({ ok: false, error: { kind: 'nothing' } });
    expect((await names('torino', null))[0]).toBe('Torino (TO)');
  });

  it('takes the good lines, reports the three bad ones, keeps what the archive does not know', async () => {
    const result = await load('archivio.csv', `\ufeff${EXCERPT}`);
    expect(result).toEqual({
      ok: true,
      value: {
        kind: 'municipality',
        fileName: 'archivio.csv',
        archiveDate: '2023-05-16',
        imported: 11,
        keptFromBase: 9834,
        withoutCode: 1,
        problems: [
          {
            line: 6,
            message: { key: 'places.line.date', values: { colonna: 'DATACESSAZIONE', valore: '1927-02-31' } },
          },
          { line: 13, message: { key: 'places.line.code', values: { valore: 'Q999' } } },
          { line: 15, message: { key: 'places.line.quotes' } },
        ],
      },
    });
    expect(await app.withoutTenant(({ tx }) => findPlaceArchives(tx))).toMatchObject([
      {
        kind: 'municipality',
        source: 'archive',
        archiveDate: '2023-05-16',
        fileName: 'archivio.csv',
        rows: 11,
      },
      { kind: 'foreign-state', source: 'base' },
    ]);
    expect((await names('torino', null))[0]).toBe('Torino (TO)');
  });

  it('may be repeated', async () => {
    expect(await load('archivio.csv', EXCERPT)).toMatchObject({
      ok: true,
      value: { imported: 11, keptFromBase: 9834 },
    });
  });

  it('leaves the old places when the transaction fails', async () => {
    const broken = owner.withoutTenant(async (reference) => {
      await importPlaces(reference, file('stati.csv', STATES));
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect(await onDate('Z611', '1990-01-01')).toMatchObject({ value: { source: 'base' } });
  });

  it('loads foreign states beside municipalities', async () => {
    expect(await load('stati.csv', STATES)).toMatchObject({
      value: { imported: 1, withoutCode: 1, keptFromBase: 221 },
    });
    expect(await onDate('Z611', '1990-01-01')).toMatchObject({
      value: { name: 'Perù', source: 'archive', istat: '615' },
    });
    expect(await onDate('A952', '1990-01-01')).toMatchObject({ value: { source: 'archive' } });
  });

  it('finds places as they were on the birth date', async () => {
    expect(await names('bolzano', '1926-06-01')).toContain('Bolzano/Bozen (TN)');
    expect((await names('boz', '1990-06-01'))[0]).toBe('Bolzano/Bozen (BZ)');
    expect((await names('bozen', '1990-06-01'))[0]).toBe('Bolzano/Bozen (BZ)');
    expect(await names('Bolzano/Bozen (BZ)', null)).toEqual(['Bolzano/Bozen (BZ)']);
    expect(await names('abano 1900', null)).toEqual(['Abano (PD)']);
    expect(await names('schlanders', null)).toEqual(['Silandro/Schlanders (BZ)']);
    expect(await names('abano ter', '1920-01-01')).toEqual(['Abano (PD)']);
    expect(await names('aquila', null)).toContain("L'Aquila (AQ)");
  });

  it('proposes the municipality that a ceased one became, and back', async () => {
    expect(await onDate('A012', '2018-03-01')).toMatchObject({
      error: { kind: 'not-then', name: 'Abetone', proposals: [{ belfiore: 'M376' }, { belfiore: 'A012' }] },
    });
    expect(await onDate('M376', '1990-03-01')).toMatchObject({
      error: { proposals: [{ belfiore: 'A012' }, { belfiore: 'M376' }] },
    });
  });
});

describe('the application role', () => {
  it('reads places and cannot change them', async () => {
    await expect(
      app.withoutTenant(({ tx }) => tx.place.deleteMany({ where: { belfiore: 'H501' } })),
    ).rejects.toThrow();
    expect(await onDate('H501', '2000-01-01')).toMatchObject({ ok: true });
  });
});
