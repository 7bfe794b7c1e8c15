// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TypedRequest } from '@/lib/cie-request/server/find-typed';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { formatBirthDate, parseBirthDate } from '@/lib/citizen/birth-date';
import { isCitizenship } from '@/lib/citizen/citizenship';
import { tidyName } from '@/lib/citizen/name-part';
import { formatCivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { addressOf, citizenshipOf } from '@/lib/receipt/server/home-words';
import { say } from '@/lib/receipt/server/say';

/** What was typed, read for a paper: what cannot be read is as if it were missing, and leaves a line to write on. */
export type Typed = Pick<TypedRequest, 'values' | 'context'> & { languages: FrontLanguages };

/** The text of a field, spaces put right. */
export const textOf = ({ values }: Typed, field: FieldName): string => tidyName(values[field] ?? '');

/** A date as typed, `21/11/2026`, or nothing. */
export const dateOf = (typed: Typed, field: FieldName): string => {
  const date = parseCivilDate(textOf(typed, field));
  return date === null ? '' : formatCivilDate(date);
};

/** The holder's birth date, or what is known of it. */
export const birthDateOf = (typed: Typed): string => {
  const birth = parseBirthDate(textOf(typed, 'person.birthDate'));
  return birth === null ? '' : formatBirthDate(birth);
};

const townOf = (typed: Typed): string => {
  const { name, secondName, province } = typed.context.municipality;
  return textOf(typed, 'residence.home') === 'elsewhere'
    ? textOf(typed, 'residence.municipalityName')
    : `${[name, secondName].filter(Boolean).join(' / ')} (${province})`;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Where the holder lives. */
export const residenceOf = (typed: Typed): string => {
  const part = (field: FieldName) => textOf(typed, field);
  if (part('residence.home') === 'abroad')
    return [part('residence.foreignAddress'), part('residence.foreignStateName')].filter(Boolean).join(', ');
  if (part('residence.streetName') === '') return '';
  const address = {
    streetKind: null,
    streetName: part('residence.streetName'),
    houseNumber: part('residence.houseNumber'),
    exponent: orNull(part('residence.exponent')),
    staircase: orNull(part('residence.staircase')),
    interior: orNull(part('residence.interior')),
    frazione: orNull(part('residence.frazione')),
    postalCode: part('residence.postalCode'),
    municipality: '',
  };
  return addressOf(address, townOf(typed), typed.languages);
};

/** Another address than the residence, where the card goes. */
export const deliveryAddressOf = (typed: Typed): string => {
  const part = (field: FieldName) => textOf(typed, field);
  if (part('delivery.mode') !== 'other-address') return '';
  const street = `${part('delivery.streetName')} ${part('delivery.houseNumber')}`.trim();
  const town = `${part('delivery.postalCode')} ${part('delivery.municipalityName')}`.trim();
  const careOf = part('delivery.careOf');
  return [
    [street, town].filter(Boolean).join(' – '),
    careOf && say(typed.languages, 'receipt.careOf', { nome: careOf }),
  ]
    .filter(Boolean)
    .join(', ');
};

/** The citizenship in words; nothing for a code that is none. */
export const citizenshipWords = (typed: Typed): string => {
  const code = textOf(typed, 'residence.citizenship').toUpperCase();
  return isCitizenship(code) ? citizenshipOf(code, typed.languages) : '';
};

/** The card or paper that the new one takes the place of. */
export const previousDocumentOf = (typed: Typed): string => {
  const { languages } = typed;
  const type = textOf(typed, 'person.previousType');
  const numero = textOf(typed, 'person.previousNumber');
  if ((type !== 'cie' && type !== 'paper') || numero === '') return '';
  const data = dateOf(typed, 'person.previousExpiresOn');
  return data === ''
    ? say(languages, `receipt.document.${type}`, { numero })
    : say(languages, `receipt.document.${type}Until`, { numero, data });
};

const PROOFS = ['passport', 'driving-licence', 'foreign-id', 'other'] as const;

/** The document by which the holder is known. */
export const identityProofOf = (typed: Typed): string => {
  const proof = textOf(typed, 'person.identityProof');
  if (proof === 'previous-card') return previousDocumentOf(typed);
  const type = PROOFS.find((each) => each === proof);
  const numero = textOf(typed, 'person.identityProofNumber');
  return type && numero !== '' ? say(typed.languages, `receipt.document.${type}`, { numero }) : '';
};
