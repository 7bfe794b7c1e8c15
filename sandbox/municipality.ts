// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PracticeMunicipality, practiceMunicipalities } from '@/contracts/practice/municipalities';
import { Refusal } from './problem';

/** A municipality of the directory, or a refusal. */
export const municipalityOf = (code: string): PracticeMunicipality => {
  const known = practiceMunicipalities.find((municipality) => municipality.code === code);
  if (!known) throw new Refusal('municipality-unknown');
  return known;
};
