// SPDX-License-Identifier: AGPL-3.0-or-later

/** Values that a receipt prints and no other text holds. */
export const receiptValuesIt = {
  'receipt.municipality': 'Comune di {comune}',
  'receipt.document.cie': 'CIE n. {numero}',
  'receipt.document.cieUntil': 'CIE n. {numero}, scade il {data}',
  'receipt.document.paper': 'C.I. cartacea {numero}',
  'receipt.document.paperUntil': 'C.I. cartacea {numero}, scade il {data}',
  'receipt.document.passport': 'passaporto {numero}',
  'receipt.document.driving-licence': 'patente {numero}',
  'receipt.document.other': 'documento {numero}',
  'receipt.illiterate': 'non sa firmare',
  'receipt.staircase': 'scala {scala}',
  'receipt.interior': 'int. {interno}',
  'receipt.careOf': 'presso {nome}',
  'receipt.paid.pos': '{importo} · carta di pagamento · ricevuta n. {numero}',
  'receipt.paid.pagopa': '{importo} · pagoPA · ricevuta n. {numero}',
  'receipt.paid.cash': '{importo} · contanti · ricevuta n. {numero}',
  'receipt.exempt': 'esente',
} as const;
