// SPDX-License-Identifier: AGPL-3.0-or-later

/** One line of blanks to fill in: labels with their share of twelve columns. */
export type BlankRow = readonly (readonly [label: string, columns: number])[];

/** A block of a form: a heading, then text, boxes to tick and blanks. */
export type Block = {
  heading: string;
  text?: string;
  ticks?: readonly string[];
  blanks?: readonly BlankRow[];
};

export const HOLDER: Block = {
  heading: 'Chi chiede la carta',
  blanks: [
    [
      ['Cognome', 6],
      ['Nome', 6],
    ],
    [
      ['Luogo di nascita', 6],
      ['Data di nascita', 3],
      ['Sesso', 3],
    ],
    [
      ['Codice fiscale', 6],
      ['Cittadinanza', 6],
    ],
    [
      ['Residenza: via e numero', 8],
      ['Comune', 4],
    ],
  ],
};

export const CARD: Block = {
  heading: 'La carta',
  blanks: [
    [
      ['Numero della carta', 5],
      ['Rilasciata dal Comune di', 7],
    ],
  ],
};

export const DELEGATE: Block = {
  heading: 'La persona delegata',
  blanks: [
    [
      ['Cognome e nome', 6],
      ['Nata a, il', 6],
    ],
    [
      ['Documento: tipo e numero', 6],
      ['Rilasciato da, scade il', 6],
    ],
  ],
};

export const CONTACTS: Block = {
  heading: 'Contatti personali (facoltativi)',
  text: 'Servono ad attivare da subito le credenziali di livello 1 e 2 e a recuperare il PUK. Devono essere sotto il controllo di chi chiede la carta; una PEC non va bene.',
  blanks: [
    [
      ['E-mail', 7],
      ['Cellulare', 5],
    ],
  ],
};

export const TRUTH: Block = {
  heading: 'Che cosa si dichiara',
  text: 'Chi firma dichiara che quanto scritto è vero e sa che dichiarare il falso è un reato (DPR 445/2000, articoli 46, 47 e 76).',
};

export const PRIVACY: Block = {
  heading: 'Dati personali',
  text: "I dati servono solo a questa pratica e si conservano per il tempo che la legge indica. Il titolare è il Ministero dell'Interno; il Comune li tratta per suo conto. Accesso e rettifica si chiedono allo sportello.",
};

export const OFFICE: Block = {
  heading: 'Spazio per lo sportello',
  blanks: [
    [
      ['Riconosciuto con', 6],
      ['Numero e scadenza', 6],
    ],
    [
      ['Numero di pratica', 6],
      ['Data e operatore', 6],
    ],
  ],
};
