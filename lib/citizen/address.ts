// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { issueOf } from '@/lib/kernel/message';
import { NAME_LETTERS, tidyName } from './name-part';

/** A street address in Italy; `null` is a part that the address does not have. */
export type ItalianAddress = {
  /** `Via`, `Piazza`; `null` where the name holds it already ("Bahnhofstraße"). */
  streetKind: string | null;
  streetName: string;
  /** `12`, `12/A`, or `snc` where houses have no number. */
  houseNumber: string;
  exponent: string | null;
  staircase: string | null;
  interior: string | null;
  frazione: string | null;
  postalCode: string;
  /** Belfiore code of the municipality. */
  municipality: string;
};

/** Which address a problem is about: the words differ. */
export type AddressUse = 'residence' | 'delivery';

/** Sources of the patterns of each part; lengths and characters of ANPR's address types. */
export const ADDRESS_PATTERNS = {
  streetKind: `^[0-9${NAME_LETTERS}' .,/\\-]{1,30}$`,
  streetName: `^[0-9${NAME_LETTERS}' .,/()\\-]{1,100}$`,
  houseNumber: '^[0-9A-Za-z./ \\-]{1,9}$',
  exponent: '^[0-9A-Za-z \\-]{1,10}$',
  staircase: '^[0-9A-Za-z ]{1,10}$',
  interior: '^[0-9A-Za-z ]{1,10}$',
  frazione: `^[0-9${NAME_LETTERS}' .,()\\-]{1,80}$`,
  postalCode: '^[0-9]{5}$',
  municipality: '^[A-N][0-9]{3}$',
} as const;

/** Longest street, kind and name with the space between. */
export const STREET_MAX_LENGTH = 100;

type Part = keyof typeof ADDRESS_PATTERNS;

const spelling = (part: Part, text: string): string => {
  const tidy = tidyName(text);
  if (part === 'houseNumber' && /^s\.?n\.?c\.?$/i.test(tidy)) return 'snc';
  return part === 'municipality' ? tidy.toUpperCase() : tidy;
};

const read = (part: Part, text: string, context: z.RefinementCtx): string => {
  const value = spelling(part, text);
  if (value !== '' && !new RegExp(ADDRESS_PATTERNS[part]).test(value))
    context.addIssue(issueOf('address.format', [], { cosa: part }));
  return value;
};

const optional = (part: Part) =>
  z.string().transform((text, context) => {
    const value = read(part, text, context);
    return value === '' ? null : value;
  });

const required = (part: Part, use: AddressUse) =>
  z.string().transform((text, context) => {
    const value = read(part, text, context);
    if (value === '')
      context.addIssue(
        issueOf(use === 'delivery' ? 'address.incomplete' : 'address.missing', [], { cosa: part }),
      );
    return value;
  });

/** `Via Roma`, `Bahnhofstraße`: kind and name as one text. */
export const streetOf = ({
  streetKind,
  streetName,
}: Pick<ItalianAddress, 'streetKind' | 'streetName'>): string =>
  streetKind === null ? streetName : `${streetKind} ${streetName}`;

/** An Italian address as typed → {@link ItalianAddress}. */
export const addressSchema = (use: AddressUse) =>
  z
    .object({
      streetKind: optional('streetKind'),
      streetName: required('streetName', use),
      houseNumber: required('houseNumber', use),
      exponent: optional('exponent'),
      staircase: optional('staircase'),
      interior: optional('interior'),
      frazione: optional('frazione'),
      postalCode: required('postalCode', use),
      municipality: required('municipality', use),
    })
    .superRefine((address, context) => {
      if (streetOf(address).length > STREET_MAX_LENGTH)
        context.addIssue(issueOf('address.format', ['streetName'], { cosa: 'streetName' }));
    });
