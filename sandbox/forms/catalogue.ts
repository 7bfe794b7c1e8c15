// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Block, CARD, CONTACTS, DELEGATE, HOLDER, OFFICE, PRIVACY, TRUTH } from './block';

/** A version of a form, in our own words; `signature` says on which side of page 1 the citizen signs. */
export type FormDraft = Pick<
  Wire['OfficialForm'],
  'code' | 'title' | 'audience' | 'language' | 'version' | 'published_at' | 'valid_from' | 'valid_until'
> & {
  signature: 'left' | 'right';
  signer: string;
  front: readonly Block[];
  back: readonly Block[];
  /** Drawn, and not published until the table of forthcoming forms says so. */
  forthcoming?: true;
};

const requestFront = (contacts: boolean): Block[] => [
  HOLDER,
  {
    heading: 'Motivo',
    ticks: ['primo rilascio', 'rinnovo', 'furto o smarrimento', 'deterioramento', 'variazione dei dati'],
  },
  {
    heading: "Valida per l'espatrio",
    ticks: ['sì', 'no'],
    text: 'La scelta è del cittadino: nessuna casella è già segnata.',
  },
  ...(contacts ? [CONTACTS] : []),
];

const NO_CONTACTS: Block = {
  heading: 'Se non lascia contatti',
  ticks: ['informato, non li fornisce', 'informato, non ne ha di propri'],
};

const requestBack: Block[] = [
  {
    heading: 'Consegna',
    ticks: ['indirizzo di residenza', 'altro indirizzo', 'presso il Comune'],
    blanks: [
      [
        ['Indirizzo', 8],
        ['Delegato al ritiro', 4],
      ],
    ],
  },
  { heading: 'Donazione di organi e tessuti', ticks: ['consenso', 'diniego', 'non si esprime'] },
  TRUTH,
  PRIVACY,
  OFFICE,
];

const JANUARY = { published_at: '2026-01-07T08:00:00.000Z', valid_from: '2026-01-12' };
const SEPTEMBER = { published_at: '2026-08-20T08:00:00.000Z', valid_from: '2026-09-01' };
const RIGHT = { signature: 'right', signer: 'Firma del richiedente' } as const;

/**
 * Everything published, the newest first. Of CIE-M-01, 3.2 moves the signature to the right and 3.3, which is forthcoming, asks for
 * the outcome without contacts.
 */
export const formDrafts: readonly FormDraft[] = [
  {
    code: 'CIE-M-01',
    title: 'Richiesta CIE, maggiorenni',
    audience: 'adult',
    language: 'it',
    version: '3.3',
    published_at: '2026-11-23T06:40:00.000Z',
    valid_from: '2026-11-24',
    ...RIGHT,
    front: [...requestFront(true), NO_CONTACTS],
    back: requestBack,
    forthcoming: true,
  },
  {
    code: 'CIE-M-01',
    title: 'Richiesta CIE, maggiorenni',
    audience: 'adult',
    language: 'it',
    version: '3.2',
    published_at: '2026-11-20T06:40:00.000Z',
    valid_from: '2026-11-24',
    ...RIGHT,
    front: requestFront(true),
    back: requestBack,
  },
  {
    code: 'CIE-M-01',
    title: 'Richiesta CIE, maggiorenni',
    audience: 'adult',
    language: 'it',
    version: '3.1',
    ...SEPTEMBER,
    signature: 'left',
    signer: 'Firma del richiedente',
    front: requestFront(false),
    back: requestBack,
  },
  {
    code: 'CIE-M-01',
    title: 'CIE-Antrag, Volljährige / Richiesta CIE, maggiorenni',
    audience: 'adult',
    language: 'it-de',
    version: '3.1',
    ...SEPTEMBER,
    signature: 'left',
    signer: 'Unterschrift / Firma',
    front: [
      {
        heading: 'Antragsteller/in – Chi chiede la carta',
        blanks: [
          [
            ['Nachname / Cognome', 6],
            ['Vorname / Nome', 6],
          ],
          [
            ['Geburtsort / Luogo di nascita', 6],
            ['Geburtsdatum / Data di nascita', 6],
          ],
          [
            ['Steuernummer / Codice fiscale', 6],
            ['Staatsbürgerschaft / Cittadinanza', 6],
          ],
        ],
      },
      { heading: "Gültig für die Ausreise – Valida per l'espatrio", ticks: ['ja / sì', 'nein / no'] },
    ],
    back: [
      {
        heading: 'Zustellung – Consegna',
        ticks: ['Wohnsitz / residenza', 'andere Anschrift / altro indirizzo', 'Gemeinde / presso il Comune'],
      },
      { ...TRUTH, heading: 'Erklärung – Che cosa si dichiara' },
      { ...PRIVACY, heading: 'Datenschutz – Dati personali' },
    ],
  },
  {
    code: 'CIE-M-02',
    title: 'Richiesta CIE, minori 0–11 anni',
    audience: 'minor',
    language: 'it',
    version: '3.1',
    ...SEPTEMBER,
    ...RIGHT,
    signer: 'Firma di un genitore',
    front: [
      { ...HOLDER, heading: 'Il minore' },
      {
        heading: 'Chi esercita la responsabilità genitoriale',
        blanks: [
          [
            ['Cognome e nome', 6],
            ['Codice fiscale', 6],
          ],
          [
            ['Cognome e nome', 6],
            ['Codice fiscale', 6],
          ],
        ],
      },
    ],
    back: [TRUTH, PRIVACY, OFFICE],
  },
  {
    code: 'CIE-M-05',
    title: "Assenso all'espatrio",
    audience: 'parent',
    language: 'it',
    version: '2.4',
    ...JANUARY,
    ...RIGHT,
    signer: 'Firma del genitore',
    front: [
      {
        heading: 'Il genitore che dà l’assenso',
        blanks: [
          [
            ['Cognome e nome', 6],
            ['Nato a, il', 6],
          ],
          [['Documento: tipo e numero', 12]],
        ],
      },
      {
        heading: 'Il minore',
        blanks: [
          [
            ['Cognome e nome', 6],
            ['Nato a, il', 6],
          ],
        ],
      },
      {
        heading: 'Assenso',
        text: "Si dà l'assenso al rilascio al minore di un documento valido per l'espatrio. Allegare copia del documento di chi firma.",
        ticks: ['dà il proprio assenso'],
      },
    ],
    back: [TRUTH, PRIVACY, OFFICE],
  },
  {
    code: 'CIE-M-09',
    title: 'Dichiarazione di smarrimento dei codici',
    audience: 'holder',
    language: 'it',
    version: '1.6',
    ...JANUARY,
    ...RIGHT,
    signer: 'Firma del titolare',
    front: [
      { ...HOLDER, heading: 'Il titolare della carta' },
      CARD,
      {
        heading: 'Che cosa non ha più',
        ticks: ['la prima metà di PIN e PUK', 'la seconda metà', 'tutte e due'],
      },
    ],
    back: [
      {
        heading: 'Che cosa succede ora',
        text: 'I codici sono sempre gli stessi: la ristampa non li cambia. Se il PIN è stato cambiato, quello stampato non vale; il PUK sì. Dopo tre PIN sbagliati il PIN si blocca.',
      },
      TRUTH,
      PRIVACY,
      OFFICE,
    ],
  },
  {
    code: 'CIE-M-10',
    title: 'Delega per la ristampa dei codici',
    audience: 'delegate',
    language: 'it',
    version: '1.3',
    ...JANUARY,
    ...RIGHT,
    signer: 'Firma di chi delega',
    front: [{ ...HOLDER, heading: 'Chi delega' }, CARD, DELEGATE],
    back: [TRUTH, PRIVACY, OFFICE],
  },
  {
    code: 'CIE-M-11',
    title: "Delega all'aggiornamento dei contatti",
    audience: 'delegate',
    language: 'it',
    version: '1.2',
    ...JANUARY,
    ...RIGHT,
    signer: 'Firma di chi delega',
    front: [{ ...HOLDER, heading: 'Chi delega' }, CARD, DELEGATE, CONTACTS],
    back: [TRUTH, PRIVACY, OFFICE],
  },
  {
    code: 'CIE-M-13',
    title: 'Richiesta a domicilio',
    audience: 'delegate',
    language: 'it',
    version: '2.0',
    ...JANUARY,
    valid_until: '2027-12-31',
    ...RIGHT,
    signer: 'Firma di chi presenta la richiesta',
    front: [
      { ...HOLDER, heading: 'Chi non può venire allo sportello' },
      {
        heading: 'Perché',
        ticks: ['malattia certificata', 'impedimento a muoversi', 'ricovero'],
        text: 'Allegare il certificato medico.',
      },
      DELEGATE,
    ],
    back: [TRUTH, PRIVACY, OFFICE],
  },
];
