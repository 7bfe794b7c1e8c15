// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatBirthDate } from '@/lib/citizen/birth-date';
import { ITALIAN } from '@/lib/citizen/citizenship';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type Place, printedName } from '@/lib/places/place';
import { type RegistryParent, type RegistryPerson } from '@/lib/registry/registry-person';
import { type FormValues } from './request-fields';

/**
 * What the register's names mean here: birthplace and the place where the person lives (a municipality elsewhere, a foreign state)
 * among the known places, and our own municipality's ISTAT code.
 */
export type PersonContext = { birthplace: Place | null; home: Place | null; municipality: string };

const identityOf = (person: RegistryPerson): FormValues => ({
  'person.surname': person.surname ?? '',
  'person.givenName': person.givenName ?? '',
  'person.onePart': person.surname === null || person.givenName === null ? 'on' : '',
  'person.represented': person.underGuardian ? 'on' : '',
  'person.sex': person.sex ?? '',
  'person.birthDate': formatBirthDate({ date: person.birthDate, known: person.birthDateKnown }),
});

const birthplaceOf = ({ birthplace }: RegistryPerson, place: Place | null): FormValues => {
  if (birthplace?.kind === 'exceptional')
    return { 'person.bornAboard': 'on', 'person.birthplaceName': birthplace.description };
  if (place === null) return {};
  return { 'person.birthplaceName': printedName(place), 'person.birthplace': place.belfiore };
};

const previousOf = ({ card }: RegistryPerson): FormValues => {
  if (!card || card.cancelledOn !== null) return {};
  return {
    'person.previousType': card.kind,
    'person.previousNumber': card.number,
    'person.previousIssuer': card.issuer ?? '',
    'person.previousIssuedOn': formatCivilDate(card.issuedOn),
    'person.previousExpiresOn': card.expiresOn === null ? '' : formatCivilDate(card.expiresOn),
  };
};

const elsewhereOf = (home: Place | null): FormValues => ({
  'residence.home': 'elsewhere',
  ...(home && { 'residence.municipalityName': printedName(home), 'residence.municipality': home.belfiore }),
});

const homeOf = ({ residence }: RegistryPerson, { home, municipality }: PersonContext): FormValues => {
  if (!residence) return {};
  if (residence.kind === 'abroad')
    return {
      'residence.home': 'abroad',
      'residence.foreignAddress': [residence.street, residence.locality].filter(Boolean).join(', '),
      ...(home && {
        'residence.foreignStateName': printedName(home),
        'residence.foreignState': home.belfiore,
      }),
    };
  return {
    ...(residence.municipality.istat !== municipality && elsewhereOf(home)),
    'residence.streetName': residence.street,
    'residence.houseNumber': residence.houseNumber ?? 'snc',
    'residence.exponent': residence.exponent ?? '',
    'residence.staircase': residence.staircase ?? '',
    'residence.interior': residence.interior ?? '',
    'residence.frazione': residence.frazione ?? '',
    'residence.postalCode': residence.postalCode ?? '',
  };
};

/** ANPR's kinds of permit as the form names them; the others are read from the document. */
const PERMITS: Record<string, string> = {
  '1': 'permit',
  '2': 'long-term',
  '5': 'first-receipt',
  '6': 'renewal',
};

const permitOf = ({ permit }: RegistryPerson): FormValues =>
  permit
    ? {
        'residence.permitType': PERMITS[permit.kind] ?? '',
        'residence.permitNumber': permit.number,
        'residence.permitExpiresOn': permit.expiresOn === null ? '' : formatCivilDate(permit.expiresOn),
      }
    : {};

const nameOf = (parent: RegistryParent | null): string =>
  [parent?.surname, parent?.givenName].filter(Boolean).join(' ');

/** The known parents, one after the other; how they take part is seen at the counter. */
const parentsOf = ({ mother, father }: RegistryPerson): FormValues => {
  const [first = '', second = ''] = [mother, father].map(nameOf).filter(Boolean);
  return { 'family.parent1': first, 'family.parent2': second };
};

/** Year, number, part and series, as the field's hint asks for them. */
const recordOf = ({ birthRecord }: RegistryPerson): string => {
  if (!birthRecord) return '';
  const { year, number, part, series } = birthRecord;
  return [year, `n. ${number}`, `p. ${part}`, series && `s. ${series}`].filter(Boolean).join(' ');
};

/** The citizenship that the card is issued by: Italian where it is one of several. */
const citizenshipOf = ({ citizenships }: RegistryPerson): string =>
  citizenships.includes(ITALIAN) ? ITALIAN : (citizenships.find((code) => code !== null) ?? '');

/**
 * The fields of the form that the register knows, as a clerk would type them. Whether the card is valid for travel is never among
 * them: it is chosen each time.
 */
export const valuesOfPerson = (person: RegistryPerson, context: PersonContext): FormValues => {
  const values: FormValues = {
    ...identityOf(person),
    ...birthplaceOf(person, context.birthplace),
    ...previousOf(person),
    ...homeOf(person, context),
    ...permitOf(person),
    ...parentsOf(person),
    'residence.citizenship': citizenshipOf(person),
    'residence.birthRecord': recordOf(person),
  };
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));
};

const homeHints = ({ residence }: RegistryPerson, municipality: string): Message[] => {
  if (residence?.kind === 'abroad') {
    const luogo = [residence.locality, residence.state].filter(Boolean).join(', ');
    return [{ key: 'registry.hint.abroad', values: { luogo } }];
  }
  if (!residence || residence.municipality.istat === municipality) return [];
  const { name, province } = residence.municipality;
  return [{ key: 'registry.hint.elsewhere', values: { comune: `${name} (${province})` } }];
};

/** What the register says that decides how the request goes on, and that nobody should miss among the fields. */
export const hintsOfPerson = (person: RegistryPerson, municipality: string): Message[] => [
  ...(person.underGuardian ? [{ key: 'registry.hint.guardian' }] : []),
  ...(person.validated ? [] : [{ key: 'registry.hint.notValidated' }]),
  ...homeHints(person, municipality),
  ...(person.card?.cancelledOn
    ? [
        {
          key: 'registry.hint.cancelledCard',
          values: { numero: person.card.number, data: formatCivilDate(person.card.cancelledOn) },
        },
      ]
    : []),
];
