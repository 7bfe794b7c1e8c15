// SPDX-License-Identifier: AGPL-3.0-or-later
import { streetOf, type ItalianAddress } from '@/lib/citizen/address';
import { stateNameOf } from '@/lib/citizen/citizenship';
import { type PaperLanguages } from '@/lib/receipt/paper-municipality';
import { joinedWords } from '@/lib/receipt/paper/words';
import { say } from './say';

/** An address in Italy as printed; `town` with its province. */
export const addressOf = (address: ItalianAddress, town: string, languages: PaperLanguages): string => {
  const number =
    address.exponent === null ? address.houseNumber : `${address.houseNumber}/${address.exponent}`;
  const parts = [
    `${streetOf(address)} ${number}`,
    address.staircase && say(languages, 'receipt.staircase', { scala: address.staircase }),
    address.interior && say(languages, 'receipt.interior', { interno: address.interior }),
    address.frazione,
  ].filter((part) => part !== null && part !== '');
  return `${parts.join(', ')} – ${address.postalCode} ${town}`;
};

/** A citizenship in the languages of the paper. */
export const citizenshipOf = (code: string, languages: PaperLanguages): string => {
  if (code === 'ITA') return joinedWords(languages, 'paper.value.citizenship.italian');
  const italian = stateNameOf(code, 'it') ?? code;
  const german = stateNameOf(code, 'de') ?? code;
  return languages === 'it' || german === italian ? italian : `${italian} / ${german}`;
};
