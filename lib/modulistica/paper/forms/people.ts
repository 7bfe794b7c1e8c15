// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Block, row } from '../blocks';

/** Who signs: name, birth, code, residence. */
export const signerRows: readonly Block[] = [
  row({ 'signer.name': 12 }),
  row({ 'signer.birthplace': 9, 'signer.birthDate': 3 }),
  row({ 'signer.codiceFiscale': 4, 'signer.residence': 8 }),
];

/** The holder, where another person signs. */
export const holderRows: readonly Block[] = [
  row({ 'holder.name': 12 }),
  row({ 'holder.birthplace': 9, 'holder.birthDate': 3 }),
];

/** The holder as the card names them. */
export const holderOnCardRows: readonly Block[] = [
  row({ 'holder.surname': 6, 'holder.givenName': 6 }),
  row({ 'holder.birthplace': 9, 'holder.birthDate': 3 }),
  row({ 'holder.codiceFiscale': 4, 'holder.sex': 2, 'holder.height': 2, 'holder.citizenship': 4 }),
  row({ 'holder.residence': 12 }),
];

/** To whom a power is given, in the words of the act: «nato/a a … il …, documento …». */
export const delegateRows: readonly Block[] = [
  row({ 'delegate.name': 12 }),
  row({ 'delegate.birthplace': 9, 'delegate.birthDate': 3 }),
  row({ 'delegate.document': 12 }),
];
