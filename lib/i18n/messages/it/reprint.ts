// SPDX-License-Identifier: AGPL-3.0-or-later

/** The reprint's own sentences, beside those of its screens. */
export const reprintIt = {
  'reprint.serialPaper': 'È il numero di una carta cartacea: non ha PIN né PUK.',
  'reprint.findHint': 'Vale per ogni carta, anche rilasciata da un altro Comune.',
  'reprint.notHereTitle': 'Per questa carta non si ristampa qui',
  'reprint.otherCard': "Cerca un'altra carta",
  'reprint.busyText':
    'Il servizio centrale chiede di attendere {secondi, plural, one {# secondo} other {# secondi}}. I codici non restano in attesa da nessuna parte.',
  'reprint.sayScope':
    "«Questa carta l'ha rilasciata un altro Comune: i codici li ristampa quello. Le scrivo il numero di telefono.»",
  'reprint.sayState': '«Questa carta non è più valida, quindi i codici non servono. Ne chiediamo una nuova.»',
  'reprint.identifiedBy.this-cie': '{sesso, select, F {identificata} other {identificato}} con questa CIE',
  'reprint.identifiedBy.other-document':
    '{sesso, select, F {identificata} other {identificato}} con {documento}',
  'reprint.document.legend': 'Documento esibito',
  'reprint.document.type': 'Tipo',
  'reprint.document.typeHint': 'Per esempio passaporto.',
  'reprint.document.number': 'Numero',
  'reprint.document.issuer': 'Rilasciato da',
  'reprint.document.expiresOn': 'Scade il',
  'reprint.document.typeMissing': 'Scrivere che documento è, per esempio passaporto.',
  'reprint.document.numberMissing': 'Scrivere il numero del documento.',
  'reprint.document.issuerMissing': 'Scrivere chi ha rilasciato il documento.',
  'reprint.document.expired':
    'Il documento è scaduto il {data}: non si può usare per riconoscere la persona.',
  'reprint.document.thisCie': 'CIE n. {numero}',
  'reprint.document.other': '{tipo} n. {numero}, rilasciato da {ente}, scade il {scadenza}',
  'reprint.documentShort': '{tipo} n. {numero}',
  'reprint.next': 'Prosegui',
  'reprint.whatSummary': 'Prima metà di PIN e PUK · {motivo}',
  'reprint.declarationSummary': 'firmata alle {ora}, stampa n. {numero}',
  'reprint.declarationPrinted':
    'Dichiarazione n. {numero} stampata alle {ora}. Il cittadino la legge e la firma.',
  'reprint.declarationAgain': 'Stampa di nuovo',
  'reprint.declarationText':
    'Si stampa già compilata, fronte e retro. La residenza la scrive il cittadino. Firma in basso a destra.',
  'reprint.askText':
    "I codici si chiedono ora al servizio centrale e si stampano su un foglio solo, con il suo numero. All'ufficio non resta copia.",
  'reprint.askedText': 'La richiesta dei codici è partita alle {ora} e si sta aspettando la risposta.',
  'reprint.releasedText': 'I codici sono arrivati: si stampano ora, su un foglio solo.',
  'reprint.handOverText':
    'Consegnare il foglio in busta chiusa al titolare. Dopo la consegna i codici qui non ci sono più.',
  'reprint.openAgain': 'Riapri il foglio',
  'reprint.jammedHint':
    'Inceppato o macchiato: strappare il foglio, poi stampare di nuovo con un altro numero.',
  'reprint.cancelledText': 'La ristampa è annullata: nessun codice si può più stampare.',
  'reprint.expiredText':
    'Nessuno ha confermato la consegna in tempo: i codici sono stati distrutti. Fare una nuova ristampa.',
  'reprint.new': 'Nuova ristampa',
  'reprint.closed':
    'La ristampa è già chiusa, o questo passo è già stato fatto. La pagina mostra a che punto è.',
  'reprint.notReady': 'Mancano dei passi prima di chiedere i codici.',
  'reprint.notPrinted': 'Prima stampare il foglio dei codici.',
  'reprint.draw.gone':
    "Questo foglio non si può più aprire: è stato consegnato o annullato, oppure lo ha stampato un'altra sessione.",
  'reprint.status.open': 'in corso',
  'reprint.status.asked': 'codici chiesti',
  'reprint.status.failed': 'codici non ottenuti',
  'reprint.status.released': 'da consegnare',
  'reprint.status.handed-over': 'consegnata',
  'reprint.status.cancelled': 'annullata',
  'reprint.status.expired': 'scaduta senza consegna',
  'reprint.noneHint': 'Per cominciare servono il codice fiscale e il numero della carta.',
  'reprint.errors': 'Da sistemare prima di cercare la carta',
  'reprint.cardLine': ' · rilasciata dal Comune di {comune} il {data} ·',
  'reprint.issuer': 'Comune di {comune} ({provincia})',
  'reprint.column.time': 'Ora',
  'reprint.column.status': 'Stato',
  'reprint.stepDone': 'fatto',
  'reprint.stepOpen': 'adesso',
  'reprint.stepTodo': 'da fare',
} as const;
