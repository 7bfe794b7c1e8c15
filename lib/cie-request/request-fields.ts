// SPDX-License-Identifier: AGPL-3.0-or-later
import { contactOutcomes } from '@/lib/contacts/contact-outcome';
import { requestReasons } from '@/lib/municipality/tariffs';

/**
 * Every field of the request's form, by section, in the order of the conversation at the counter.
 * Form values are what was typed, strings under the name `section.field`; a tick is `on`.
 */
export const sectionFields = {
  person: [
    'codiceFiscale',
    'surname',
    'givenName',
    'onePart',
    'sex',
    'birthDate',
    'birthplaceName',
    'birthplace',
    'bornAboard',
    'represented',
    'mismatchReason',
    'reason',
    'reportAuthority',
    'reportDate',
    'reportNumber',
    'previousType',
    'previousNumber',
    'previousIssuer',
    'previousIssuedOn',
    'previousExpiresOn',
    'earlyReason',
    'identityProof',
    'identityProofNumber',
    'identityProofIssuer',
    'witness1',
    'witness1BirthDate',
    'witness1Document',
    'witness2',
    'witness2BirthDate',
    'witness2Document',
    'homeProcedure',
    'homeDelegate',
    'homeReason',
  ],
  residence: [
    'home',
    'streetName',
    'houseNumber',
    'exponent',
    'staircase',
    'interior',
    'frazione',
    'postalCode',
    'municipalityName',
    'municipality',
    'clearance',
    'foreignAddress',
    'foreignStateName',
    'foreignState',
    'citizenship',
    'permitType',
    'permitNumber',
    'permitExpiresOn',
    'heightCm',
    'heightConfirmed',
    'birthRecord',
  ],
  // Nothing is typed in `photo`: the photo is kept apart, the name is the place where it is asked for.
  biometrics: [
    'photo',
    'fingerprints',
    'rightFinger',
    'leftFinger',
    'medicalProof',
    'signature',
    'signatureReason',
  ],
  travel: ['validForTravel'],
  family: [
    'role',
    'holderPresent',
    'parent1',
    'parent1State',
    'parent1Document',
    'parent2',
    'parent2State',
    'parent2Document',
    'judgeOrder',
    'parentsOnCard',
    'representative',
    'representativeDocument',
    'decree',
    'decreeDate',
    'powers',
  ],
  contacts: ['email', 'mobile', 'outcome', 'readBack', 'readBackAt'],
  delivery: [
    'mode',
    'streetName',
    'houseNumber',
    'careOf',
    'postalCode',
    'municipalityName',
    'municipality',
    'delegate',
    'otherDocument',
  ],
  payment: ['method', 'receiptNumber', 'paidOn', 'exemptionReason'],
  declarations: ['organDonation', 'travelDeclaration'],
} as const;

export type Section = keyof typeof sectionFields;

export type FieldName = { [S in Section]: `${S}.${(typeof sectionFields)[S][number]}` }[Section];

/** What is typed, as typed: the draft and both ends of the form hold nothing else. */
export type FormValues = Partial<Record<FieldName, string>>;

/** Sections in the order of the conversation. */
export const sections = Object.keys(sectionFields) as Section[];

/** The names of one section's fields, or of all. */
export const fieldNamesOf = (section: Section): FieldName[] =>
  sectionFields[section].map((field) => `${section}.${field}` as FieldName);

/** All field names in the order of the page. */
export const fieldNames: readonly FieldName[] = sections.flatMap(fieldNamesOf);

/** The letter that jumps to a section with Alt; never D, E, F, which browsers keep. */
export const accessLetters: Record<Section, string> = {
  person: 'P',
  residence: 'R',
  biometrics: 'I',
  travel: 'T',
  family: 'A',
  contacts: 'C',
  delivery: 'G',
  payment: 'M',
  declarations: 'Z',
};

/**
 * How a parent takes part: at the counter; absent with a signed assent; absent without; not able to: dead, without responsibility, not
 * known.
 */
const parentStates = ['present', 'assent', 'absent', 'deceased', 'no-responsibility', 'unknown'] as const;

/** Values of the fields that are chosen from a list, in the order shown; their texts are `choice.<field>.<value>`. */
export const choices = {
  'person.sex': ['F', 'M'],
  'person.reason': requestReasons,
  'person.previousType': ['none', 'cie', 'paper'],
  'person.identityProof': [
    'previous-card',
    'passport',
    'driving-licence',
    'foreign-id',
    'other',
    'witnesses',
  ],
  'residence.home': ['elsewhere', 'abroad'],
  'residence.permitType': ['permit', 'long-term', 'first-receipt', 'renewal'],
  'biometrics.fingerprints': ['taken', 'temporary', 'permanent', 'refused'],
  'biometrics.rightFinger': ['index', 'middle', 'ring', 'thumb', 'none'],
  'biometrics.leftFinger': ['index', 'middle', 'ring', 'thumb', 'none'],
  'biometrics.signature': ['given', 'unable', 'illiterate'],
  'travel.validForTravel': ['yes', 'no'],
  'family.role': ['parents', 'guardian', 'administrator'],
  'family.holderPresent': ['yes', 'no'],
  'family.parent1State': parentStates,
  'family.parent2State': parentStates,
  'family.powers': ['represents', 'assists', 'none'],
  'contacts.outcome': contactOutcomes,
  'delivery.mode': ['residence', 'other-address', 'municipality'],
  'delivery.otherDocument': ['yes', 'no'],
  'payment.method': ['pos', 'pagopa', 'cash', 'exempt'],
  'declarations.organDonation': ['consent', 'refusal', 'no-statement'],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;

export type ChoiceField = keyof typeof choices;

export type ChoiceOf<F extends ChoiceField> = (typeof choices)[F][number];
