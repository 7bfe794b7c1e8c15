// SPDX-License-Identifier: AGPL-3.0-or-later
import { act, type Block, choices, officeBox, type OwnForm, row, section, text } from '../blocks';
import { holderOnCardRows } from './people';

const reasons = choices(
  3,
  'reason.first-issue',
  'reason.renewal',
  'reason.data-change',
  'reason.theft',
  'reason.loss',
  'reason.deterioration',
  'reason.paper-replacement',
  'reason.defective',
);

const travel: readonly Block[] = [text('forms.SP-01.travel'), choices(2, 'travel.yes', 'travel.no')];

const contacts: readonly Block[] = [
  section('forms.section.contacts'),
  text('forms.SP-01.contacts'),
  row({ 'contacts.email': 7, 'contacts.mobile': 5 }),
  choices(1, 'contacts.none'),
];

const delivery: readonly Block[] = [
  section('forms.section.delivery'),
  choices(3, 'delivery.residence', 'delivery.other-address', 'delivery.municipality'),
  row({ 'delivery.address': 12 }),
  row({ 'delivery.collector': 12 }),
];

/** 1. An adult asks, and declares that nothing bars a travel document. */
export const adultRequest: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...holderOnCardRows,
    act('forms.asks'),
    text('forms.SP-01.asks'),
    reasons,
    row({ 'card.previous': 12 }),
    ...travel,
    act('forms.declares'),
    text('forms.SP-01.declares'),
    section('forms.section.represented'),
    row({ 'representative.name': 12 }),
    choices(2, 'capacity.guardian', 'capacity.administrator'),
  ],
  signer: { role: 'forms.sign.applicant', name: 'signer.name' },
  others: [],
  back: [
    ...contacts,
    ...delivery,
    text('forms.SP-01.delivery'),
    text('forms.SP-01.donation'),
    section('forms.section.bring'),
    text('forms.SP-01.bring'),
    text('forms.presentHere'),
    officeBox(),
  ],
};

const minorFront: readonly Block[] = [
  text('forms.undersigned'),
  row({ 'signer.name': 12 }),
  row({ 'signer.birthplace': 9, 'signer.birthDate': 3 }),
  row({ 'signer.codiceFiscale': 4, 'signer.document': 8 }),
  text('forms.capacity'),
  choices(2, 'capacity.parent', 'capacity.guardian'),
  act('forms.asks'),
  text('forms.SP-04.asks'),
  reasons,
  ...holderOnCardRows,
  ...travel,
  act('forms.declares'),
  text('forms.SP-04.declares'),
];

const minorBack = (signature: 'forms.SP-04A.signature' | 'forms.SP-04B.signature'): readonly Block[] => [
  text('forms.SP-04.other'),
  row({ 'other.name': 12 }),
  text(signature),
  choices(1, 'family.onCard'),
  ...contacts,
  ...delivery,
  text('forms.SP-04.delivery'),
  section('forms.section.bring'),
  text('forms.SP-04.bring'),
  text('forms.presentHere'),
  officeBox(),
];

const otherParent = { role: 'forms.sign.other-parent', name: 'other.name' } as const;

/** 4. Who acts for a minor asks; under 12 the minor does not sign. */
export const youngMinorRequest: OwnForm = {
  front: minorFront,
  signer: { role: 'forms.sign.asking-parent', name: 'signer.name' },
  others: [otherParent],
  back: minorBack('forms.SP-04A.signature'),
};

/** 4. From 12 years on the minor signs too. */
export const olderMinorRequest: OwnForm = {
  front: minorFront,
  signer: { role: 'forms.sign.asking-parent', name: 'signer.name' },
  others: [otherParent, { role: 'forms.sign.minor', name: 'holder.name' }],
  back: minorBack('forms.SP-04B.signature'),
};
