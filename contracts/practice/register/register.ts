// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryWire } from '../../validate';
import { cancelledPerson, doubledPerson, practiceCases } from './cases';
import { householdFor } from './households';
import { knownCitizens } from './known-citizens';
import { type Once } from './person';
import { seeded } from './seeded';
import { type InventedPerson, subjectOf } from './subject';

const SEED = 20_261_101;
const PEOPLE = 12_000;

/** What the practice register holds. */
export type PracticeRegister = {
  codes: readonly string[];
  /** The records of a codice fiscale as the register answers: none, one, or two for who was registered twice. */
  recordsOf: (code: string) => RegistryWire['DatiSoggetto'][];
  /** Whether somebody was registered with this code and is no more. */
  isCancelled: (code: string) => boolean;
};

const inventedPeople = (): InventedPerson[] => {
  const chance = seeded(SEED);
  const once: Once = { codes: new Set(), cards: new Set() };
  const people = knownCitizens(chance, once);
  for (const known of [...Object.values(practiceCases), doubledPerson, cancelledPerson])
    once.codes.add(known.taxCode);
  while (people.length < PEOPLE) people.push(...householdFor(chance, once));
  return people;
};

/** Makes the register, the same every time: the citizens of practice, the cases, and households around them. */
export const makeRegister = (): PracticeRegister => {
  const people = [...inventedPeople(), ...Object.values(practiceCases)];
  const known = new Map(people.map((person) => [person.taxCode, person]));
  const doubled = subjectOf(doubledPerson);
  return {
    codes: [...known.keys(), doubledPerson.taxCode],
    recordsOf: (code) => {
      if (code === doubledPerson.taxCode) return [doubled, { ...doubled, provenienzaInformazioni: '2' }];
      const person = known.get(code);
      return person ? [subjectOf(person)] : [];
    },
    isCancelled: (code) => code === cancelledPerson.taxCode,
  };
};
