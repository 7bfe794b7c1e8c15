// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryWire } from '../../validate';
import { type Municipality, type State } from './places';
import { inPlainLetters } from './tax-code';

type Subject = RegistryWire['DatiSoggetto'];

/** Where a person of the register was born: in Italy, abroad, or on the way. */
export type Birthplace =
  { municipality: Municipality } | { state: State; locality?: string } | { on: string };

/** Where a person lives: in Italy or, as an Italian abroad (AIRE), elsewhere. */
export type Home =
  | {
      municipality: Municipality;
      postalCode: string;
      street: string;
      number: string;
      exponent?: string;
      staircase?: string;
      interior?: string;
      frazione?: string;
    }
  | { state: State; locality: string; street: string; consulate: string };

/** What is invented about a person, before it is written as the register writes it. */
export type InventedPerson = {
  taxCode: string;
  surname: string | null;
  givenName: string | null;
  sex: 'M' | 'F';
  birthDate: string;
  /** What of the birth date nobody knows; the unknown part is written as 01. */
  unknown?: 'day' | 'day-and-month';
  birthplace: Birthplace;
  /** Number, part, series of the birth record; left out where there is none in Italy. */
  birthRecord?: { number: string; part: string; series: string };
  father?: InventedPerson;
  mother?: InventedPerson;
  home: Home;
  citizenships: readonly State[];
  card?: {
    number: string;
    kind: 'C' | 'E';
    issuedOn: string;
    expiresOn: string;
    validForTravel: boolean;
    municipality: Municipality;
  };
  permit?: {
    number: string;
    kind: '1' | '2' | '3' | '5';
    issuedOn: string;
    expiresOn?: string;
    questura: string;
  };
  /** Interdetto, under a guardian. */
  guarded?: boolean;
  /** The Agenzia delle Entrate has not confirmed the code. */
  notValidated?: boolean;
};

const comuneOf = ({ name, istat, province }: Municipality): RegistryWire['Comune'] => ({
  nomeComune: name,
  codiceIstat: istat,
  siglaProvinciaIstat: province,
});

const birthplaceOf = (place: Birthplace): RegistryWire['LuogoNascita'] => {
  if ('municipality' in place) return { comune: comuneOf(place.municipality) };
  if ('on' in place) return { luogoEccezionale: place.on };
  return {
    localita: {
      ...(place.locality && { descrizioneLocalita: place.locality }),
      descrizioneStato: place.state.name,
      codiceStato: place.state.code,
    },
  };
};

/** Latin letters beyond A–Z come with their transliteration. */
const plainOf = (name: string): string | null => {
  const plain = inPlainLetters(name);
  return plain === name.toUpperCase() ? null : plain;
};

const namesOf = ({ surname, givenName }: InventedPerson) => {
  const surnamePlain = surname && plainOf(surname);
  const givenNamePlain = givenName && plainOf(givenName);
  return {
    ...(surname === null ? { senzaCognome: '1' as const } : { cognome: surname }),
    ...(surnamePlain && { cognomeTraslitterato: surnamePlain }),
    ...(givenName === null ? { senzaNome: '1' as const } : { nome: givenName }),
    ...(givenNamePlain && { nomeTraslitterato: givenNamePlain }),
  };
};

const streetPartsOf = (street: string) => {
  const [, kind, name] = /^(Via|Piazza|Vicolo|Viale|Corso) (.+)$/.exec(street) ?? [];
  return kind && name ? { specie: kind, denominazioneToponimo: name } : { denominazioneToponimo: street };
};

const residenceOf = (home: Home): RegistryWire['Residenza'] => {
  if ('state' in home)
    return {
      tipoIndirizzo: '4',
      localitaEstera: {
        indirizzo: home.street,
        localita: {
          descrizioneLocalita: home.locality,
          descrizioneStato: home.state.name,
          codiceStato: home.state.code,
        },
        consolato: home.consulate,
      },
    };
  const { exponent, staircase, interior, frazione } = home;
  return {
    tipoIndirizzo: '1',
    indirizzo: {
      cap: home.postalCode,
      comune: comuneOf(home.municipality),
      ...(frazione && { frazione }),
      toponimo: streetPartsOf(home.street),
      numeroCivico: {
        numero: home.number,
        ...(exponent && { esponente: exponent }),
        ...(staircase && { scala: staircase }),
        ...(interior && { interno: interior }),
      },
    },
  };
};

const parentOf = ({ taxCode, surname, givenName }: InventedPerson): RegistryWire['Genitore'] => ({
  codiceFiscale: taxCode,
  ...(surname !== null && { cognome: surname }),
  ...(givenName !== null && { nome: givenName }),
});

const cardOf = (card: NonNullable<InventedPerson['card']>): RegistryWire['CartaIdentita'] => ({
  numero: card.number,
  tipoCarta: card.kind,
  dataRilascio: card.issuedOn,
  dataScadenza: card.expiresOn,
  interdizioneEspatrio: card.validForTravel ? 'N' : 'S',
  comuneRilascio: comuneOf(card.municipality),
});

const permitOf = (permit: NonNullable<InventedPerson['permit']>): RegistryWire['PermessoSoggiorno'] => ({
  numero: permit.number,
  tipo: permit.kind,
  dataRilascio: permit.issuedOn,
  ...(permit.expiresOn && { dataScadenza: permit.expiresOn }),
  questura: permit.questura,
});

const recordOf = ({
  birthDate,
  birthplace,
  birthRecord,
}: InventedPerson): RegistryWire['AttoNascita'] | null =>
  birthRecord
    ? {
        ...('municipality' in birthplace && { comuneRegistrazione: comuneOf(birthplace.municipality) }),
        anno: birthDate.slice(0, 4),
        parte: birthRecord.part,
        serie: birthRecord.series,
        numero: birthRecord.number,
      }
    : null;

/** A person as the register answers. */
export const subjectOf = (person: InventedPerson): Subject => {
  const record = recordOf(person);
  const unknown =
    person.unknown === 'day' ? { senzaGiorno: '1' as const } : { senzaGiornoMese: '1' as const };
  return {
    generalita: {
      codiceFiscale: { codFiscale: person.taxCode, validitaCF: person.notValidated ? '9' : '1' },
      ...namesOf(person),
      sesso: person.sex,
      dataNascita: person.birthDate,
      ...(person.unknown && unknown),
      luogoNascita: birthplaceOf(person.birthplace),
    },
    ...(record && { attoNascita: record }),
    ...(person.father && { paternita: parentOf(person.father) }),
    ...(person.mother && { maternita: parentOf(person.mother) }),
    residenza: [residenceOf(person.home)],
    cittadinanze: person.citizenships.map(({ name, code }) => ({
      descrizioneStato: name,
      codiceStato: code,
    })),
    ...(person.card && { cartaIdentita: cardOf(person.card) }),
    ...(person.permit && { permessoSoggiorno: permitOf(person.permit) }),
    attributi: { senzaFissaDimora: 'N', soggettoCertificabile: person.guarded ? '4' : '2' },
    provenienzaInformazioni: 'state' in person.home ? '4' : '1',
  };
};
