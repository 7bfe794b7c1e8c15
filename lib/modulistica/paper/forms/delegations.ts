// SPDX-License-Identifier: AGPL-3.0-or-later
import { spoken } from '@/lib/receipt/paper/words';
import {
  act,
  type Block,
  box,
  choices,
  copies,
  officeBox,
  officeRow,
  type OwnForm,
  row,
  section,
  signing,
  text,
} from '../blocks';
import { orBlank } from './blank';
import { delegateRows, signerRows } from './people';

const signer = { role: 'forms.sign.delegator', name: 'signer.name' } as const;

const receiptOf = (...words: Block[]): Block =>
  box(
    ...words,
    officeRow({ 'office.dateTime': 12 }),
    signing({ role: 'forms.sign.delegate', name: 'delegate.name' }, { role: 'forms.sign.operator' }),
  );

/** 7. Somebody else collects the card at the municipality. */
export const collectionDelegation: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...signerRows,
    text('forms.capacity'),
    choices(4, 'capacity.holder', 'capacity.parent', 'capacity.guardian', 'capacity.administrator'),
    text('forms.SP-07.of'),
    row({ 'holder.name': 12 }),
    row({ 'card.serial': 6, 'card.requestNumber': 6 }),
    act('forms.delegates'),
    ...delegateRows,
    text('forms.SP-07.to'),
    row({ 'signer.absence': 12 }),
  ],
  signer,
  others: [],
  back: [
    section('forms.section.copy'),
    copies,
    text('forms.present'),
    section('forms.section.know'),
    text('forms.SP-07.know'),
    receiptOf(section('forms.section.receipt'), text('forms.SP-07.receipt')),
  ],
};

const codesHolder: readonly Block[] = [
  text('forms.undersigned'),
  ...signerRows,
  text('forms.SP-08A.holder'),
  row({ 'card.serial': 12 }),
];

/** 8. Somebody else asks for lost halves and collects the first half. */
export const reprintDelegation: OwnForm = {
  front: [
    ...codesHolder,
    act('forms.delegates'),
    ...delegateRows,
    text('forms.SP-08A.to'),
    text('forms.SP-08A.scope'),
    choices(2, 'declaration.included', 'declaration.excluded'),
    text('forms.SP-08A.declaration'),
    row({ 'signer.absence': 12 }),
    text('forms.SP-08A.once'),
    text('forms.SP-08A.copy'),
  ],
  signer,
  others: [],
  back: [
    section('forms.section.copy'),
    copies,
    text('forms.present'),
    receiptOf(text('forms.SP-08A.receipt')),
    officeBox(),
  ],
};

/** 8. Somebody else tells new contacts: another form, because both powers in one hand would give the whole codes. */
export const contactsDelegation: OwnForm = {
  front: [
    ...codesHolder,
    act('forms.delegates'),
    ...delegateRows,
    text('forms.SP-08B.to'),
    row({ 'contacts.email': 7, 'contacts.mobile': 5 }),
    text('forms.SP-08B.scope'),
    row({ 'signer.absence': 12 }),
    text('forms.SP-08A.once'),
    text('forms.SP-08A.copy'),
  ],
  signer,
  others: [],
  back: [
    section('forms.section.copy'),
    copies,
    text('forms.present'),
    officeBox(text('forms.SP-08B.office')),
  ],
};

/** 10. The holder lets the operator print the second halves. */
export const printingMandate: OwnForm = {
  front: [
    ...codesHolder,
    text('forms.SP-10.delegates', ({ filled, municipality }, locale) => ({
      operator: orBlank(filled?.operator),
      municipality: spoken(municipality.name, locale),
    })),
  ],
  signer: { role: 'forms.sign.holder', name: 'signer.name' },
  others: [],
  back: [text('forms.presentHere'), officeBox(officeRow({ 'office.secondOperator': 12 }))],
};
