// SPDX-License-Identifier: AGPL-3.0-or-later
import { streetOf } from '@/lib/citizen/address';
import { formatBirthDate } from '@/lib/citizen/birth-date';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { type CieRequestData } from './request-data';
import { type FieldName } from './request-fields';

/** The blocks of the national program's page, in its order (the steps of an ordinary request of an adult). */
export const nationalBlocks = [
  'identity',
  'birth',
  'citizenship',
  'residence',
  'height',
  'document',
  'delivery',
  'contacts',
] as const;

export type NationalBlock = (typeof nationalBlocks)[number];

/** One datum to be copied: under which block and label it stands, and its plain text without drawing. */
export type NationalRow = { block: NationalBlock; field: FieldName; value: string };

type Data = Omit<CieRequestData, 'contacts'>;
type Cell = [FieldName, string | null | undefined];

const day = (date: CivilDate | null | undefined): string | null => (date ? formatCivilDate(date) : null);

const homeCells = (home: Data['residence']['home']): Cell[] => {
  if (home.kind === 'abroad')
    return [
      ['residence.foreignAddress', home.address],
      ['residence.foreignStateName', home.state.name],
      ['residence.municipalityName', home.municipality.name],
    ];
  const { address } = home;
  return [
    ['residence.streetName', streetOf(address)],
    ['residence.houseNumber', address.houseNumber],
    ['residence.exponent', address.exponent],
    ['residence.staircase', address.staircase],
    ['residence.interior', address.interior],
    ['residence.frazione', address.frazione],
    ['residence.postalCode', address.postalCode],
    ['residence.municipalityName', home.kind === 'elsewhere' ? home.municipality.name : null],
  ];
};

const CELLS: Record<Exclude<NationalBlock, 'contacts'>, (data: Data, citizenship: string) => Cell[]> = {
  identity: ({ person }) => [
    ['person.codiceFiscale', person.codiceFiscale],
    ['person.surname', person.surname],
    ['person.givenName', person.givenName],
    ['person.sex', person.sex],
  ],
  birth: ({ person, residence }) => [
    ['person.birthDate', formatBirthDate({ date: person.birthDate, known: person.birthDateKnown })],
    ['person.birthplaceName', person.birthplace.name],
    ['residence.birthRecord', residence.birthRecord],
  ],
  citizenship: (_data, citizenship) => [['residence.citizenship', citizenship]],
  residence: ({ residence: { home } }) => homeCells(home),
  height: ({ residence }) => [['residence.heightCm', String(residence.heightCm)]],
  document: ({ person: { previous } }) => [
    ['person.previousNumber', previous?.number],
    ['person.previousIssuer', previous?.issuer],
    ['person.previousIssuedOn', day(previous?.issuedOn)],
    ['person.previousExpiresOn', day(previous?.expiresOn)],
  ],
  delivery: ({ delivery: { address, delegate } }) => [
    ['delivery.streetName', address?.streetName],
    ['delivery.houseNumber', address?.houseNumber],
    ['delivery.careOf', address?.careOf],
    ['delivery.postalCode', address?.postalCode],
    ['delivery.municipalityName', address?.municipality.name],
    ['delivery.delegate', delegate],
  ],
};

const rowsOf = (block: NationalBlock, cells: readonly Cell[]): NationalRow[] =>
  cells.flatMap(([field, value]) => (value ? [{ block, field, value }] : []));

/** The data of a request in the national program's order, what is not given left out; contacts apart, they are masked. */
export const nationalRows = (data: Data, citizenship: string): NationalRow[] =>
  nationalBlocks.flatMap((block) =>
    block === 'contacts' ? [] : rowsOf(block, CELLS[block](data, citizenship)),
  );

/** Contacts that somebody asked to see, in the same order and as they are typed: the mobile without spaces. */
export const nationalContacts = ({
  email,
  mobile,
}: {
  email: string | null;
  mobile: string | null;
}): NationalRow[] =>
  rowsOf('contacts', [
    ['contacts.email', email],
    ['contacts.mobile', mobile?.replace(/\s/g, '')],
  ]);
