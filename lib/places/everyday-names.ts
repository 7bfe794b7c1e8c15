// SPDX-License-Identifier: AGPL-3.0-or-later
import { searchForm } from './plain-letters';

/** Names by which people call a state that the archive calls otherwise, by its code; former ones too. */
const EVERYDAY: Readonly<Record<string, string>> = {
  Z106: 'Vaticano|Santa Sede',
  Z111: 'Germania Est|DDR|Germania orientale',
  Z114: 'Gran Bretagna|Inghilterra|Scozia|Galles|Irlanda del Nord|UK',
  Z118: 'Iugoslavia',
  Z126: 'Olanda',
  Z135: 'URSS|Repubbliche Socialiste Sovietiche|Russia sovietica',
  Z139: 'Russia bianca|Belarus',
  Z140: 'Moldavia',
  Z148: 'Macedonia',
  Z154: 'Russia',
  Z156: 'Cechia',
  Z158: 'Serbia',
  Z206: 'Birmania',
  Z209: 'Ceylon',
  Z210: 'Cina',
  Z213: 'Corea del Sud',
  Z214: 'Corea del Nord',
  Z224: 'Persia',
  Z240: 'Siria',
  Z241: 'Siam',
  Z251: 'Vietnam',
  Z312: 'Zaire|Congo belga',
  Z314: 'Dahomey',
  Z337: 'Rhodesia',
  Z349: 'Swaziland',
  Z354: 'Alto Volta',
  Z404: 'USA|America',
};

const FORMS = new Map(
  Object.entries(EVERYDAY).map(([code, names]) => [code, names.split('|').map(searchForm)]),
);

/** The forms of a state's everyday names; none for most. */
export const everydayForms = (belfiore: string): readonly string[] => FORMS.get(belfiore) ?? [];

/** The codes of states with an everyday name that begins like this (a search form). */
export const statesCalled = (beginning: string): string[] =>
  [...FORMS].filter(([, forms]) => forms.some((form) => form.startsWith(beginning))).map(([code]) => code);
