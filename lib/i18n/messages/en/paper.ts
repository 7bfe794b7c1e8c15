// SPDX-License-Identifier: AGPL-3.0-or-later
import { type paperDe } from '../de/paper';

/** English words of the papers: a help beside the Italian, in plain words. */
export const paperEn: Record<keyof typeof paperDe, string> = {
  'paper.notGiven': 'not given',
  'paper.copy.citizen': 'Copy for the citizen',
  'paper.copy.office': 'Copy for the office',
  'paper.copy.archive': 'Copy for the archive',
  'paper.seal': 'Electronic seal of the municipality',
  'paper.seal.reason': 'Archive copy of the case',
  'paper.practice': 'PROVA',

  'paper.foot.front': 'Sheet {sheet} of {sheets}, front',
  'paper.foot.back': 'Sheet {sheet} of {sheets}, back',
  'paper.foot.model': 'form {code} version {version}',
  'paper.foot.checkCode': 'Check',
  'paper.foot.printSerial': 'Print no.',
  'paper.foot.caseNumber': 'Case no.',

  'paper.receipt.title': 'Receipt of the application for the electronic identity card (CIE)',
  'paper.receipt.running': 'Application receipt',
  'paper.receipt.requestNumber': 'Case no.',
  'paper.receipt.dateTime': 'Date and time',
  'paper.receipt.office': 'Office',
  'paper.receipt.operator': 'Officer',
  'paper.receipt.photo': 'Photo',
  'paper.receipt.photoDeleted': 'deleted on {data}',
  'paper.receipt.qr':
    'This code is for the office and for checking this receipt. <b>It does not give access to services. Do not scan it with the CieID app.</b>',
  'paper.receipt.serial': 'Card number:',
  'paper.receipt.serial.use': 'You need it to activate credentials.',
  'paper.receipt.serial.later': 'Card number and codes sheet will follow: we will contact you.',
  'paper.receipt.holder': 'Details of the holder',
  'paper.receipt.surname': 'Surname',
  'paper.receipt.givenNames': 'Name',
  'paper.receipt.birthplace': 'Birthplace',
  'paper.receipt.birthDate': 'Birth date',
  'paper.receipt.codiceFiscale': 'Tax code',
  'paper.receipt.sex': 'Sex',
  'paper.receipt.height': 'Height',
  'paper.receipt.citizenship': 'Citizenship',
  'paper.receipt.birthRecord': 'Birth record',
  'paper.receipt.residence': 'Residence',
  'paper.receipt.reason': 'Reason',
  'paper.receipt.previousDocument': 'Earlier document',
  'paper.receipt.identifiedBy': 'Identified by',
  'paper.receipt.fingerprints': 'Fingerprints',
  'paper.receipt.expiry': 'Expected expiry date',
  'paper.receipt.travel.valid': 'Valid for travel abroad',
  'paper.receipt.travel.invalid': 'NOT valid for travel abroad',
  'paper.receipt.clause':
    'Identity document in Italy until the card is delivered (Art.\u00a035(2), DPR\u00a0445/2000). Not valid for travel abroad.',
  'paper.receipt.operatorBox': 'The officer',
  'paper.receipt.confirmation':
    'I have checked the data on the front and back of this sheet and I confirm them.',
  'paper.receipt.signature': 'Applicant’s signature',
  'paper.receipt.unable': 'Unable to sign: {reason}',

  'paper.value.reason.first-issue': 'first issue',
  'paper.value.reason.renewal': 'renewal (on expiry)',
  'paper.value.reason.theft': 'theft',
  'paper.value.reason.loss': 'loss',
  'paper.value.reason.deterioration': 'damage',
  'paper.value.reason.data-change': 'change of data',
  'paper.value.reason.paper-replacement': 'paper card replacement',
  'paper.value.reason.defective': 'faulty card (free replacement)',
  'paper.value.fingerprints.taken': 'taken',
  'paper.value.fingerprints.temporary': 'not taken (temporarily impossible)',
  'paper.value.fingerprints.permanent': 'not taken (permanently impossible)',
  'paper.value.fingerprints.not-asked': 'not required (under 12 years)',
  'paper.value.citizenship.italian': 'Italian',

  'paper.back.contacts': 'Contacts',
  'paper.back.email': 'e-mail',
  'paper.back.mobile': 'mobile',
  'paper.back.contacts.given':
    'The applicant declares that these contacts are personal and under their direct control, and that they have re-read them.',
  'paper.back.contacts.declined':
    'The applicant, informed that contacts are optional and serve to activate the CIE credentials at once and to recover the PUK, chooses not to give them. They can be given to the municipality later.',
  'paper.back.contacts.none-of-own':
    'The applicant, informed of why contacts are useful, declares that they have no e-mail or mobile phone of their own. They can be given to the municipality later.',
  'paper.back.delivery': 'Delivery',
  'paper.back.delivery.residence': 'home address',
  'paper.back.delivery.other-address': 'other address',
  'paper.back.delivery.municipality': 'at the town hall',
  'paper.back.delegate': 'person authorised to collect',
  'paper.back.noDelegate': 'none',
  'paper.back.delivery.byPost':
    'The card will be handed over only to the holder or to the authorised person named here. The name must be on the doorbell and the letterbox. If nobody is in, the post leaves a notice; after the storage period the card goes back to the municipality.',
  'paper.back.delivery.atOffice':
    'The card will come to this office and will be handed over only to the holder or to the authorised person named here, who must show a document.',
  'paper.back.delivery.otherDocument':
    'To collect the card at the post office you need another document. If you have none, name an authorised person or choose delivery at the town hall.',
  'paper.back.declarations': 'Declarations',
  'paper.back.travelDeclaration':
    'The applicant declares that they are not in any of the conditions that prevent the issue of a document valid for travel abroad (Art.\u00a03, Law\u00a01185/1967; Art.\u00a01, DPR\u00a0649/1974).',
  'paper.back.travelDeclaration.other':
    'The person signing declares that the holder is not in any of the conditions that prevent the issue of a document valid for travel abroad (Art.\u00a03, Law\u00a01185/1967; Art.\u00a01, DPR\u00a0649/1974) and gives their assent.',
  'paper.back.people': 'Who acts, who attests',
  'paper.back.truth':
    'The applicant declares that they are aware of the criminal liability for untrue declarations (Art.\u00a076, DPR\u00a0445/2000) and of the loss of benefits (Art.\u00a075).',
  'paper.back.truth.continued':
    'They declare that they are aware of the criminal liability for untrue declarations (Art.\u00a076, DPR\u00a0445/2000) and of the loss of benefits (Art.\u00a075).',
  'paper.back.donation': 'Organ, tissue donation',
  'paper.back.donation.consent': 'Consent',
  'paper.back.donation.refusal': 'Refusal',
  'paper.back.donation.no-statement': 'No statement',
  'paper.back.donation.not-asked': 'Not asked.',
  'paper.back.donation.free': 'The choice is free and can be changed at any time.',
  'paper.back.payment': 'Payment',

  'paper.today.title': 'What you can do from today',
  'paper.today.activate':
    'Activate the CIE credentials of level\u00a01 and\u00a02, without waiting for the card',
  'paper.today.step1': 'Go to <b>{site}</b> and choose activation <i>without card reading</i>.',
  'paper.today.step2':
    'Enter your tax code (codice fiscale), the card number (page\u00a01) and the requested digits of the <b>first part of the PUK</b> (sheet\u00a02).',
  'paper.today.step3': 'Confirm the contacts you left with the municipality, with the codes you receive.',
  'paper.today.step4':
    'Choose a username and a password. For level\u00a02 choose the CieID app or the code by SMS.',
  'paper.today.then':
    'Then you log in to services with «Entra con CIE»: scan the QR code shown <b>on the site of the service</b> and type the PIN <b>of the app</b>, chosen by you, or use your fingerprint or face. You do not need the card. When you have the card and the complete codes, you can also activate the credentials by reading the card (level\u00a03).',
  'paper.today.credentials': 'CIE credentials',
  'paper.today.school-only':
    'The CIE credentials of minors between 5 and 18\u00a0years are used today only for school services. To activate them, ask the person with parental responsibility and see <b>{site}</b>.',
  'paper.today.none':
    'Under 5\u00a0years, CIE credentials are not activated. Keep the codes: you will need them later.',
  'paper.today.noMobile':
    'To activate the credentials without the card you need a mobile number: you can give it to this office at any time. With the card you can activate them by card reading (level\u00a03).',
  'paper.today.noContacts':
    'You left no contacts. You can give them to this office later. When you have the card, you can activate the credentials by reading the card with the complete PIN.',
  'paper.today.codesLater':
    'The codes sheet will be handed over later: we will contact you. Until then you cannot activate the credentials without the card.',
  'paper.today.recover': 'Recovering the PUK from home',
  'paper.today.recover.text':
    'If you left a contact and have the card with you: CieID app, menu item «Recupero PUK», hold the card to the phone, enter the card number and the contact. For security you can see the PUK after <b>48\u00a0hours</b>: you will receive a message. With the PUK you set a new PIN («Sblocca carta»). If the card has not arrived yet or you left no contacts, go {scope, select, any {to any municipality} other {to the municipality that issued the card}}.',
  'paper.today.recover.pointer': '<b>Recovering the PUK from home:</b> see sheet\u00a02, back.',
  'paper.today.guides': 'Guides with drawings:',
  'paper.today.guides.short': 'Guides with drawings',
  'paper.today.guide.credentials': 'Activate the credentials',
  'paper.today.guide.puk': 'Recover the PUK',
  'paper.today.nobody': 'Nobody will ever ask you for these codes by phone, e-mail or SMS.',

  'paper.privacy':
    '<b>How we use your data</b> (Art.\u00a013, EU Regulation 2016/679). The data serve to issue the electronic identity card and, if you leave contacts, to activate and manage your CIE digital identity and to inform you about the case. You must give the data for the card to be issued; <b>contacts are optional</b>: without them the card is issued all the same, but you cannot activate the credentials at once or recover the PUK in the app. Legal basis: legal obligations and tasks in the public interest (Art.\u00a06(1)(c) and\u00a0(e); Art.\u00a03 TULPS; DM of 23\u00a0December\u00a02015; DM of 8\u00a0September\u00a02022). Controllers, each for its own part: Ministry of the Interior (data protection officer: responsabileprotezionedati@interno.it) and {municipality} (DPO: {officer}). The card is made by the Istituto Poligrafico e Zecca dello Stato. The data are not used for other purposes or for automated decisions. Fingerprints are written only in the card; this office does not keep them. The municipality does not keep the PIN and PUK codes. Storage: {retention}. You can ask for access, correction and, where provided for, erasure, restriction or objection by writing to {address}; you can complain to the data protection authority (Garante). Full text: {url}.',
  'paper.privacy.short':
    '<b>How we use your data</b> (Art.\u00a013, EU Regulation 2016/679). The data serve to issue the electronic identity card and, if you leave contacts, to activate and manage your CIE digital identity and to inform you about the case. You must give the data for the card to be issued; <b>contacts are optional</b>: without them the card is issued all the same, but you cannot activate the credentials at once or recover the PUK in the app. Legal basis: Art.\u00a06(1)(c) and\u00a0(e). Controllers, each for its own part: Ministry of the Interior (data protection officer: responsabileprotezionedati@interno.it) and {municipality} (DPO: {officer}). Fingerprints are written only in the card; this office does not keep them. The municipality does not keep the PIN and PUK codes. Storage: {retention}. You can ask for access, correction and, where provided for, erasure, restriction or objection by writing to {address}; you can complain to the data protection authority (Garante). Full text: {url}.',

  'paper.codes.title': 'Security codes of the CIE – first part',
  'paper.codes.title.second': 'Security codes of the CIE – second part',
  'paper.codes.holder': 'Holder',
  'paper.codes.serial': 'Card number',
  'paper.codes.printSerial': 'Print no.',
  'paper.codes.firstHalf': 'first 4 digits',
  'paper.codes.firstHalf.elsewhere': 'the first 4: on the other sheet',
  'paper.codes.secondHalf.with-card': 'the last 4 come with the card',
  'paper.codes.secondHalf.held': 'the last 4: in the card’s letter',
  'paper.codes.secondHalf.by-email': 'the last 4 come by e-mail',
  'paper.codes.secondHalf.on-paper': 'the last 4: on the other sheet',
  'paper.codes.secondHalf.this-sheet': 'last 4 digits',
  'paper.codes.what': 'The codes',
  'paper.codes.what.with-card':
    'Each code has 8\u00a0digits. Here are the first\u00a04; the last\u00a04 are in the letter that comes with the card. Join them in this order and keep them until the card expires, away from the card.',
  'paper.codes.what.held':
    'Each code has 8\u00a0digits. Here are the first\u00a04; the last\u00a04 are in the letter that you received with the card. Join them in this order and keep them until the card expires, away from the card.',
  'paper.codes.what.by-email':
    'Each code has 8\u00a0digits. Here are the first\u00a04; the last\u00a04 come by e-mail from the Ministry of the Interior. Join them in this order and keep them until the card expires, away from the card.',
  'paper.codes.what.on-paper':
    'Each code has 8\u00a0digits. Here are the first\u00a04; the last\u00a04 are on another sheet, handed over apart. Join them in this order and keep them until the card expires: the two sheets apart, away from the card.',
  'paper.codes.what.this-sheet':
    'Each code has 8\u00a0digits. Here are the last\u00a04; the first\u00a04 are on another sheet. Join them like this: the other\u00a04 first, then these. Keep them until the card expires: the two sheets apart, away from the card.',
  'paper.codes.use': 'Use',
  'paper.codes.use.text':
    'You use the <b>PIN</b> with the card, for level\u00a03 and to register the card in the CieID app. The <b>PUK</b> unlocks the PIN and lets you choose a new one. With the first digits of the PUK you can already activate the credentials of level\u00a01 and\u00a02 (see sheet\u00a01, back).',
  'paper.codes.use.reprint':
    'You use the <b>PIN</b> with the card, for level\u00a03 and to register the card in the CieID app. The <b>PUK</b> unlocks the PIN and lets you choose a new one. With the first digits of the PUK you can activate the credentials of level\u00a01 and\u00a02, if you left contacts with the municipality.',
  'paper.codes.notApp': 'It is not the app PIN',
  'paper.codes.notApp.text':
    'For level\u00a02 the CieID app asks for a PIN that you choose: it is a different one.',
  'paper.codes.mistake': 'Mistakes',
  'paper.codes.mistake.text':
    'After <b>3</b> wrong PINs in a row the PIN is locked: you unlock it with the PUK (CieID app, «Sblocca carta», or Software CIE). After\u00a0<b>10</b> wrong PUKs the card is locked for ever and a new one must be made.',
  'paper.codes.sheetLost': 'Lost sheet',
  'paper.codes.sheetLost.before': '<i>before the card comes:</i> return to this office with the receipt;',
  'paper.codes.sheetLost.after':
    '<i>later, if you left a contact:</i> recover the PUK with the CieID app (48\u00a0hours) and choose a new PIN;',
  'paper.codes.sheetLost.reprint':
    '<i>with a contact left at the municipality:</i> recover the PUK from home, as described below;',
  'paper.codes.sheetLost.without':
    '<i>without contacts:</i> ask for a reprint {scope, select, any {at any municipality} other {at the municipality that issued the card}}, with the card or another document.{free, select, yes { It is free.} other {}}',
  'paper.codes.cardLost': 'Lost or stolen card',
  'paper.codes.cardLost.text':
    'Report it to Police or Carabinieri and block the card: <big>{number}</big>. Then ask for a new card: it will have new codes.',
  'paper.codes.warning': 'Warning',
  'paper.codes.warning.text':
    'Do not photograph this sheet, do not send it, do not tell it to anyone. The municipality, the Ministry and the bank never ask for PIN and PUK.',
  'paper.codes.noCopy': 'The municipality keeps no copy of these codes.',

  'paper.reprint.label': 'Reprint of {date}',
  'paper.reprint.readBack': 'Reprint of {date}: read the back before using the PIN.',
  'paper.reprint.head': 'Reprint of {date} – read before using the PIN',
  'paper.reprint.text':
    'These are the codes assigned to the card when it was issued. <b>If you have changed the PIN, the one printed here is not valid:</b> use the one you chose. If you do not remember it, do not try: after 3\u00a0mistakes it is locked. The <b>PUK does not change</b>: with the complete PUK you set a new PIN in the CieID app. If the card was replaced, the codes of the new card are valid.',
  'paper.reprint.byEmail':
    'The second half comes by e-mail from the Ministry of the Interior (sender {sender}) to {email}. Also check your spam folder.',
};
