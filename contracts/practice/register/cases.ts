// SPDX-License-Identifier: AGPL-3.0-or-later
import { ITALY, municipalityOf, practiceMunicipalityOf, stateOf } from './places';
import { type Home, type InventedPerson } from './subject';
import { provisionalCodeOf, taxCodeOf } from './tax-code';

const borgo = practiceMunicipalityOf('037999');
const bologna = municipalityOf('A944');
const home: Home = {
  municipality: borgo,
  postalCode: borgo.postalCode,
  street: 'Via della Pace',
  number: '18',
  interior: '4',
};

type Facts = Omit<Partial<InventedPerson>, 'givenName' | 'birthDate'> & {
  givenName: string;
  birthDate: string;
};

const person = ({
  sex = 'M',
  surname = 'Zagaria',
  givenName,
  birthDate,
  ...rest
}: Facts): InventedPerson => ({
  taxCode: taxCodeOf({ surname, givenName, sex, birthDate, belfioreCode: bologna.belfioreCode }),
  surname,
  givenName,
  sex,
  birthDate,
  birthplace: { municipality: bologna },
  birthRecord: { number: '812', part: 'I', series: 'A' },
  home,
  citizenships: [ITALY],
  ...rest,
});

const father = person({ givenName: 'Ettore', birthDate: '1985-05-12' });
const mother = person({ givenName: 'Ivana', surname: 'Quercioli', sex: 'F', birthDate: '1988-10-30' });

/** People that a practice lesson or a test looks for; nobody of the generated ones is like them. */
export const practiceCases = {
  father,
  mother,
  /** Born a few weeks before the register was written, with a provisional code. */
  newborn: person({
    givenName: 'Olmo',
    birthDate: '2026-10-05',
    taxCode: provisionalCodeOf(4471),
    father,
    mother,
    notValidated: true,
  }),
  eightYearOld: person({ givenName: 'Bice', sex: 'F', birthDate: '2018-06-21', father, mother }),
  /** Only the mother is known. */
  thirteenYearOld: person({ givenName: 'Tullio', surname: 'Quercioli', birthDate: '2013-03-09', mother }),
  underGuardian: person({ givenName: 'Arrigo', birthDate: '1961-07-02', guarded: true }),
  bornOnShip: person({
    givenName: 'Marina',
    sex: 'F',
    birthDate: '1972-08-15',
    birthplace: { on: 'a bordo della motonave Esperia' },
  }),
  /** Resident in another municipality, with an electronic card that is not valid for travel and expires soon. */
  elsewhere: person({
    givenName: 'Corrado',
    birthDate: '1979-01-11',
    home: { municipality: bologna, postalCode: '40121', street: 'Via Larga', number: '9' },
    card: {
      number: 'CA80081ZX',
      kind: 'E',
      issuedOn: '2016-09-12',
      expiresOn: '2027-01-11',
      validForTravel: false,
      municipality: bologna,
    },
  }),
  abroad: person({
    givenName: 'Delfina',
    sex: 'F',
    birthDate: '1990-04-27',
    home: { state: stateOf('Z133'), locality: 'Lugano', street: 'Via Pessina 12', consulate: 'Lugano' },
  }),
} as const satisfies Record<string, InventedPerson>;

/** Registered twice by mistake: the register answers with both records. */
export const doubledPerson = person({ givenName: 'Secondo', birthDate: '1969-12-03' });

/** Was registered and is no more. */
export const cancelledPerson = person({ givenName: 'Prospero', birthDate: '1944-02-17' });
