// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PracticeMunicipality, practiceMunicipalities } from '@/contracts/practice/municipalities';
import { Refusal } from './problem';

const findMunicipality = (code: string) =>
  practiceMunicipalities.find((municipality) => municipality.code === code);

/** Whether the directory has this municipality. */
export const isMunicipality = (code: string): boolean => findMunicipality(code) !== undefined;

/** A municipality of the directory, or a refusal. */
export const municipalityOf = (code: string): PracticeMunicipality => {
  const known = findMunicipality(code);
  if (!known) throw new Refusal('municipality-unknown');
  return known;
};
