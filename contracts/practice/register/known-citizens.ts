// SPDX-License-Identifier: AGPL-3.0-or-later
import { practiceCards } from '../cards';
import { practiceCitizens, type PracticeCitizen } from '../citizens';
import { cardFor, type Once } from './person';
import { ITALY, municipalityOf, practiceMunicipalityOf, stateOf } from './places';
import { type Seeded } from './seeded';
import { type Birthplace, type InventedPerson } from './subject';

const STATE_OF: Record<string, string> = {
  rumena: 'Z129',
  marocchina: 'Z330',
  polacca: 'Z127',
  serba: 'Z158',
  vietnamita: 'Z251',
  indonesiana: 'Z223',
  tedesca: 'Z112',
  austriaca: 'Z102',
  albanese: 'Z100',
};

const birthplaceOf = ({ birthplace: { belfioreCode } }: PracticeCitizen): Birthplace =>
  belfioreCode.startsWith('Z')
    ? { state: stateOf(belfioreCode) }
    : { municipality: municipalityOf(belfioreCode) };

const issuedCardOf = (codiceFiscale: string, validForTravel: boolean): InventedPerson['card'] => {
  const card = practiceCards.find((one) => one.codiceFiscale === codiceFiscale);
  return (
    card && {
      number: card.cardSerial,
      kind: 'E',
      issuedOn: card.issuedOn,
      expiresOn: card.expiresOn,
      validForTravel,
      municipality: practiceMunicipalityOf(card.issuingMunicipalityCode),
    }
  );
};

/** A citizen of practice as the register holds them: with the card that the credential backend knows, if there is one. */
export const knownCitizen = (chance: Seeded, once: Once, citizen: PracticeCitizen): InventedPerson => {
  const { codiceFiscale, surname, givenName, sex, birthDate, streetName, houseNumber, frazione } = citizen;
  const municipality = practiceMunicipalityOf(citizen.municipalityCode);
  const state = STATE_OF[citizen.citizenship];
  const citizenships = [state ? stateOf(state) : ITALY];
  const home = {
    municipality,
    postalCode: municipality.postalCode,
    street: streetName,
    number: houseNumber,
    ...(frazione && { frazione }),
  };
  once.codes.add(codiceFiscale);
  return {
    taxCode: codiceFiscale,
    surname,
    givenName,
    sex,
    birthDate,
    birthplace: birthplaceOf(citizen),
    ...(!citizen.birthplace.belfioreCode.startsWith('Z') && {
      birthRecord: { number: String(chance.int(1, 2400)), part: 'I', series: 'A' },
    }),
    home,
    citizenships,
    card:
      issuedCardOf(codiceFiscale, citizenships.includes(ITALY)) ??
      cardFor(chance, once, { birthDate, home, citizenships }),
  };
};

/** The citizens of practice. */
export const knownCitizens = (chance: Seeded, once: Once): InventedPerson[] =>
  practiceCitizens.map((citizen) => knownCitizen(chance, once, citizen));
