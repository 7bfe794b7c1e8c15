// SPDX-License-Identifier: AGPL-3.0-or-later

/** Values that a receipt prints and no other text holds. */
export const receiptValuesDe = {
  'receipt.municipality': 'Gemeinde {comune}',
  'receipt.document.cie': 'CIE Nr. {numero}',
  'receipt.document.cieUntil': 'CIE Nr. {numero}, gültig bis {data}',
  'receipt.document.paper': 'Papierausweis {numero}',
  'receipt.document.paperUntil': 'Papierausweis {numero}, gültig bis {data}',
  'receipt.document.passport': 'Reisepass {numero}',
  'receipt.document.driving-licence': 'Führerschein {numero}',
  'receipt.document.other': 'Ausweis {numero}',
  'receipt.illiterate': 'schreibunkundig',
  'receipt.exempt': 'befreit',
} as const;
