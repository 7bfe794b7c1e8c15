// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import { exampleContext, exampleValues } from './example-request';
import { type FormValues } from './request-fields';
import { parseRequest } from './request-form';

/** A girl of 14 days with both parents, and what changes for other people: complete requests all of them. */
const newborn: FormValues = {
  ...exampleValues,
  'person.codiceFiscale': 'RSSGLI26S50A944P',
  'person.surname': 'Rossi',
  'person.givenName': 'Giulia',
  'person.birthDate': '10/11/2026',
  'person.reason': 'first-issue',
  'person.previousType': 'none',
  'person.previousNumber': '',
  'person.previousIssuedOn': '',
  'person.previousExpiresOn': '',
  'person.identityProof': 'witnesses',
  'person.witness1': 'Rossi Paolo',
  'person.witness1BirthDate': '03/02/1990',
  'person.witness1Document': 'C.I. CA12345AA',
  'person.witness2': 'Bianchi Anna',
  'person.witness2BirthDate': '04/05/1991',
  'person.witness2Document': 'C.I. CA54321BB',
  'residence.heightCm': '52',
  'biometrics.fingerprints': '',
  'biometrics.rightFinger': '',
  'biometrics.leftFinger': '',
  'biometrics.signature': '',
  'family.role': 'parents',
  'family.holderPresent': 'yes',
  'family.parent1': 'Rossi Paolo',
  'family.parent1State': 'present',
  'family.parent1Document': 'C.I. CA12345AA',
  'family.parent2': 'Bianchi Anna',
  'family.parent2State': 'present',
  'family.parent2Document': 'C.I. CA54321BB',
  'delivery.delegate': 'Rossi Paolo',
  'delivery.otherDocument': '',
  'declarations.organDonation': '',
};

const ward: FormValues = {
  ...exampleValues,
  'person.represented': 'on',
  'family.role': 'guardian',
  'family.holderPresent': 'yes',
  'family.representative': 'Verdi Carla',
  'family.representativeDocument': 'patente BO1234567',
  'family.decree': 'Tribunale di Bologna, n. 312/2024',
  'family.decreeDate': '12/03/2024',
  'declarations.organDonation': '',
};

const foreigner: FormValues = {
  ...exampleValues,
  'residence.citizenship': 'MAR',
  'residence.permitType': 'permit',
  'residence.permitNumber': 'I12345678',
  'residence.permitExpiresOn': '01/06/2028',
  'travel.validForTravel': 'no',
  'declarations.travelDeclaration': '',
};

const messagesOf = (values: FormValues): string[] => {
  const parsed = parseRequest(values, exampleContext);
  if (parsed.ok) return [];
  return parsed.error.messages.map((message) => {
    expect(translate('it', message), message.key).not.toMatch(/[{}]/);
    return `${message.path} ${message.key}`;
  });
};

describe('complete requests', () => {
  test.each<[string, FormValues]>([
    ['a newborn with both parents', newborn],
    ['an adult with a guardian', ward],
    ['a foreigner with a permit', foreigner],
    [
      'a child with one known parent',
      { ...newborn, 'family.parent2': '', 'family.parent2State': 'unknown', 'family.parent2Document': '' },
    ],
    ['a parent is dead', { ...newborn, 'family.parent2State': 'deceased', 'family.parent2Document': '' }],
    [
      'a parent sent the assent',
      { ...newborn, 'family.parent2State': 'assent', 'family.parent2Document': '' },
    ],
    [
      'the judge in place of a parent',
      { ...newborn, 'family.parent2State': 'absent', 'family.judgeOrder': 'G.T. Bologna 44/2026' },
    ],
    [
      'no assent where the card is not for travel',
      {
        ...newborn,
        'family.parent2State': 'absent',
        'travel.validForTravel': 'no',
        'declarations.travelDeclaration': '',
      },
    ],
    ['the parents on the card', { ...newborn, 'family.parentsOnCard': 'on' }],
    [
      'somebody without a first name',
      {
        ...exampleValues,
        'person.givenName': '',
        'person.onePart': 'on',
        'person.mismatchReason': 'un solo nome',
      },
    ],
    [
      'a provisional code',
      { ...exampleValues, 'person.codiceFiscale': '12345678903', 'person.mismatchReason': '' },
    ],
    [
      'only the year of birth is known',
      { ...exampleValues, 'person.birthDate': '00/00/1984', 'person.mismatchReason': '' },
    ],
    [
      'born on a ship',
      {
        ...exampleValues,
        'person.bornAboard': 'on',
        'person.birthplace': '',
        'person.birthplaceName': 'M/N Italia',
      },
    ],
    [
      'who lives in another town',
      {
        ...exampleValues,
        'residence.home': 'elsewhere',
        'residence.municipality': 'A944',
        'residence.municipalityName': 'Bologna (BO)',
      },
    ],
    [
      'brought by somebody for who cannot come',
      {
        ...exampleValues,
        'person.homeProcedure': 'on',
        'person.homeDelegate': 'Montanari Ugo',
        'person.homeReason': 'ricovero',
      },
    ],
  ])('%s', (name, values) => {
    // The example municipality is Bologna itself: who lives in another town lives elsewhere than here.
    const context =
      name === 'who lives in another town'
        ? { ...exampleContext, settings: { ...exampleContext.settings, belfiore: 'G337' } }
        : exampleContext;
    const parsed = parseRequest(values, context);
    expect(parsed.ok ? [] : parsed.error.messages.map(({ path, key }) => `${path} ${key}`)).toEqual([]);
  });
});

describe('what contradicts itself', () => {
  test.each<[string, FormValues, FormValues, string[]]>([
    [
      'a minor whose both parents are dead, with two consents',
      newborn,
      { 'family.parent1State': 'deceased', 'family.parent2State': 'deceased' },
      ['family.parent1State family.noParent'],
    ],
    [
      'both parents absent with their assent, nobody with the child',
      newborn,
      { 'family.parent1State': 'assent', 'family.parent2State': 'assent' },
      ['family.parent1State family.nobodyPresent'],
    ],
    [
      'a parent absent without assent, for travel',
      newborn,
      { 'family.parent2State': 'absent' },
      ['family.parent2State travel.assent'],
    ],
    [
      'the same parent twice',
      newborn,
      { 'family.parent2': 'ROSSI  paolo' },
      ['family.parent2 family.sameParent'],
    ],
    [
      'the child as its own parent',
      newborn,
      { 'family.parent1': 'Giulia Rossi' },
      ['family.parent1 family.isHolder'],
    ],
    ['half a parent', newborn, { 'family.parent1': 'Rossi' }, ['family.parent1 family.fullName']],
    [
      'an unknown parent with a name',
      newborn,
      { 'family.parent2State': 'unknown' },
      ['family.parent2State family.unknownNamed'],
    ],
    [
      'a present parent without a document',
      newborn,
      { 'family.parent1Document': '' },
      ['family.parent1Document required.family.document'],
    ],
    [
      'the child is not there',
      newborn,
      { 'family.holderPresent': 'no' },
      ['family.holderPresent family.holderNeeded'],
    ],
    ['nobody acts for the child', newborn, { 'family.role': '' }, ['family.role required.family.role']],
    [
      'an administrator for a minor',
      {
        ...newborn,
        ...Object.fromEntries(Object.entries(ward).filter(([name]) => name.startsWith('family.'))),
      },
      { 'family.role': 'administrator', 'family.powers': 'represents' },
      ['family.role family.minorAdministrator'],
    ],
    [
      'parents for an adult',
      ward,
      { 'family.role': 'parents' },
      [
        'family.role family.adultParents',
        'family.parent1State required.family.parentState',
        'family.parent2State required.family.parentState',
        'declarations.organDonation required.declarations.organDonation',
      ],
    ],
    [
      'a guardian without a decree',
      ward,
      { 'family.decree': '', 'family.decreeDate': '' },
      ['family.decree required.family.decree', 'family.decreeDate required.family.decreeDate'],
    ],
    [
      'a decree of tomorrow',
      ward,
      { 'family.decreeDate': '24/11/2026' },
      ['family.decreeDate family.decreeFuture'],
    ],
    [
      'the ward as guardian',
      ward,
      { 'family.representative': 'Montanari Beatrice' },
      ['family.representative family.isHolder'],
    ],
    ['no delegate under 14', newborn, { 'delivery.delegate': '' }, ['delivery.delegate delegate.under14']],
    [
      'the parents on the card of a child who does not travel',
      newborn,
      { 'family.parentsOnCard': 'on', 'travel.validForTravel': 'no', 'declarations.travelDeclaration': '' },
      ['family.parentsOnCard family.notOnCard'],
    ],
    [
      'a witness who is the applicant',
      newborn,
      { 'person.witness1': 'Giulia Rossi' },
      ['person.witness1 witness.isHolder'],
    ],
    [
      'a witness of sixteen',
      newborn,
      { 'person.witness2BirthDate': '04/05/2010' },
      ['person.witness2BirthDate witness.minor'],
    ],
    [
      'one witness twice',
      newborn,
      {
        'person.witness2': 'Paolo  Rossi'.split('  ').reverse().join(' '),
        'person.witness2BirthDate': '03/02/1990',
        'person.witness2Document': 'C.I. CA12345AA',
      },
      ['person.witness2 witness.same'],
    ],
    [
      'two witnesses with one document',
      newborn,
      { 'person.witness2Document': 'C.I. CA12345AA' },
      ['person.witness2Document witness.sameDocument'],
    ],
    [
      'one witness only',
      newborn,
      { 'person.witness2': '', 'person.witness2BirthDate': '', 'person.witness2Document': '' },
      [
        'person.witness2 required.person.witness',
        'person.witness2BirthDate required.person.witnessBirthDate',
        'person.witness2Document required.person.witnessDocument',
      ],
    ],
    [
      'a paper card that proves who somebody is, in November 2026',
      exampleValues,
      {
        'person.previousType': 'paper',
        'person.previousNumber': 'AX1234567',
        'person.reason': 'paper-replacement',
      },
      ['person.identityProof previous.paperCeased'],
    ],
    [
      'a foreigner without a permit',
      foreigner,
      { 'residence.permitType': '', 'residence.permitNumber': '', 'residence.permitExpiresOn': '' },
      [
        'residence.permitType required.residence.permitType',
        'residence.permitNumber required.residence.permitNumber',
      ],
    ],
    [
      'a permit that is over',
      foreigner,
      { 'residence.permitExpiresOn': '01/06/2026' },
      ['residence.permitExpiresOn permit.expired'],
    ],
    [
      'a foreign child that travels',
      { ...newborn, 'residence.citizenship': 'ROU' },
      {},
      ['travel.validForTravel travel.foreigner'],
    ],
    [
      'who lives elsewhere, here',
      exampleValues,
      {
        'residence.home': 'elsewhere',
        'residence.municipality': 'A944',
        'residence.municipalityName': 'Bologna (BO)',
      },
      ['residence.municipalityName home.isHere'],
    ],
    [
      'abroad without anything',
      exampleValues,
      { 'residence.home': 'abroad', 'declarations.organDonation': '' },
      [
        'residence.municipalityName required.residence.municipalityName',
        'residence.foreignAddress required.residence.foreignAddress',
        'residence.foreignStateName required.residence.foreignStateName',
      ],
    ],
    [
      'a provisional code with a wrong digit',
      exampleValues,
      { 'person.codiceFiscale': '12345678901' },
      ['person.codiceFiscale cf.provisionalCheck'],
    ],
    [
      'brought by nobody',
      exampleValues,
      { 'person.homeProcedure': 'on' },
      ['person.homeDelegate required.person.homeDelegate', 'person.homeReason required.person.homeReason'],
    ],
  ])('%s', (_name, base, change, expected) => {
    expect(messagesOf({ ...base, ...change })).toEqual(expected);
  });
});
