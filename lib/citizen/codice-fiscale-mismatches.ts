// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, partsOf } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type CodiceFiscale } from './codice-fiscale';
import { givenNameCode, surnameCode } from './codice-fiscale-letters';

/** The identity to compare with a code: `undefined` is not known yet, `null` a name part that the person has not. */
export type ComparedIdentity = {
  surname?: string | null;
  givenName?: string | null;
  sex?: 'M' | 'F';
  birthDate?: CivilDate;
  birthplaceBelfiore?: string;
};

/** A datum that the code says differently; `fromCode` is what the code says, as it can be shown. */
export type Mismatch = {
  datum: 'surname' | 'givenName' | 'sex' | 'birthDate' | 'birthplace';
  fromCode: string;
};

const pad = (value: number): string => String(value).padStart(2, '0');

const namesDiffer = (
  typed: string | null | undefined,
  part: string,
  codeOf: (name: string) => string,
): boolean => {
  if (typed === undefined) return false;
  const name = typed ?? '';
  // Given names after a comma are in the register but not always in the code (DPR 396/2000 art. 35).
  return codeOf(name) !== part && codeOf(name.split(',')[0] ?? '') !== part;
};

const datesDiffer = (birthDate: CivilDate | undefined, codiceFiscale: CodiceFiscale): boolean => {
  if (birthDate === undefined) return false;
  const { year, month, day } = partsOf(birthDate);
  return (
    year % 100 !== codiceFiscale.yearInCentury || month !== codiceFiscale.month || day !== codiceFiscale.day
  );
};

/**
 * Where a valid code and the typed identity disagree. Never a reason to refuse: people change name and sex, and
 * the code is the one that the Agenzia delle Entrate attributed; the clerk goes on with a reason.
 */
export const mismatchesOf = (codiceFiscale: CodiceFiscale, identity: ComparedIdentity): Mismatch[] => {
  const { surnamePart, givenNamePart, sex, yearInCentury, month, day, belfiore } = codiceFiscale;
  const found: (Mismatch | null)[] = [
    namesDiffer(identity.surname, surnamePart, surnameCode)
      ? { datum: 'surname', fromCode: surnamePart }
      : null,
    namesDiffer(identity.givenName, givenNamePart, givenNameCode)
      ? { datum: 'givenName', fromCode: givenNamePart }
      : null,
    identity.sex !== undefined && identity.sex !== sex ? { datum: 'sex', fromCode: sex } : null,
    datesDiffer(identity.birthDate, codiceFiscale)
      ? { datum: 'birthDate', fromCode: `${pad(day)}/${pad(month)}/${pad(yearInCentury)}` }
      : null,
    identity.birthplaceBelfiore !== undefined && identity.birthplaceBelfiore !== belfiore
      ? { datum: 'birthplace', fromCode: belfiore }
      : null,
  ];
  return found.filter((mismatch) => mismatch !== null);
};

/** The warning beside the codice fiscale. `fromCode` may be replaced by a name (of the place) before. */
export const mismatchMessage = ({ datum, fromCode }: Mismatch): Message => ({
  key: 'cf.mismatch',
  values: { dato: datum, valore: fromCode },
});
