// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is said where a paper would be, and about printing. */
export const printIt = {
  'print.frame': 'Anteprima del foglio',
  'print.sheet1': 'Stampa il foglio 1',
  'print.sheet1Fronts': 'Stampa i fronti del foglio 1',
  'print.sheet1Backs': 'Stampa i retri del foglio 1',
  'print.codes': 'Stampa il foglio dei codici',
  'print.codesAgain': 'Stampa di nuovo il foglio dei codici',
  'print.codesFronts': 'Stampa il fronte dei codici',
  'print.codesBacks': 'Stampa il retro dei codici',
  'print.declarationFronts': 'Stampa il fronte della dichiarazione',
  'print.declarationBacks': 'Stampa il retro della dichiarazione',
  'print.saved':
    'Questo browser scarica i PDF invece di mostrarli: aprire il foglio scaricato, stamparlo, poi eliminarlo dai download.',
  'print.serverAway': 'Il programma non risponde: il foglio non è stato stampato. Riprovare tra poco.',
  'print.notYet': 'Questo foglio ora non si può stampare: tornare alla pratica.',
  'print.handedOver':
    'Il foglio dei codici risulta già consegnato o annullato. Per una nuova copia usare «Ristampa PIN/PUK».',
  'print.notFound':
    'Stampa non trovata: si apre solo da chi l’ha chiesta, nella stessa sessione. Tornare alla pratica e stampare di nuovo.',
  'print.void': 'Il foglio non corrisponde più alla pratica: stamparlo di nuovo.',
  'print.glyph':
    'Il carattere «{c}» non si può stampare: usare la forma riportata in anagrafe o la traslitterazione.',
  'print.overflow': 'Un dato è troppo lungo per il foglio: abbreviarlo e stampare di nuovo.',
  'print.state.printed': 'stampato, da consegnare',
  'print.state.printedPlain': 'stampato',
  'print.state.handed-over': 'consegnato',
  'print.state.jammed': 'inceppato, annullato',
  'print.kind.sheet-1': 'Foglio 1, due copie',
  'print.kind.sheet-1-citizen': 'Foglio 1, copia per il cittadino',
  'print.kind.sheet-1-office': "Foglio 1, copia per l'ufficio",
  'print.kind.sheet-2': 'Foglio 2, codici',
  'print.kind.receipt': 'Ricevuta completa, 4 pagine',
  'print.kind.reprint': 'Foglio dei codici, ristampa',
  'print.kind.declaration': 'Dichiarazione di smarrimento',
  'sign.codeBefore': "Sul foglio c'è il codice",
  'sign.codeAfter': ': è quello di questa versione.',
  'print.none': 'Nessun foglio stampato.',
  'sheet.void': 'Il foglio firmato non corrisponde più: ristampare.',
  'request.closedAlready': 'La pratica è già chiusa: non si può più cambiare.',
  'request.tooLate':
    'Sono passati più di due minuti: la consegna non si annulla più. Per una nuova copia usare «Ristampa PIN/PUK».',
  'request.codesNotPrinted': 'Il foglio dei codici non è ancora stampato: stamparlo prima di consegnarlo.',
  'request.codesDestroyed':
    'I codici sono stati distrutti perché nessuno ha confermato la consegna: usare «Ristampa PIN/PUK».',
  'request.draft': 'La pratica è in bozza: completarla e andare al controllo.',
  'request.continueDraft': 'Riprendi i dati',
  'request.newVersion': 'Un dato è cambiato dopo la stampa: il foglio stampato non vale più.',
  'home.handedOver': 'Foglio dei codici consegnato a {nome}.',
} as const;
