// SPDX-License-Identifier: AGPL-3.0-or-later
import { Secret } from '@/lib/kernel/secret';
import { type CodesSheetView } from '../codes-sheet-view';
import { type PaperMunicipality } from '../paper-municipality';
import { codesSheetOf, type ReceiptView } from '../receipt-view';

const TOWER =
  'M 0.5 0.5 L 13.5 0.5 L 13.5 10 C 13.5 13.5 10.5 15.5 7 16.6 C 3.5 15.5 0.5 13.5 0.5 10 Z M 4.2 9 L 4.2 5.2 L 9.8 5.2 L 9.8 9 M 4.2 5.2 L 4.2 4 L 5.4 4 L 5.4 5.2 M 6.4 5.2 L 6.4 4 L 7.6 4 L 7.6 5.2 M 8.6 5.2 L 8.6 4 L 9.8 4 L 9.8 5.2 M 6.1 9 L 6.1 7.9 C 6.1 6.8 7.9 6.8 7.9 7.9 L 7.9 9 M 2.2 10.8 C 3.4 9.6 4.6 9.6 5.8 10.8 C 7 12 8.2 12 9.4 10.8 C 10.4 9.8 11 9.8 11.8 10.3 M 3.4 13 C 4.6 11.8 5.8 11.8 7 13 C 8.2 14.2 9.2 14 10.4 12.8';

const TOKEN =
  'eyJhbGciOiJFUzI1NiIsImtpZCI6InByb3ZhIn0.eyJtIjoiMDMwOTk5IiwiciI6ImI3ZjEifQ.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';

const BORGO: PaperMunicipality = {
  name: { it: "Comune di Borgo Sant'Andrea" },
  officeLines: ['Servizi demografici – Ufficio anagrafe', 'Piazza della Fontana 1 · tel. 0432 000 000'],
  emblem: { width: 14, height: 17, path: TOWER },
  activationSite: 'www.cartaidentita.it',
  activationRequires: 'mobile',
  reprintScope: 'any',
  reprintFree: true,
  cardBlockNumber: '800 263 388',
  privacy: {
    officer: 'rpd@borgosantandrea.example',
    address: { it: 'protocollo@borgosantandrea.example' },
    retention: { it: '10 anni' },
    url: { it: 'comune.example/privacy-cie' },
  },
  guides: {
    qr: 'https://cie.borgosantandrea.example/g/1',
    credentials: 'cie.borgosantandrea.example/g/1',
    puk: 'cie.borgosantandrea.example/g/5',
  },
};

const VALLALTA: PaperMunicipality = {
  ...BORGO,
  name: {
    it: 'Comune di Santa Maria Maddalena in Vallalta',
    de: 'Gemeinde Sankt Maria Magdalena im Tal an der Sonnenseite',
  },
  officeLines: [
    'Servizi demografici – Ufficio anagrafe / Demografische Dienste – Meldeamt',
    'Piazza della Chiesa 1 / Kirchplatz 1 · tel. / Tel. 0471 000 000',
  ],
  privacy: {
    officer: 'rpd-dsb@smm.example',
    address: { it: 'protocollo@smm.example', de: 'protokoll@smm.example' },
    retention: { it: '10 anni', de: '10 Jahre' },
    url: { it: 'comune.example/privacy-cie', de: 'gemeinde.example/privacy-cie' },
  },
  guides: null,
};

/** A receipt in Italian of an invented person; always the same values. */
export const sampleReceipt: ReceiptView = {
  languages: 'it',
  practice: true,
  printedAt: new Date('2026-11-21T08:05:00Z'),
  municipality: BORGO,
  backs: 'it',
  largeCodes: false,
  requestNumber: '2026-004711',
  checkCode: '7KQ4-MX',
  qrToken: TOKEN,
  dateTime: '21/11/2026, 9.05',
  office: 'Anagrafe, sportello 3',
  operator: 'BSA-017',
  cardSerial: 'CA48217MT',
  expectedExpiry: '04/06/2036',
  validForTravel: true,
  recognitionClause: false,
  photo: { kind: 'none' },
  holder: {
    surname: 'Moretti',
    givenNames: 'Lucia',
    birthplace: 'Udine (UD)',
    birthDate: '04/06/1980',
    codiceFiscale: 'MRTLCU80H44L483N',
    sex: 'F',
    height: '168 cm',
    citizenship: 'italiana',
    birthRecord: 'n. 412, p. I, s. A – 1980, Udine',
    residence: "Via dei Tigli 24, int. 3 – 33000 Borgo Sant'Andrea (UD)",
    reason: 'rinnovo (per scadenza)',
    previousDocument: 'CIE n. CA10934FD, scade il 04/06/2027',
    identifiedBy: 'CIE n. CA10934FD',
    fingerprints: 'acquisite',
  },
  signer: { name: 'Lucia Moretti', capacity: null },
  unableToSign: null,
  people: null,
  credentials: 'all',
  contacts: { outcome: 'given', email: 'lucia.moretti@posta.example', mobile: '+39 347 123 4567' },
  delivery: { kind: 'residence', address: null, delegate: 'Paolo Moretti', oldCardKept: false },
  organDonation: 'consent',
  payment: '22,21 € · carta di pagamento · ricevuta n. 2026/8831',
  codes: {
    kind: 'sheet',
    printSerial: 'BSA-26-009182',
    halves: { pin: new Secret('4071'), puk: new Secret('2958') },
  },
};

/** A receipt in Italian and German of an invented person with long names. */
export const sampleBilingualReceipt: ReceiptView = {
  ...sampleReceipt,
  languages: 'it-de',
  municipality: VALLALTA,
  backs: 'it-de',
  requestNumber: '2026-000388',
  checkCode: 'P3WD-9T',
  office: 'Anagrafe / Meldeamt 1',
  operator: 'SMM-004',
  cardSerial: 'CB70356ZK',
  expectedExpiry: '12/03/2036',
  validForTravel: false,
  holder: {
    surname: 'Unterwurzacher-Hohenegger von Ehrenburg',
    givenNames: 'Maria Magdalena Theresia Katharina',
    birthplace: 'Santa Maria Maddalena in Vallalta / Sankt Maria Magdalena im Tal an der Sonnenseite (BZ)',
    birthDate: '12/03/1959',
    codiceFiscale: 'NTRMMG59C52A952V',
    sex: 'F',
    height: '164 cm',
    citizenship: 'italiana / italienisch',
    birthRecord: 'n. 17, p. I, s. A – 1959',
    residence:
      'Strada della Malga del Sole / Sonnenalmstraße 118/B, scala C, int. 12 – 39000 Santa Maria Maddalena in Vallalta / Sankt Maria Magdalena im Tal an der Sonnenseite (BZ)',
    reason: 'sostituzione della carta cartacea / Ersatz der Papierkarte',
    previousDocument: 'C.I. cartacea / Papierausweis AY 4471203',
    identifiedBy: 'C.I. AY 4471203',
    fingerprints: 'acquisite / abgenommen',
  },
  signer: {
    name: 'Maria Magdalena Theresia Katharina Unterwurzacher-Hohenegger von Ehrenburg',
    capacity: null,
  },
  contacts: {
    outcome: 'given',
    email: 'maria.unterwurzacher-hohenegger@posta.example',
    mobile: '+39 348 765 4321',
  },
  delivery: {
    kind: 'residence',
    address: null,
    delegate: 'Johann Baptist Unterwurzacher-Hohenegger',
    oldCardKept: false,
  },
  organDonation: 'no-statement',
  payment: '22,21 € · ricevuta n. / Quittung Nr. 2026/0412',
  codes: {
    kind: 'sheet',
    printSerial: 'SMM-26-000741',
    halves: { pin: new Secret('4071'), puk: new Secret('2958') },
  },
};

const reprintOf = (receipt: ReceiptView, printSerial: string): CodesSheetView => {
  const sheet = codesSheetOf(receipt);
  if (!sheet) throw new Error('the sample has no halves');
  return {
    ...sheet,
    requestNumber: null,
    printSerial,
    reprint: {
      date: '21/11/2026',
      secondHalf: {
        kind: 'by-email',
        sender: 'no-reply@cie.interno.gov.it',
        maskedEmail: 'l•••••i@posta.example',
      },
    },
  };
};

/** The sheet of a reprint, in Italian. */
export const sampleReprint: CodesSheetView = reprintOf(sampleReceipt, 'BSA-26-009207');

/** The sheet of a reprint, in Italian and German. */
export const sampleBilingualReprint: CodesSheetView = reprintOf(sampleBilingualReceipt, 'SMM-26-000802');
