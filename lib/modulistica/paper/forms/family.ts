// SPDX-License-Identifier: AGPL-3.0-or-later
import { act, choices, copies, officeBox, type OwnForm, row, section, text } from '../blocks';
import { holderRows, signerRows } from './people';

/** 3. The parent who is not at the counter assents to travel. */
export const travelAssent: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...signerRows,
    row({ 'signer.document': 12 }),
    text('forms.capacity'),
    choices(3, 'capacity.parent', 'capacity.foster', 'capacity.responsible'),
    section('forms.section.minor'),
    ...holderRows,
    act('forms.assents'),
    text('forms.SP-03.assents'),
    row({ 'other.name': 12 }),
    act('forms.declares'),
    text('forms.SP-03.declares'),
  ],
  signer: { role: 'forms.sign.assent', name: 'signer.name' },
  others: [],
  back: [
    section('forms.section.copy'),
    copies,
    text('forms.present'),
    section('forms.section.know'),
    text('forms.SP-03.know'),
    officeBox(),
  ],
};

/** 5. Guardian or support administrator: by which decree they act, and the judge's authorisation where one is needed. */
export const guardianDeclaration: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...signerRows,
    text('forms.capacity'),
    choices(3, 'capacity.guardian', 'capacity.administrator', 'capacity.parent'),
    choices(2, 'powers.represents', 'powers.assists'),
    section('forms.section.decree'),
    row({ 'decree.court': 9, 'decree.date': 3 }),
    text('forms.SP-05.of'),
    ...holderRows,
    row({ 'holder.codiceFiscale': 4, 'holder.residence': 8 }),
    text('forms.aware'),
    act('forms.declares'),
    text('forms.SP-05.declares'),
  ],
  signer: { role: 'forms.sign.declarant', name: 'signer.name' },
  others: [],
  back: [
    section('forms.section.judge'),
    choices(1, 'judge.travel', 'judge.noTravel', 'judge.attached'),
    row({ 'judge.court': 9, 'judge.date': 3 }),
    section('forms.section.bring'),
    text('forms.SP-05.bring'),
    text('forms.present'),
    text('forms.stampDuty'),
    officeBox(),
  ],
};
