// SPDX-License-Identifier: AGPL-3.0-or-later
import { birthDateField } from '@/lib/citizen/birth-date';
import { anyCodiceFiscaleField } from '@/lib/citizen/codice-fiscale-field';
import { namePartField } from '@/lib/citizen/name-part';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type ReadFields, type Report, type SectionShape } from '../section-schema';
import { choiceField, dateField, documentNumberField, textField, tickField } from '../typed-fields';

/** The fields of «Persona», each by itself. */
export const personShape = (today: CivilDate) =>
  ({
    codiceFiscale: anyCodiceFiscaleField,
    surname: namePartField,
    givenName: namePartField,
    onePart: tickField,
    sex: choiceField('person.sex'),
    birthDate: birthDateField(today),
    birthplaceName: textField(120),
    birthplace: textField(4),
    bornAboard: tickField,
    represented: tickField,
    mismatchReason: textField(200),
    reason: choiceField('person.reason'),
    reportAuthority: textField(120),
    reportDate: dateField,
    reportNumber: textField(40),
    previousType: choiceField('person.previousType'),
    previousNumber: documentNumberField,
    previousIssuer: textField(120),
    previousIssuedOn: dateField,
    previousExpiresOn: dateField,
    earlyReason: textField(200),
    identityProof: choiceField('person.identityProof'),
    identityProofNumber: documentNumberField,
    identityProofIssuer: textField(120),
    witness1: namePartField,
    witness1BirthDate: dateField,
    witness1Document: textField(60),
    witness2: namePartField,
    witness2BirthDate: dateField,
    witness2Document: textField(60),
    homeProcedure: tickField,
    homeDelegate: namePartField,
    homeReason: textField(120),
  }) satisfies SectionShape<'person'>;

export type PersonShape = ReturnType<typeof personShape>;
export type PersonFields = ReadFields<PersonShape>;
export type ReportPerson = Report<PersonShape>;
