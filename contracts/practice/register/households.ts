// SPDX-License-Identifier: AGPL-3.0-or-later
import { streets } from './names';
import { bookFor, type Once, personFor, type Wanted } from './person';
import { municipalities, practiceMunicipalityOf, stateOf } from './places';
import { type Seeded } from './seeded';
import { type Home, type InventedPerson } from './subject';

const HOMES = [practiceMunicipalityOf('037999'), practiceMunicipalityOf('021999')] as const;
/** Where Italians of the register of those abroad live. */
const ABROAD = [
  { state: 'Z133', locality: 'Lugano', street: 'Via Pessina 12', consulate: 'Lugano' },
  { state: 'Z112', locality: 'München', street: 'Lindenstraße 4', consulate: 'Monaco di Baviera' },
  { state: 'Z103', locality: 'Liège', street: 'Rue Saint-Gilles 101', consulate: 'Bruxelles' },
  { state: 'Z600', locality: 'Rosario', street: 'Calle Corrientes 840', consulate: 'Rosario' },
] as const;

const ELSEWHERE = municipalities.filter(({ belfioreCode }) => belfioreCode !== 'D158');

const exponentOf = (chance: Seeded) =>
  chance.chance(0.12) ? { exponent: chance.pick(['A', 'B', 'bis']) } : {};

const homeHere = (chance: Seeded, bilingual: boolean): Home => {
  const municipality = HOMES[bilingual ? 1 : 0];
  const { names, frazioni } = streets[bilingual ? '021999' : '037999'];
  return {
    municipality,
    postalCode: municipality.postalCode,
    street: chance.pick(names),
    number: String(chance.int(1, 140)),
    ...exponentOf(chance),
    ...(chance.chance(0.2) && { staircase: chance.pick(['A', 'B', 'C']) }),
    ...(chance.chance(0.35) && { interior: String(chance.int(1, 24)) }),
    ...(chance.chance(0.15) && { frazione: chance.pick(frazioni) }),
  };
};

const homeElsewhere = (chance: Seeded): Home => ({
  municipality: chance.pick(ELSEWHERE),
  postalCode: `${chance.int(10, 98)}100`,
  street: chance.pick(streets['037999'].names),
  number: String(chance.int(1, 140)),
});

const homeAbroad = (chance: Seeded): Home => {
  const { state, ...rest } = chance.pick(ABROAD);
  return { state: stateOf(state), ...rest };
};

const homeFor = (chance: Seeded, bilingual: boolean): Home => {
  if (chance.chance(0.03)) return homeAbroad(chance);
  return chance.chance(0.07) ? homeElsewhere(chance) : homeHere(chance, bilingual);
};

/** An age between 20 and 96, more of them in the middle. */
const adultAge = (chance: Seeded): number => 20 + Math.floor((chance.int(0, 76) + chance.int(0, 76)) / 2);

type Parents = { father?: InventedPerson; mother?: InventedPerson };

const childrenOf = (
  chance: Seeded,
  once: Once,
  shared: Omit<Wanted, 'age'>,
  parents: Parents,
  youngest: number,
) =>
  Array.from({ length: chance.pick([1, 1, 1, 2, 2, 3]) }, () =>
    personFor(chance, once, {
      ...shared,
      ...parents,
      age: chance.int(0, Math.max(0, Math.min(17, youngest - 19))),
      surname: (parents.father ?? parents.mother)?.surname ?? undefined,
    }),
  );

/** People of one address: alone, a couple, parents with children, one parent with children. */
export const householdFor = (chance: Seeded, once: Once): InventedPerson[] => {
  const bilingual = chance.chance(0.4);
  const { book, state } = bookFor(chance, bilingual);
  const shared = { home: homeFor(chance, bilingual), book, state };
  const kind = chance.pick(['alone', 'couple', 'family', 'family', 'family', 'one-parent'] as const);
  if (kind === 'alone') return [personFor(chance, once, { ...shared, age: adultAge(chance) })];
  const age = kind === 'couple' ? adultAge(chance) : chance.int(21, 52);
  const mother = personFor(chance, once, { ...shared, age, sex: 'F' });
  if (kind === 'one-parent') return [mother, ...childrenOf(chance, once, shared, { mother }, age)];
  const father = personFor(chance, once, { ...shared, age: Math.min(age + chance.int(0, 8), 97), sex: 'M' });
  if (kind === 'couple') return [father, mother];
  return [father, mother, ...childrenOf(chance, once, shared, { father, mother }, age)];
};
