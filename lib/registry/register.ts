// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Result } from '@/lib/kernel/result';
import { type RegistryError } from './registry-error';
import { type RegistryPerson } from './registry-person';

/** Who is asked about, and who asks from where: the register keeps that. */
export type RegisterQuestion = {
  codiceFiscale: string;
  /** ISTAT code of the asking municipality. */
  municipalityCode: string;
  /** The counter's name. */
  station: string;
  /** A pseudonym of the operator, at most 16 letters and digits. */
  operator: string;
  /** The day that the answer is asked for. */
  on: CivilDate;
};

/**
 * The national population register as this product sees it. Never throws for an expected failure; answers within 2 s. Never ask
 * while a database transaction is open.
 */
export type Register = {
  findPerson(question: RegisterQuestion): Promise<Result<RegistryPerson, RegistryError>>;
};
