// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  act,
  box,
  choices,
  officeBox,
  officeChoices,
  officeRow,
  type OwnForm,
  row,
  section,
  signing,
  text,
} from '../blocks';
import { orBlank } from './blank';
import { holderRows, signerRows } from './people';

/** 11. The card is damaged: declaration in lieu of affidavit. */
export const deteriorationDeclaration: OwnForm = {
  front: [
    text('forms.undersigned'),
    ...signerRows,
    text('forms.capacity'),
    choices(4, 'capacity.holder', 'capacity.parent', 'capacity.guardian', 'capacity.administrator'),
    text('forms.SP-11.of'),
    row({ 'holder.name': 12 }),
    row({ 'card.serial': 4, 'card.issuer': 5, 'card.issuedOn': 3 }),
    text('forms.aware'),
    act('forms.declares'),
    text('forms.SP-11.declares'),
    choices(2, 'damage.broken', 'damage.unreadable', 'damage.chip', 'damage.number'),
    row({ 'damage.note': 12 }),
    text('forms.SP-11.returns'),
  ],
  signer: { role: 'forms.sign.declarant', name: 'signer.name' },
  others: [],
  back: [
    text('forms.present'),
    text('forms.stampDuty'),
    section('forms.section.know'),
    text('forms.SP-11.number'),
    officeBox(text('forms.SP-11.office')),
  ],
};

/** 13. A delegate brings the request of who cannot come; behind, the doctor's certificate. */
export const homeRequest: OwnForm = {
  front: [
    text('forms.undersigned'),
    row({ 'signer.name': 12 }),
    row({ 'signer.birthplace': 9, 'signer.birthDate': 3 }),
    row({ 'signer.document': 9, 'signer.phone': 3 }),
    text('forms.SP-13.delegate'),
    section('forms.section.holder'),
    ...holderRows,
    row({ 'holder.whereabouts': 9, 'holder.phone': 3 }),
    act('forms.asks'),
    text('forms.SP-13.asks'),
    choices(3, 'home.illness', 'home.prison', 'home.cloister'),
    row({ 'home.note': 12 }),
    row({ 'delivery.address': 12 }),
    text('forms.SP-13.attached'),
    choices(2, 'attached.proof', 'attached.identity', 'attached.photo', 'attached.payment'),
  ],
  signer: { role: 'forms.sign.delegate', name: 'signer.name' },
  others: [{ role: 'forms.sign.holder-able', name: 'holder.name' }],
  back: [
    box(
      section('forms.section.doctor'),
      text('forms.SP-13.doctor', ({ filled }) => ({
        name: orBlank(filled?.values['holder.name']),
        birthDate: orBlank(filled?.values['holder.birthDate']),
      })),
      officeChoices(1, 'medical.cannotCome', 'medical.printsTemporary', 'medical.printsPermanent'),
      text('forms.SP-13.diagnosis'),
      signing({ role: 'forms.placeDate' }, { role: 'forms.part.doctor' }),
    ),
    section('forms.section.know'),
    text('forms.SP-13.know'),
    text('forms.present'),
    officeBox(section('forms.section.home'), officeRow({ 'office.dateTime': 4, 'office.whereabouts': 8 })),
  ],
};

/** 14. Two people attest who the holder is. */
export const identityAttestation: OwnForm = {
  front: [
    text('forms.undersigned.two'),
    section('forms.section.first-witness'),
    row({ 'witness1.name': 12 }),
    row({ 'witness1.birthplace': 9, 'witness1.birthDate': 3 }),
    row({ 'witness1.residence': 6, 'witness1.document': 6 }),
    section('forms.section.second-witness'),
    row({ 'witness2.name': 12 }),
    row({ 'witness2.birthplace': 9, 'witness2.birthDate': 3 }),
    row({ 'witness2.residence': 6, 'witness2.document': 6 }),
    act('forms.attest'),
    text('forms.SP-14.attest'),
    ...holderRows,
    row({ 'holder.residence': 12 }),
    text('forms.SP-14.aware'),
  ],
  signer: { role: 'forms.sign.witness2', name: 'witness2.name' },
  others: [{ role: 'forms.sign.witness1', name: 'witness1.name' }],
  back: [section('forms.section.know'), text('forms.SP-14.know'), text('forms.presentHere'), officeBox()],
};

/** 15. Who cannot sign: the officer takes the declaration, or a relative makes it for a time. */
export const signatureImpediment: OwnForm = {
  front: [
    section('forms.section.holder'),
    ...holderRows,
    row({ 'holder.codiceFiscale': 4, 'holder.residence': 8 }),
    section('forms.SP-15.first'),
    text('forms.SP-15.first.text'),
    choices(2, 'impediment.cannot', 'impediment.illiterate'),
    row({ 'impediment.reason': 12 }),
    section('forms.SP-15.second'),
    text('forms.undersigned'),
    row({ 'signer.name': 12 }),
    row({ 'signer.birthplace': 9, 'signer.birthDate': 3 }),
    row({ 'signer.document': 12 }),
    choices(2, 'kin.spouse', 'kin.child', 'kin.relative'),
    text('forms.SP-15.second.text'),
    choices(1, 'impediment.temporary'),
    text('forms.SP-15.second.travel'),
  ],
  signer: { role: 'forms.sign.kin', name: 'signer.name' },
  others: [{ role: 'forms.part.registrar' }],
  back: [section('forms.section.know'), text('forms.SP-15.know'), text('forms.presentHere'), officeBox()],
};
