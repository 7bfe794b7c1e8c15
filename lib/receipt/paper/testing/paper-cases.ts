// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Result } from '@/lib/kernel/result';
import { type SealKey } from '@/lib/platform/pdf/seal-signature';
import { type CodesSheetView } from '../../codes-sheet-view';
import { backKinds } from '../../paper-municipality';
import {
  type PeopleOnPaper,
  type PhotoOnPaper,
  type ReceiptSheet,
  type ReceiptView,
} from '../../receipt-view';
import { drawArchiveCopy, drawReceipt, drawReprint, type PaperError } from '../draw-receipt';
import {
  sampleBilingualReceipt,
  sampleBilingualReprint,
  sampleReceipt,
  sampleReprint,
} from '../sample-views';

/** One paper of the campaign: how it is drawn, and what has to be on it. */
export type PaperCase = {
  name: string;
  draw: () => Result<Uint8Array, PaperError>;
  /** What stands on each page, in order; `codes-front` is the only one with halves. */
  pages: ('front' | 'back' | 'codes-front' | 'codes-back')[];
  /** The halves, where the paper carries them. */
  halves: string[];
  /** Whose place stays empty; `null` where there is no place for codes. */
  empty: 'first' | 'second' | null;
  /** Texts that must all be readable somewhere, spaces aside. */
  says: string[];
  /** Codes that a scanner must find, page by page. */
  codes: string[][];
  /** Who signs at the foot of a front, in its own words: bottom right, and bottom left. */
  signers: { right: string; left: string | null };
  /** Version marks on its pages, without sheet and side: a regular expression. */
  mark: string;
  /** Words of the person that page 4, the outside of a folded sheet, must not show. */
  personal: string[];
};

const WHOLE: ReceiptSheet[] = ['sheet-1-citizen', 'sheet-2'];
const adult: ReceiptView = { ...sampleReceipt, practice: false };
const bilingual: ReceiptView = { ...sampleBilingualReceipt, practice: false };

/** 120 letters, and the longest name of a bilingual municipality. */
const LONG_SURNAME =
  'Wolkenstein Castelbarco della Torre Valsassina Pappenheim Hohenegger Ehrenburg Montecuccoli Caprara Sforza Malatesta Mag';
const LONG_TOWN = sampleBilingualReceipt.holder.birthplace;

const PARENTS: PeopleOnPaper = {
  lines: [
    'Genitore presente: Moretti Paolo, C.I. CA12345AA',
    'Genitore presente: Bianchi Anna, C.I. CA54321BB',
    'Testimone: Rossi Carlo, Patente BO1234567X',
    'Testimone: Verdi Ada, C.I. CA99887AB',
  ],
  signatures: [
    { role: 'Firma del genitore', name: 'Bianchi Anna' },
    { role: 'Firma del testimone', name: 'Rossi Carlo' },
    { role: 'Firma del testimone', name: 'Verdi Ada' },
  ],
};

const GUARDIAN: PeopleOnPaper = {
  lines: ['Tutore: Ferri Ada, C.I. CA77777AA. Decreto: Tribunale di Udine, n. 312/2024 del 12/03/2024.'],
  signatures: [],
};

const holder = (base: ReceiptView, change: Partial<ReceiptView['holder']>): ReceiptView => ({
  ...base,
  holder: { ...base.holder, ...change },
});

const minor: ReceiptView = {
  ...holder(adult, {
    givenNames: 'Bice',
    birthDate: '08/02/2018',
    codiceFiscale: 'MRTBCI18B48L483K',
    identifiedBy: 'due testimoni',
  }),
  credentials: 'school-only',
  people: PARENTS,
  organDonation: 'not-asked',
  signer: { name: 'Moretti Paolo', capacity: 'Esercente la responsabilità genitoriale' },
};

const VIEWS: Record<string, (photo: PhotoOnPaper) => ReceiptView> = {
  adult: () => adult,
  'with-photo': (photo) => ({ ...adult, photo }),
  'photo-deleted': () => ({ ...adult, photo: { kind: 'deleted', on: '21/12/2026' } }),
  practice: () => sampleReceipt,
  'minor-under-5': () => ({ ...minor, credentials: 'none', validForTravel: false }),
  'minor-0-11': () => ({
    ...minor,
    holder: { ...minor.holder, fingerprints: 'non richieste (meno di 12 anni)' },
  }),
  'minor-12-17': () => ({
    ...minor,
    people: {
      ...PARENTS,
      signatures: [...PARENTS.signatures, { role: 'Firma del titolare', name: 'Bice Moretti' }],
    },
  }),
  guardian: () => ({
    ...adult,
    people: GUARDIAN,
    signer: { name: 'Ferri Ada', capacity: 'Tutore del titolare' },
    organDonation: 'not-asked',
  }),
  'unable-to-sign': () => ({ ...adult, unableToSign: 'mano destra ingessata' }),
  'no-fingerprints': () => holder(adult, { fingerprints: 'non acquisite (impossibilità permanente)' }),
  aire: () => ({
    ...holder(adult, { residence: 'Hauptstrasse 12, 8001 Zürich (Svizzera) – AIRE di Udine' }),
    organDonation: 'not-asked',
    delivery: {
      kind: 'other-address',
      address: 'Hauptstrasse 12, 8001 Zürich (Svizzera)',
      delegate: null,
      oldCardKept: false,
    },
  }),
  'not-for-travel': () => ({ ...adult, validForTravel: false }),
  clause: () => ({ ...adult, recognitionClause: true }),
  'no-contacts': () => ({ ...adult, contacts: { outcome: 'none-of-own' } }),
  'contacts-declined': () => ({ ...adult, contacts: { outcome: 'declined' } }),
  'no-mobile': () => ({
    ...adult,
    contacts: { outcome: 'given', email: 'lucia@posta.example', mobile: null },
  }),
  'at-municipality': () => ({
    ...adult,
    delivery: { ...adult.delivery, kind: 'municipality', oldCardKept: true },
  }),
  'three-delegates': () => ({
    ...adult,
    delivery: {
      kind: 'other-address',
      address:
        'Sonnenalmstraße 118/B – 39052 Caldaro sulla Strada del Vino / Kaltern an der Weinstraße (BZ), presso Rechtsanwaltskanzlei Oberrauch-Mitterrutzner & Partner',
      delegate: 'Paolo Moretti, Anna Bianchi Mitterrutzner, Giovanni Battista Oberrauch',
      oldCardKept: true,
    },
  }),
  'long-names': () => ({
    ...holder(adult, {
      surname: LONG_SURNAME,
      birthplace: LONG_TOWN,
      residence: `${adult.holder.residence} – ${LONG_TOWN}`,
    }),
    signer: { name: `Lucia ${LONG_SURNAME}`, capacity: null },
  }),
  'other-letters': () =>
    holder(adult, { surname: 'Şırnaklı Łódź Győző Đorđević', givenNames: 'Žofia Nguyễn Thị' }),
  'loose-accents': () => holder(adult, { surname: 'S\u0327ahin', givenNames: 'Jose\u0301' }),
  greek: () => holder(adult, { surname: 'Ελένη Παπαδοπούλου' }),
  bilingual: () => bilingual,
  'bilingual-travel': () => ({ ...bilingual, validForTravel: true }),
  'bilingual-minor': () => ({
    ...bilingual,
    credentials: 'school-only',
    people: PARENTS,
    organDonation: 'not-asked',
  }),
  'bilingual-long': () => holder(bilingual, { surname: LONG_SURNAME }),
  'without-emblem': () => ({ ...adult, municipality: { ...adult.municipality, emblem: null, guides: null } }),
};

const RECEIPT = {
  signers: { right: 'Firma del richiedente', left: 'L’operatore' },
  mark: 'R[A-Z0-9]{4}',
};

const halvesOf = (view: { halves: CodesSheetView['halves'] }): string[] => [
  view.halves.pin.reveal(),
  view.halves.puk.reveal(),
];

const receiptCase = (name: string, view: ReceiptView, sheets: ReceiptSheet[] = WHOLE): PaperCase => {
  const { codes, holder: person } = view;
  const serial = view.cardSerial === null ? [] : [view.cardSerial];
  const withCodes = sheets.includes('sheet-2') && codes.kind === 'sheet';
  return {
    name,
    draw: () => drawReceipt(view, sheets),
    pages: sheets.flatMap((sheet) =>
      sheet === 'sheet-2' ? ['codes-front', 'codes-back'] : ['front', 'back'],
    ),
    halves: withCodes ? halvesOf(codes) : [],
    empty: 'second',
    says: [
      person.surname,
      person.givenNames,
      person.birthplace,
      person.codiceFiscale,
      view.requestNumber,
      ...serial,
    ],
    codes: sheets.flatMap((sheet) =>
      sheet === 'sheet-2'
        ? [codes.kind === 'sheet' ? [codes.printSerial] : [], []]
        : [[view.requestNumber, view.qrToken], []],
    ),
    personal: [person.surname, ...serial],
    ...RECEIPT,
  };
};

const reprintCase = (name: string, view: CodesSheetView): PaperCase => ({
  name,
  draw: () => drawReprint(view),
  pages: ['codes-front', 'codes-back'],
  halves: halvesOf(view),
  empty: view.reprint?.secondHalf.kind === 'this-sheet' ? 'first' : 'second',
  says: [view.holder, view.cardSerial, view.printSerial],
  codes: [[view.printSerial], []],
  personal: [view.holder, view.cardSerial],
  ...RECEIPT,
});

/** What the office files; with a key, sealed. */
const archiveCase = (name: string, view: ReceiptView, key: SealKey | null): PaperCase => ({
  ...receiptCase(name, { ...view, codes: { kind: 'apart' } }, ['sheet-1-office']),
  draw: () => drawArchiveCopy({ ...view, codes: { kind: 'apart' } }, key),
});

const DENSE = ['adult', 'minor-12-17', 'three-delegates', 'long-names'];

const secondHalves: CodesSheetView = {
  ...sampleReprint,
  practice: false,
  reprint: { date: '21/11/2026', secondHalf: { kind: 'this-sheet' } },
};

/** Every layout, in every language of its backs, with everything that can make it overflow. */
export const paperCases = (photo: PhotoOnPaper, seal: SealKey | null = null): PaperCase[] => {
  const viewOf = (name: string): ReceiptView => VIEWS[name]?.(photo) ?? adult;
  return [
    ...Object.keys(VIEWS).map((name) => receiptCase(name, viewOf(name))),
    ...backKinds.flatMap((backs) =>
      DENSE.map((name) => receiptCase(`${name}-back-${backs}`, { ...viewOf(name), backs })),
    ),
    ...['adult', 'long-names'].map((name) =>
      receiptCase(`${name}-large`, { ...viewOf(name), largeCodes: true }),
    ),
    receiptCase('office-copy', adult, ['sheet-1-office']),
    receiptCase('both-copies', adult, ['sheet-1-citizen', 'sheet-1-office']),
    archiveCase('archive', viewOf('with-photo'), null),
    ...(seal ? [archiveCase('archive-sealed', adult, seal)] : []),
    receiptCase('codes-later', { ...adult, cardSerial: null, codes: { kind: 'later' } }, ['sheet-1-citizen']),
    receiptCase('codes-later-bilingual', { ...bilingual, cardSerial: null, codes: { kind: 'later' } }, [
      'sheet-1-citizen',
      'sheet-1-office',
    ]),
    ...backKinds.map((backs) =>
      reprintCase(`reprint-${backs}`, { ...sampleReprint, practice: false, backs }),
    ),
    reprintCase('reprint-held', {
      ...sampleReprint,
      practice: false,
      reprint: { date: '21/11/2026', secondHalf: { kind: 'held' } },
    }),
    ...backKinds.map((backs) => reprintCase(`second-half-${backs}`, { ...secondHalves, backs })),
    reprintCase('second-half-large', { ...secondHalves, large: true }),
    reprintCase('second-half-bilingual', {
      ...sampleBilingualReprint,
      practice: false,
      reprint: secondHalves.reprint,
    }),
    reprintCase('reprint-second-on-paper', {
      ...sampleReprint,
      practice: false,
      reprint: { date: '21/11/2026', secondHalf: { kind: 'on-paper' } },
    }),
    reprintCase('reprint-large', { ...sampleReprint, practice: false, large: true }),
    reprintCase('reprint-bilingual', { ...sampleBilingualReprint, practice: false }),
  ];
};
