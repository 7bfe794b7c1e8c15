// SPDX-License-Identifier: AGPL-3.0-or-later
import { act, choices, officeBox, type OwnForm, row, section, text } from '../blocks';
import { signerRows } from './people';

const signer = { role: 'forms.sign.declarant', name: 'signer.name' } as const;

/** 6. Consent or refusal; who does not want to say it fills in nothing. */
export const donationStatement: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...signerRows,
    row({ 'signer.document': 12 }),
    text('forms.SP-06A.free'),
    choices(1, 'donation.consent', 'donation.refusal'),
    act('forms.acknowledges'),
    text('forms.SP-06A.acknowledges'),
  ],
  signer,
  others: [],
  back: [section('forms.section.know'), text('forms.SP-06A.know'), text('forms.presentHere'), officeBox()],
};

/** 6. An earlier statement is cancelled. */
export const donationCancellation: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...signerRows,
    row({ 'signer.document': 12 }),
    act('forms.asks'),
    text('forms.SP-06B.asks'),
    row({ 'earlier.place': 9, 'earlier.date': 3 }),
    choices(1, 'revocation.only', 'revocation.again'),
    act('forms.acknowledges'),
    text('forms.SP-06B.acknowledges'),
  ],
  signer,
  others: [],
  back: [text('forms.presentHere'), officeBox()],
};
