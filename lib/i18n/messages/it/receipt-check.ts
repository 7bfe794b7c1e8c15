// SPDX-License-Identifier: AGPL-3.0-or-later

/** The public page that a receipt's QR opens. */
export const receiptCheckIt = {
  'check.title': 'Verifica della ricevuta',
  'check.authentic': 'Ricevuta autentica',
  'check.void': 'Ricevuta non più valida',
  'check.unknown': 'Ricevuta non riconosciuta',
  'check.unknownText':
    'Il codice letto non è di una ricevuta di questo sportello, oppure è stato letto male. Inquadrarlo di nuovo; se il risultato è lo stesso, il foglio non è autentico.',
  'check.compare':
    'Sul foglio, in basso a destra, deve esserci lo stesso codice di controllo. Se è diverso, il foglio non è autentico.',
  'check.code': 'Codice di controllo',
  'check.municipality': 'Rilasciata da',
  'check.municipalityName': 'Comune di {comune}',
  'check.day': 'Richiesta del',
  'check.state': 'A che punto è',
  'check.standing.unsigned': 'Richiesta preparata e non ancora firmata: il foglio per ora non vale.',
  'check.standing.in-production': 'Richiesta registrata: la carta è in produzione o in viaggio.',
  'check.standing.at-municipality': 'La carta è arrivata al Comune e aspetta di essere ritirata.',
  'check.standing.delivered': 'La carta è stata consegnata: questa ricevuta non serve più.',
  'check.standing.corrected': 'I dati sono stati corretti dopo la stampa: vale il foglio stampato dopo.',
  'check.standing.closed': 'La richiesta è stata ritirata o annullata: questa ricevuta non vale.',
  'check.nothingNeeded': 'Pagina aperta a tutti',
  'check.nothingPersonal': 'Questa pagina non mostra dati personali e non registra chi la guarda.',
} as const;
