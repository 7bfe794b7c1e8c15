// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryWire } from '@/contracts/validate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import {
  type RegistryBirthplace,
  type RegistryMunicipality,
  type RegistryParent,
  type RegistryPerson,
  type RegistryResidence,
} from '../registry-person';
import { citizenshipOf } from '../state-codes';

type Subject = RegistryWire['DatiSoggetto'];

const dateOf = (date: string | undefined): CivilDate | null =>
  date === undefined ? null : (date as CivilDate);

const municipalityOf = (wire: RegistryWire['Comune']): RegistryMunicipality => ({
  name: wire.nomeComune,
  istat: wire.codiceIstat,
  province: wire.siglaProvinciaIstat,
});

const birthplaceOf = (wire: RegistryWire['LuogoNascita']): RegistryBirthplace | null => {
  if (wire.comune) return { kind: 'municipality', municipality: municipalityOf(wire.comune) };
  if (wire.localita)
    return {
      kind: 'abroad',
      state: wire.localita.descrizioneStato,
      locality: wire.localita.descrizioneLocalita ?? null,
    };
  return wire.luogoEccezionale ? { kind: 'exceptional', description: wire.luogoEccezionale } : null;
};

const italianHome = ({
  comune,
  toponimo,
  numeroCivico,
  frazione,
  cap,
}: RegistryWire['Indirizzo']): RegistryResidence => ({
  kind: 'italy',
  municipality: municipalityOf(comune),
  street: [toponimo.specie, toponimo.denominazioneToponimo].filter(Boolean).join(' '),
  houseNumber: numeroCivico?.numero ?? null,
  exponent: numeroCivico?.esponente ?? null,
  staircase: numeroCivico?.scala ?? null,
  interior: numeroCivico?.interno ?? null,
  frazione: frazione ?? null,
  postalCode: cap ?? null,
});

const homeOf = ({ residenza }: Subject): RegistryResidence | null => {
  const here = residenza.find(({ tipoIndirizzo }) => tipoIndirizzo === '1')?.indirizzo;
  if (here) return italianHome(here);
  const abroad = residenza.find(({ tipoIndirizzo }) => tipoIndirizzo === '4')?.localitaEstera;
  if (!abroad) return null;
  return {
    kind: 'abroad',
    street: abroad.indirizzo,
    locality: abroad.localita.descrizioneLocalita ?? null,
    state: abroad.localita.descrizioneStato,
    consulate: abroad.consolato ?? null,
  };
};

const parentOf = (wire: RegistryWire['Genitore'] | undefined): RegistryParent | null =>
  wire
    ? {
        surname: wire.cognome ?? null,
        givenName: wire.nome ?? null,
        codiceFiscale: wire.codiceFiscale ?? null,
      }
    : null;

const cardOf = (wire: RegistryWire['CartaIdentita'] | undefined): RegistryPerson['card'] =>
  wire
    ? {
        number: wire.numero,
        kind: wire.tipoCarta === 'E' ? 'cie' : 'paper',
        issuer: wire.comuneRilascio?.nomeComune ?? wire.consolatoRilascio ?? null,
        issuedOn: wire.dataRilascio as CivilDate,
        expiresOn: dateOf(wire.dataScadenza),
        cancelledOn: dateOf(wire.dataAnnullamento),
        validForTravel: wire.interdizioneEspatrio === 'N',
      }
    : null;

const permitOf = (wire: RegistryWire['PermessoSoggiorno'] | undefined): RegistryPerson['permit'] =>
  wire
    ? {
        number: wire.numero,
        kind: wire.tipo,
        issuedOn: dateOf(wire.dataRilascio),
        expiresOn: dateOf(wire.dataScadenza),
        questura: wire.questura ?? null,
      }
    : null;

const recordOf = (wire: RegistryWire['AttoNascita'] | undefined): RegistryPerson['birthRecord'] =>
  wire ? { year: wire.anno, part: wire.parte, series: wire.serie ?? null, number: wire.numero } : null;

const knownPart = ({ senzaGiorno, senzaGiornoMese }: RegistryWire['Generalita']) =>
  senzaGiornoMese ? 'year' : senzaGiorno ? 'month' : 'day';

/** A subject of the contract as the product's own type. */
export const readPerson = (wire: Subject): RegistryPerson => {
  const { generalita } = wire;
  return {
    codiceFiscale: generalita.codiceFiscale.codFiscale,
    validated: generalita.codiceFiscale.validitaCF === '1',
    surname: generalita.senzaCognome ? null : (generalita.cognome ?? null),
    givenName: generalita.senzaNome ? null : (generalita.nome ?? null),
    sex: generalita.sesso === 'N' ? null : generalita.sesso,
    birthDate: generalita.dataNascita as CivilDate,
    birthDateKnown: knownPart(generalita),
    birthplace: birthplaceOf(generalita.luogoNascita),
    birthRecord: recordOf(wire.attoNascita),
    citizenships: wire.cittadinanze.map(({ codiceStato }) => citizenshipOf(codiceStato)),
    residence: homeOf(wire),
    father: parentOf(wire.paternita),
    mother: parentOf(wire.maternita),
    card: cardOf(wire.cartaIdentita),
    permit: permitOf(wire.permessoSoggiorno),
    underGuardian: wire.attributi.soggettoCertificabile === '4',
  };
};
