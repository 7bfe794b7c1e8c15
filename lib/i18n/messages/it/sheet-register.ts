// SPDX-License-Identifier: AGPL-3.0-or-later

/** The register of the sheets with codes, closed day by day. */
export const sheetRegisterIt = {
  'sheets.title': 'Registro dei fogli',
  'sheets.link':
    '{n, plural, =0 {Registro dei fogli} one {Registro dei fogli (1 giornata da chiudere)} other {Registro dei fogli (# giornate da chiudere)}}',
  'sheets.sub':
    'Ogni foglio con i codici, dal giorno in cui è stato stampato: stampati = consegnati + distrutti. La giornata che torna si firma.',
  'sheets.toClose': 'Giornate da chiudere',
  'sheets.noneToClose': 'Nessuna: tutte le giornate passate sono firmate.',
  'sheets.today': 'Oggi',
  'sheets.noneToday': 'Oggi non è stato stampato nessun foglio con i codici.',
  'sheets.closed': 'Giornate firmate, ultimi tre mesi',
  'sheets.column.day': 'Giornata',
  'sheets.column.printed': 'Stampati',
  'sheets.column.handedOver': 'Consegnati',
  'sheets.column.destroyed': 'Distrutti',
  'sheets.column.open': 'Da chiarire',
  'sheets.column.state': 'Stato',
  'sheets.state.open': 'non torna',
  'sheets.state.to-sign': 'da firmare',
  'sheets.state.signed': 'firmata',
  'sheets.state.changed': 'cambiata dopo la firma',
  'sheets.dayTitle': 'Registro dei fogli del {giorno}',
  'sheets.all': 'Tutte le giornate',
  'sheets.print': 'Stampa la giornata',
  'sheets.sum':
    '{stampati, plural, one {# foglio stampato} other {# fogli stampati}} = {consegnati, plural, one {# consegnato} other {# consegnati}} + {distrutti, plural, one {# distrutto} other {# distrutti}}',
  'sheets.sumOpen':
    '{stampati, plural, one {# foglio stampato} other {# fogli stampati}}: {consegnati, plural, one {# consegnato} other {# consegnati}}, {distrutti, plural, one {# distrutto} other {# distrutti}}, {aperti, plural, one {# da chiarire} other {# da chiarire}}',
  'sheets.lines': 'Fogli con i codici, nell’ordine dei numeri',
  'sheets.column.serial': 'Numero',
  'sheets.column.kind': 'Che cosa',
  'sheets.column.who': 'Chi e dove',
  'sheets.column.at': 'Stampato',
  'sheets.column.outcome': 'Che fine ha fatto',
  'sheets.column.note': 'Annotare',
  'sheets.outcome.open': 'da chiarire',
  'sheets.outcome.handed-over': 'consegnato',
  'sheets.outcome.jammed': 'annullato allo sportello',
  'sheets.outcome.destroyed': 'distrutto',
  'sheets.outcome.expired': 'scaduto senza consegna',
  'sheets.endedAt': '{data} ore {ora}',
  'sheets.why.waiting': 'Aspetta la consegna: confermarla nella pratica, o annotare che è distrutto.',
  'sheets.why.printed-again':
    'Dopo questo ne è stato stampato un altro per gli stessi codici: cercare questo e distruggerlo.',
  'sheets.why.codes-gone':
    'I codici non ci sono più e nessuno ha detto dove è il foglio: cercarlo e distruggerlo.',
  'sheets.after': 'dopo la firma',
  'sheets.reason': 'Perché è distrutto',
  'sheets.reasonOf': 'Perché è distrutto il foglio {numero}',
  'sheets.reasonChoose': 'Scegliere il motivo',
  'sheets.reason.spoiled': 'uscito male',
  'sheets.reason.printed-twice': 'stampato due volte',
  'sheets.reason.not-collected': 'il cittadino non lo ha preso',
  'sheets.reason.request-closed': 'la pratica è stata chiusa',
  'sheets.destroyed': 'Distrutto',
  'sheets.problem.reason': 'Scegliere prima il motivo.',
  'sheets.problem.settled': 'Di questo foglio si sa già: ricaricare la pagina.',
  'sheets.sign': 'Firma la giornata',
  'sheets.signAgain': 'Firma la giornata come è ora',
  'sheets.signText':
    'La firma conferma che ogni foglio della giornata è stato consegnato o distrutto. Non si può togliere; quello che cambia dopo si vede.',
  'sheets.notYet':
    'La giornata non torna: si firma quando non c’è più nessun foglio da chiarire. Lo sportello intanto lavora.',
  'sheets.changed':
    'La giornata è cambiata dopo la firma delle {ora} del {data}: allora {prima}, ora {adesso}. Controllare le righe segnate, poi firmarla di nuovo.',
  'sheets.signatures': 'Firme',
  'sheets.signature': '{nome}, {data} ore {ora}',
  'sheets.digest': 'impronta {impronta}',
  'sheets.signProblem.not-found': 'In questa giornata non c’è nessun foglio: ricaricare la pagina.',
  'sheets.signProblem.open': 'Un foglio non è ancora chiarito: ricaricare la pagina.',
  'sheets.signProblem.changed':
    'La giornata è cambiata mentre era aperta: ricaricare la pagina e controllarla.',
  'sheets.signProblem.signed': 'La giornata è già firmata così come è.',
  'sheets.signProblem.step-up': 'Scrivere di nuovo il codice di accesso: serve per ogni firma.',
} as const;
