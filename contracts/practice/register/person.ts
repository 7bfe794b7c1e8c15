// SPDX-License-Identifier: AGPL-3.0-or-later
import { foreign, german, italian, type NameBook, singleNames } from './names';
import { ITALY, municipalities, municipalityOf, stateOf } from './places';
import { type Seeded } from './seeded';
import { type Birthplace, type Home, type InventedPerson } from './subject';
import { taxCodeOf } from './tax-code';

/** The day on which the practice register was written: ages and cards are as of then. */
export const WRITTEN_ON = '2026-11-01';

const YEAR = Number(WRITTEN_ON.slice(0, 4));
const ADULT = 18;
const CEASED = municipalityOf('D158');
const BORN_IN = municipalities.filter((one) => one !== CEASED);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const EUROPEAN = ['Z129', 'Z112', 'Z102', 'Z110', 'Z103', 'Z127'];

/** `2026-02-29` becomes `2026-03-01`: a birthday that the year does not have. */
const dated = (year: number, month: number, day: number): string => {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  if (month === 2 && day === 29 && !isLeap) return `${year}-03-01`;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Whole years on the day of writing. */
export const ageOf = (birthDate: string): number =>
  YEAR - Number(birthDate.slice(0, 4)) - (birthDate.slice(5) > WRITTEN_ON.slice(5) ? 1 : 0);

/** Makes what one register holds only once: codes and card numbers. */
export type Once = { codes: Set<string>; cards: Set<string> };

/** Who is invented: what is left out is left to chance. */
export type Wanted = {
  age: number;
  home: Home;
  book: NameBook;
  sex?: 'M' | 'F';
  surname?: string;
  state?: string;
  father?: InventedPerson;
  mother?: InventedPerson;
};

const birthDateFor = (chance: Seeded, age: number): string => {
  const date = dated(YEAR - age, chance.int(1, 12), chance.int(1, 28));
  return ageOf(date) < age ? dated(YEAR - age - 1, chance.int(11, 12), chance.int(2, 28)) : date;
};

const withoutUnknown = (date: string, unknown: InventedPerson['unknown']): string => {
  if (!unknown) return date;
  return unknown === 'day' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`;
};

const birthplaceFor = (chance: Seeded, age: number, state: string | undefined): Birthplace => {
  if (state) return { state: stateOf(state) };
  if (age > ADULT && chance.chance(0.01)) return { municipality: CEASED };
  return { municipality: chance.pick(BORN_IN) };
};

const serialFor = (chance: Seeded, kind: 'C' | 'E'): string => {
  const letter = () => chance.pick(LETTERS);
  const digits = (n: number) => Array.from({ length: n }, () => String(chance.int(0, 9))).join('');
  return kind === 'E' ? `C${letter()}${digits(5)}${letter()}${letter()}` : `A${letter()}${digits(7)}`;
};

/** A card whose validity ends on a birthday: ten years for adults, five and three for children. */
export const cardFor = (
  chance: Seeded,
  once: Once,
  { birthDate, home, citizenships }: Pick<InventedPerson, 'birthDate' | 'home' | 'citizenships'>,
): InventedPerson['card'] => {
  const age = ageOf(birthDate);
  const [years, share] = age >= ADULT + 10 ? [10, 0.88] : age >= 3 ? [5, 0.6] : [3, 0.3];
  if (!chance.chance(share) || 'state' in home) return undefined;
  const kind = age > 30 && chance.chance(0.15) ? 'C' : 'E';
  const issuedYear = Math.max(YEAR - chance.int(0, years), Number(birthDate.slice(0, 4)) + 1);
  const issuedOn = dated(Math.min(issuedYear, YEAR), chance.int(1, 9), chance.int(1, 28));
  let number = serialFor(chance, kind);
  while (once.cards.has(number)) number = serialFor(chance, kind);
  once.cards.add(number);
  return {
    number,
    kind,
    issuedOn,
    expiresOn: dated(issuedYear + years, Number(birthDate.slice(5, 7)), Number(birthDate.slice(8))),
    validForTravel: citizenships.includes(ITALY) && chance.chance(0.9),
    municipality: home.municipality,
  };
};

const permitFor = (
  chance: Seeded,
  state: string | undefined,
  citizen: boolean,
  home: Home,
): InventedPerson['permit'] => {
  if (!state || citizen || EUROPEAN.includes(state) || 'state' in home) return undefined;
  const kind = chance.pick(['1', '1', '2', '5'] as const);
  const year = YEAR - chance.int(0, 1);
  return {
    number: `I${chance.int(10_000_000, 99_999_999)}`,
    kind,
    issuedOn: dated(year, chance.int(1, 10), chance.int(1, 28)),
    ...(kind !== '2' && { expiresOn: dated(year + 2, chance.int(1, 12), chance.int(1, 28)) }),
    questura: home.municipality.province === 'BZ' ? 'Bolzano' : 'Bologna',
  };
};

const namesFor = (chance: Seeded, { book, surname, state }: Wanted, sex: 'M' | 'F') => {
  if (state === singleNames.state)
    return { surname: chance.pick(sex === 'M' ? singleNames.men : singleNames.women), givenName: null };
  return {
    surname: surname ?? chance.pick(book.surnames),
    givenName: chance.pick(sex === 'M' ? book.men : book.women),
  };
};

const cadastralCodeOf = (chance: Seeded, place: Birthplace): string => {
  if ('municipality' in place) return place.municipality.belfioreCode;
  return 'state' in place ? place.state.belfioreCode : chance.pick(BORN_IN).belfioreCode;
};

/** Invents one person with a codice fiscale that nobody else of the register has. */
export const personFor = (chance: Seeded, once: Once, wanted: Wanted): InventedPerson => {
  const { age, home, state } = wanted;
  const sex = wanted.sex ?? chance.pick(['M', 'F'] as const);
  const names = namesFor(chance, wanted, sex);
  const unknown = state && chance.chance(0.02) ? chance.pick(['day', 'day-and-month'] as const) : undefined;
  const birthDate = withoutUnknown(birthDateFor(chance, age), unknown);
  const isCitizen = !state || chance.chance(0.15);
  const onTheWay = !state && chance.chance(0.002);
  const birthplace: Birthplace = onTheWay
    ? { on: 'a bordo della motonave Esperia' }
    : birthplaceFor(chance, age, state);
  const facts = { ...names, sex, birthDate, belfioreCode: cadastralCodeOf(chance, birthplace) };
  let omocodia = chance.chance(0.01) ? chance.int(1, 7) : 0;
  let taxCode = taxCodeOf(facts, omocodia);
  // As the Agenzia delle Entrate does: who comes second gets letters for digits.
  while (once.codes.has(taxCode)) taxCode = taxCodeOf(facts, (omocodia += 1));
  once.codes.add(taxCode);
  const citizenships = [...(isCitizen ? [ITALY] : []), ...(state ? [stateOf(state)] : [])];
  return {
    taxCode,
    ...names,
    sex,
    birthDate,
    ...(unknown && { unknown }),
    birthplace,
    ...(!state && { birthRecord: { number: String(chance.int(1, 2400)), part: 'I', series: 'A' } }),
    ...(age < ADULT && { father: wanted.father, mother: wanted.mother }),
    home,
    citizenships,
    card: cardFor(chance, once, { birthDate, home, citizenships }),
    permit: permitFor(chance, state, isCitizen, home),
    ...(age >= ADULT && chance.chance(0.004) && { guarded: true }),
    ...(chance.chance(0.003) && { notValidated: true }),
  };
};

/** Whose names a household has: those of the place, or of a state abroad. */
export const bookFor = (chance: Seeded, bilingual: boolean): { book: NameBook; state?: string } => {
  if (chance.chance(0.005)) return { book: italian, state: singleNames.state };
  if (chance.chance(0.13)) {
    const book = chance.pick(foreign);
    return { book, state: chance.pick(book.states) };
  }
  return { book: bilingual && chance.chance(0.7) ? german : italian };
};
