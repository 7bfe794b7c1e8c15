// SPDX-License-Identifier: AGPL-3.0-or-later
import loaded from 'codice-fiscale-js';
import { expect, test } from 'vitest';
import { checkRegistry } from '../../validate';
import { practiceCards } from '../cards';
import { practiceCitizens } from '../citizens';
import { cancelledPerson, doubledPerson, practiceCases } from './cases';
import { ageOf } from './person';
import { makeRegister } from './register';

// The package's types declare a default export; what it ships is a named one.
const { CodiceFiscale } = loaded as unknown as { CodiceFiscale: typeof loaded };

const { codes, recordsOf, isCancelled } = makeRegister();
const people = codes.map((code) => recordsOf(code)[0]!);
const sixteen = codes.filter((code) => code.length === 16);
const count = (test: (person: (typeof people)[number]) => unknown) => people.filter(test).length;

test('more than ten thousand people, made in less than a second, the same every time', () => {
  const before = process.cpuUsage();
  const again = makeRegister();
  // Of this program's own work: the machine may be busy with other things.
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  expect(new Set(codes).size).toBeGreaterThan(10_000);
  expect(again.codes).toEqual(codes);
  expect(again.codes.slice(-500).map(again.recordsOf)).toEqual(codes.slice(-500).map(recordsOf));
});

test('every record is one that the contract allows', () => {
  const wrong = people.flatMap((person) => {
    const checked = checkRegistry('DatiSoggetto', person);
    return checked.ok ? [] : [`${person.generalita.codiceFiscale.codFiscale} ${checked.faults.join()}`];
  });
  expect(wrong).toEqual([]);
});

test('every codice fiscale is accepted by a second implementation, which also computes the ones without omocodia', () => {
  expect(sixteen.filter((code) => !CodiceFiscale.check(code))).toEqual([]);
  const citizens = new Set(practiceCitizens.map(({ codiceFiscale }) => codiceFiscale));
  const computed = people
    .filter(({ generalita: g }) => g.nome && g.cognome && /^[\x20-\x7e]+$/.test(g.nome + g.cognome))
    .filter(
      ({
        generalita: {
          codiceFiscale: { codFiscale },
        },
      }) => !citizens.has(codFiscale),
    )
    .filter(({ generalita: g }) => /^[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]$/.test(g.codiceFiscale.codFiscale));
  expect(computed.length).toBeGreaterThan(9_000);
  const differing = computed.filter(({ generalita: g }) => {
    const [year, month, day] = g.dataNascita.split('-').map(Number) as [number, number, number];
    const sex = g.sesso === 'F' ? 'F' : 'M';
    const code = CodiceFiscale.compute({
      name: g.nome!,
      surname: g.cognome!,
      gender: sex,
      day,
      month,
      year,
      birthplace: 'Roma',
      birthplaceProvincia: 'RM',
    });
    return code.slice(0, 11) !== g.codiceFiscale.codFiscale.slice(0, 11);
  });
  expect(differing.map(({ generalita }) => generalita.codiceFiscale.codFiscale)).toEqual([]);
});

test('the citizens of practice are in it as they are, with the cards that the credential backend knows', () => {
  for (const citizen of practiceCitizens) {
    const [record] = recordsOf(citizen.codiceFiscale);
    expect(record?.generalita).toMatchObject({
      cognome: citizen.surname,
      sesso: citizen.sex,
      dataNascita: citizen.birthDate,
    });
    expect(record?.generalita.nome).toBe(citizen.givenName ?? undefined);
    const card = practiceCards.find(({ codiceFiscale }) => codiceFiscale === citizen.codiceFiscale);
    if (card) expect(record?.cartaIdentita?.numero).toBe(card.cardSerial);
  }
});

test('children have parents of the register who are older than they, adults have none', () => {
  const children = people.filter(({ paternita, maternita }) => paternita ?? maternita);
  expect(children.length).toBeGreaterThan(2_000);
  for (const { generalita, paternita, maternita } of children) {
    expect(ageOf(generalita.dataNascita)).toBeLessThan(18);
    for (const parent of [paternita, maternita].filter((one) => one !== undefined)) {
      const [known] = recordsOf(parent.codiceFiscale ?? '');
      expect(known?.generalita.cognome).toBe(parent.cognome);
      expect(known!.generalita.dataNascita < generalita.dataNascita).toBe(true);
    }
  }
});

test('card numbers are nobody else’s, and end on a birthday after their issue', () => {
  const cards = people.flatMap(({ cartaIdentita }) => cartaIdentita ?? []);
  expect(new Set(cards.map(({ numero }) => numero)).size).toBe(cards.length);
  expect(cards.filter(({ dataRilascio, dataScadenza = '' }) => dataScadenza <= dataRilascio)).toEqual([]);
  expect(new Set(cards.map(({ tipoCarta }) => tipoCarta))).toEqual(new Set(['C', 'E']));
});

test('the hard cases are there', () => {
  expect(count(({ generalita }) => generalita.senzaNome)).toBeGreaterThan(10);
  expect(count(({ generalita }) => generalita.cognomeTraslitterato)).toBeGreaterThan(50);
  expect(count(({ generalita }) => generalita.senzaGiorno ?? generalita.senzaGiornoMese)).toBeGreaterThan(5);
  expect(count(({ generalita }) => generalita.luogoNascita.luogoEccezionale)).toBeGreaterThan(5);
  expect(count(({ provenienzaInformazioni }) => provenienzaInformazioni === '4')).toBeGreaterThan(100);
  expect(count(({ permessoSoggiorno }) => permessoSoggiorno)).toBeGreaterThan(200);
  expect(count(({ attributi }) => attributi.soggettoCertificabile === '4')).toBeGreaterThan(10);
  expect(count(({ generalita }) => ageOf(generalita.dataNascita) >= 70)).toBeGreaterThan(500);
  expect(count(({ generalita }) => ageOf(generalita.dataNascita) < 3)).toBeGreaterThan(100);
  expect(sixteen.filter((code) => /[LMNPQRSTUV]/.test(code.slice(12, 15))).length).toBeGreaterThan(50);
  expect(codes.filter((code) => code.length === 11)).toEqual([practiceCases.newborn.taxCode]);
});

test('who was registered twice has two records, who was cancelled none', () => {
  expect(recordsOf(doubledPerson.taxCode)).toHaveLength(2);
  expect(isCancelled(cancelledPerson.taxCode)).toBe(true);
  expect(recordsOf(cancelledPerson.taxCode)).toEqual([]);
});
