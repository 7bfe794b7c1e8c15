// SPDX-License-Identifier: AGPL-3.0-or-later

/** A municipality's settings: what is wrong with them, for who edits them. */
export const municipalityIt = {
  'settings.prefix': 'Sigla delle pratiche: due lettere maiuscole.',
  'settings.switchOrder': 'Le date di decorrenza devono essere diverse e in ordine crescente.',
  'settings.switchSource': 'Indicare la fonte: norma, circolare o decisione del Comune.',
  'settings.text': 'Testo troppo lungo o con caratteri che non si possono stampare.',
  'settings.days': 'Indicare un numero di giorni tra {min} e {max}.',
  'settings.url': 'Indicare un indirizzo che comincia con https://.',
};
