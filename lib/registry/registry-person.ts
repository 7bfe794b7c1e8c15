// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

/** A municipality as the register names it. */
export type RegistryMunicipality = { name: string; istat: string; province: string };

/** Where a person was born: `exceptional` is a ship, a plane. */
export type RegistryBirthplace =
  | { kind: 'municipality'; municipality: RegistryMunicipality }
  | { kind: 'abroad'; state: string; locality: string | null }
  | { kind: 'exceptional'; description: string };

/** Where a person lives; `abroad` is the register of Italians abroad (AIRE). */
export type RegistryResidence =
  | {
      kind: 'italy';
      municipality: RegistryMunicipality;
      street: string;
      houseNumber: string | null;
      exponent: string | null;
      staircase: string | null;
      interior: string | null;
      frazione: string | null;
      postalCode: string | null;
    }
  | { kind: 'abroad'; street: string; locality: string | null; state: string; consulate: string | null };

/** The last identity card that the register knows. */
export type RegistryCard = {
  number: string;
  kind: 'cie' | 'paper';
  issuer: string | null;
  issuedOn: CivilDate;
  expiresOn: CivilDate | null;
  cancelledOn: CivilDate | null;
  validForTravel: boolean;
};

/** A father or a mother as the register has them: often not whole. */
export type RegistryParent = {
  surname: string | null;
  givenName: string | null;
  codiceFiscale: string | null;
};

/** A permit of stay; `kind` is the register's own code (1–9). */
export type RegistryPermit = {
  number: string;
  kind: string;
  issuedOn: CivilDate | null;
  expiresOn: CivilDate | null;
  questura: string | null;
};

/** What the register says about one person; the form's data and nothing else (no civil status). */
export type RegistryPerson = {
  codiceFiscale: string;
  /** The Agenzia delle Entrate confirms the code. */
  validated: boolean;
  /** `null` is a name part that the person does not have. */
  surname: string | null;
  givenName: string | null;
  sex: 'F' | 'M' | null;
  birthDate: CivilDate;
  /** How far the birth date is known; the unknown part is 01. */
  birthDateKnown: 'day' | 'month' | 'year';
  birthplace: RegistryBirthplace | null;
  birthRecord: { year: string; part: string; series: string | null; number: string } | null;
  /** ISO 3166-1 alpha-3; `null` for one that is being decided or cannot be told. */
  citizenships: (string | null)[];
  residence: RegistryResidence | null;
  /** Told for minors only. */
  father: RegistryParent | null;
  mother: RegistryParent | null;
  card: RegistryCard | null;
  permit: RegistryPermit | null;
  /** Interdetto, under a guardian (`soggettoCertificabile` 4). */
  underGuardian: boolean;
};
