// SPDX-License-Identifier: AGPL-3.0-or-later

/** A municipality's settings: what is wrong with them, for who edits them. */
export const municipalityIt = {
  'settings.prefix': 'Sigla delle pratiche: due lettere maiuscole.',
  'settings.switchOrder': 'Le date di decorrenza devono essere diverse e in ordine crescente.',
  'settings.switchSource': 'Indicare la fonte: norma, circolare o decisione del Comune.',
  'settings.text': 'Testo troppo lungo o con caratteri che non si possono stampare.',
  'settings.days': 'Indicare un numero di giorni tra {min} e {max}.',
  'settings.keptDays': 'Indicare un numero di giorni tra 1 e 730.',
  'settings.minutes': 'Indicare un numero di minuti tra 1 e 60.',
  'settings.hours': 'Indicare un numero di ore tra 1 e 168 (una settimana).',
  'settings.number': 'Indicare un numero intero tra {min} e {max}.',
  'settings.email': 'Indirizzo e-mail: per esempio responsabile@comune.it.',
  'settings.addresses': 'Al massimo cinque indirizzi.',
  'settings.coachEntry':
    'Una voce per riga: un dominio (posta.it) o il nome prima della chiocciola, senza spazi.',
  'settings.coachMany': 'Al massimo cento voci.',
  'settings.required': 'Manca: scriverlo o sceglierlo.',
  'settings.lines': 'Al massimo tre righe.',
  'settings.cents': 'Importo: indicare gli euro, per esempio 22,21.',
  'settings.free': 'Una carta gratuita costa 0,00, le altre di più.',
  'settings.holiday':
    'Giorno e nome, una riga per giorno: 29/06 Santi Pietro e Paolo, oppure 02/11/2026 Ponte.',
  'settings.url': 'Indicare un indirizzo che comincia con https://.',
  'settings.site': 'Indicare solo il nome del sito, tutto minuscolo: per esempio https://cie.comune.it.',
};
