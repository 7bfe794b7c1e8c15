// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalForm } from '@/lib/citizen/name-part';
import { isNameOf } from '@/lib/citizen/person-names';
import { ageAt, type CivilDate } from '@/lib/kernel/civil-date';
import { ADULT_AGE } from '../rules/applicant-of';
import { type PersonFields, type ReportPerson } from './person-fields';

const WITNESSES = [1, 2] as const;

const holderOf = ({ surname, givenName }: PersonFields) => ({
  surname: surname ?? '',
  givenName: givenName ?? '',
});

const checkWitness = (nth: 1 | 2, fields: PersonFields, today: CivilDate, report: ReportPerson): void => {
  const name = fields[`witness${nth}`];
  const birthDate = fields[`witness${nth}BirthDate`];
  if (name === null) report(`witness${nth}`, 'required.person.witness', { n: nth });
  if (birthDate === null) report(`witness${nth}BirthDate`, 'required.person.witnessBirthDate', { n: nth });
  if (fields[`witness${nth}Document`] === null)
    report(`witness${nth}Document`, 'required.person.witnessDocument', { n: nth });
  if (name && isNameOf(name, holderOf(fields))) report(`witness${nth}`, 'witness.isHolder');
  if (birthDate && ageAt(birthDate, today) < ADULT_AGE) report(`witness${nth}BirthDate`, 'witness.minor');
};

/** Two people of age, neither of them the holder, with a document each, where the holder has none (domain §1.3). */
export const checkWitnesses = (fields: PersonFields, today: CivilDate, report: ReportPerson): void => {
  if (fields.identityProof !== 'witnesses') return;
  for (const nth of WITNESSES) checkWitness(nth, fields, today, report);
  const { witness1, witness2, witness1Document, witness2Document } = fields;
  const samePerson = witness1 && witness2 && normalForm(witness1) === normalForm(witness2);
  const sameDocument =
    witness1Document && witness2Document && normalForm(witness1Document) === normalForm(witness2Document);
  if (samePerson && sameDocument !== false && fields.witness1BirthDate === fields.witness2BirthDate)
    report('witness2', 'witness.same');
  else if (sameDocument) report('witness2Document', 'witness.sameDocument');
};
