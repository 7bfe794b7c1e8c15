// SPDX-License-Identifier: AGPL-3.0-or-later

/** Counter printers: how they are registered, what is said of a sheet on its way, and the test page. */
export const printingIt = {
  'printing.title': 'Stampanti degli sportelli',
  'printing.sub':
    'A ogni sportello la sua stampante: il programma le manda i fogli da sé, fronte e retro, al 100 %.',
  'printing.noneDuplex': 'Dal browser, fronte e retro',
  'printing.noneSimplex': 'Dal browser, un lato alla volta',
  'printing.edit': 'Modifica',
  'printing.editOf': 'Modifica: {cosa}',
  'printing.register': 'Registra una stampante',
  'printing.registerOf': 'Registra una stampante: {cosa}',
  'printing.ask': 'Chiedi di nuovo',
  'printing.askOf': 'Chiedi di nuovo alla stampante: {cosa}',

  'printing.name': 'Nome',
  'printing.nameHint': 'Come la chiamano allo sportello, per esempio «Anagrafe, piano terra».',
  'printing.name.missing': 'Manca il nome: scriverlo come lo usa chi sta allo sportello.',
  'printing.address': 'Indirizzo',
  'printing.addressHint':
    'Per esempio ipps://192.168.1.40/ipp/print. Vuoto: questo sportello stampa solo dal browser.',
  'printing.address.scheme':
    'Cominciare l’indirizzo con ipps:// oppure ipp://, seguito dal nome o dal numero.',
  'printing.address.form':
    'Indirizzo non valido: scrivere solo macchina e percorso, per esempio ipps://192.168.1.40/ipp/print.',
  'printing.address.port':
    'Questa porta non è ammessa qui: usare una di {porte}, o chiedere a chi gestisce il server.',
  'printing.duplex': 'Se la stampante non lo dice da sé',
  'printing.duplex.yes': 'Stampa fronte e retro',
  'printing.duplex.no': 'Stampa un lato alla volta',

  'printing.fact.printer': 'Stampante',
  'printing.fact.model': 'Modello',
  'printing.fact.sides': 'Fronte e retro',
  'printing.fact.media': 'Carta A4',
  'printing.fact.format': 'Legge i PDF',
  'printing.fact.scaling': 'Stampa al 100 %',
  'printing.fact.state': 'Stato',
  'printing.fact.asked': 'Chiesto',
  'printing.fact.line': 'Collegamento',
  'printing.fact.test': 'Pagina di prova',
  'printing.yes': 'sì',
  'printing.no': 'no',
  'printing.sidesNo': 'no: si stampa in due passaggi',
  'printing.scalingNo': 'no: misurare il righello della pagina di prova',
  'printing.scalingUnknown': 'non lo dice: misurare il righello della pagina di prova',
  'printing.when': 'il {giorno} alle {ora}',
  'printing.neverAnswered': 'non ha ancora risposto',
  'printing.line.plain': 'in chiaro: se la stampante lo permette, scrivere ipps://',
  'printing.line.vouched': 'cifrato, certificato riconosciuto',
  'printing.line.pinned': 'cifrato, certificato della stampante accettato alla registrazione ({impronta})',
  'printing.ready': 'pronta',
  'printing.working': 'sta stampando',
  'printing.stopped': 'ferma',
  'printing.unfit.no-pdf': 'Questa stampante non legge i PDF: i suoi fogli si stampano dal browser.',
  'printing.unfit.no-a4':
    'Questa stampante non dice di avere carta A4: i suoi fogli si stampano dal browser.',
  'printing.unfit.no-duplex': 'Questa stampante non fa il fronte/retro: usare la stampa in due passaggi.',
  'printing.noPrinter': 'Questo sportello non ha una stampante propria: stampare dal browser.',
  'printing.simplex':
    'La stampante di questo sportello non stampa fronte e retro: si stampa in due passaggi.',

  'printing.turn.alt':
    'Disegno: 1, il foglio come esce; 2, girato sul lato lungo come la pagina di un libro; 3, rimesso nel cassetto con la freccia verso la stampante',
  'printing.onPrinter': '{cosa} sulla stampante dello sportello',
  'printing.onBrowser': '{cosa} dal browser',
  'printing.browser': 'Dal browser',
  'printing.retry': 'Riprova sulla stampante',
  'printing.retryBrowser': 'Stampa questo foglio dal browser',
  'printing.cancelFailed':
    'La stampante non ha restituito il foglio: se riparte può stamparlo da sola, annullarlo anche dal suo pannello.',
  'printing.away': 'Il programma non risponde: guardare se il foglio è uscito, poi ricaricare la pagina.',
  'printing.sheet': 'Foglio {numero}',
  'printing.sheetTest': 'Pagina di prova',
  'printing.sheet.fronts': 'fronti',
  'printing.sheet.backs': 'retri',

  'printing.state.sending': 'In invio alla stampante.',
  'printing.state.waiting': 'In attesa.',
  'printing.state.printing': 'In stampa.',
  'printing.state.stopped': 'Fermo: guardare il pannello della stampante.',
  'printing.state.printed': 'Stampato.',
  'printing.state.failed': 'Non stampato: riprovare, o stampare dal browser.',

  'printing.trouble.paper-out': 'Fermo: carta finita. Mettere fogli A4 nel cassetto, riparte da solo.',
  'printing.trouble.jam': 'Fermo: carta inceppata. Togliere il foglio, riparte da solo.',
  'printing.trouble.cover-open': 'Fermo: coperchio aperto. Chiuderlo, riparte da solo.',
  'printing.trouble.tray-missing': 'Fermo: manca il cassetto della carta. Rimetterlo, riparte da solo.',
  'printing.trouble.toner-out':
    'Fermo: toner finito. Cambiarlo, o stampare dal browser su un’altra stampante.',
  'printing.trouble.output-full': 'Fermo: il vassoio di uscita è pieno o manca. Liberarlo, riparte da solo.',
  'printing.trouble.paused': 'Fermo: la stampante è in pausa. Riprendere dal suo pannello.',
  'printing.trouble.held':
    'Fermo: la stampante trattiene il foglio. Liberarlo dal suo pannello, o stampare dal browser.',
  'printing.trouble.off-line':
    'Fermo: la stampante non è in linea. Controllare cavo e pannello, o stampare dal browser.',
  'printing.trouble.cancelled': 'Annullato alla stampante: stamparlo di nuovo, o dal browser.',
  'printing.trouble.unreadable': 'La stampante non ha saputo leggere il foglio: stamparlo dal browser.',
  'printing.trouble.with-errors':
    'Stampato, ma la stampante segnala un errore: guardare il foglio prima di consegnarlo.',
  'printing.trouble.other': 'Fermo: guardare il pannello della stampante, o stampare dal browser.',

  'printing.fault.unknown-host':
    'Nessuna macchina ha questo nome: correggere l’indirizzo della stampante, intanto stampare dal browser.',
  'printing.fault.forbidden':
    'Questo indirizzo non è tra quelli ammessi per le stampanti: correggerlo, o chiedere a chi gestisce il server.',
  'printing.fault.no-answer':
    'La stampante non risponde e non ha ricevuto nulla: controllare che sia accesa e collegata, o stampare dal browser.',
  'printing.fault.cut':
    'La stampante ha smesso di rispondere: guardare se il foglio è uscito; se no riprovare, o stampare dal browser.',
  'printing.fault.spared':
    'La stampante non risponde da un po’: riprovare tra dieci secondi, o stampare dal browser.',
  'printing.fault.certificate':
    'Il certificato della stampante è cambiato e non le è stato mandato nulla: se è stata sostituita, il responsabile la tolga e la registri di nuovo.',
  'printing.fault.redirect':
    'A questo indirizzo la stampante rimanda altrove: il responsabile scriva quello giusto, intanto stampare dal browser.',
  'printing.fault.not-a-printer':
    'A questo indirizzo non risponde una stampante: il responsabile controlli macchina e percorso, intanto stampare dal browser.',
  'printing.fault.sign-in':
    'La stampante chiede una password: toglierla dalle sue impostazioni di rete, intanto stampare dal browser.',
  'printing.fault.not-accepting':
    'La stampante ora non accetta lavori: guardare il suo pannello, o stampare dal browser.',
  'printing.fault.refused-attributes':
    'La stampante non accetta il foglio così (fronte e retro, A4, 100 %): stampare in due passaggi, o dal browser.',
  'printing.fault.refused-format': 'La stampante non legge i PDF: stampare dal browser.',
  'printing.fault.gone':
    'La stampante non ricorda più questo foglio: guardare se è uscito; se no riprovare, o stampare dal browser.',
  'printing.fault.refused': 'La stampante ha rifiutato il foglio: riprovare, o stampare dal browser.',

  'printing.here': 'La stampante di questo sportello',
  'printing.test.glyph':
    'Il carattere «{c}» nel nome dello sportello o della stampante non si può stampare: cambiarlo nelle impostazioni.',
  'printing.test.title': 'Pagina di prova',
  'printing.test.sub': '{sportello}. Un foglio, due pagine: dice se qui le carte escono come devono.',
  'printing.test.link': 'Pagina di prova della stampante',
  'printing.test.print': 'Stampa la pagina di prova',
  'printing.test.fronts': 'Stampa il fronte di prova',
  'printing.test.backs': 'Stampa il retro di prova',
  'printing.test.question': 'Che cosa si vede sul foglio?',
  'printing.test.upright': 'Voltando il foglio come una pagina di libro, il retro è diritto?',
  'printing.test.ruler': 'Il righello misura 100 mm e il quadrato 50 mm?',
  'printing.test.frames': 'Le quattro cornici (due davanti, due dietro) ci sono tutte intere?',
  'printing.test.answer.yes': 'Sì',
  'printing.test.answer.no': 'No',
  'printing.test.missing': 'Manca la risposta: guardare il foglio e scegliere sì o no.',
  'printing.test.save': 'Salva la prova',
  'printing.test.codes': 'Passare anche i due codici sotto il lettore: devono leggersi «{testo}».',
  'printing.test.state.never': 'mai fatta',
  'printing.test.state.due': 'da rifare',
  'printing.test.state.failed': 'non riuscita',
  'printing.test.state.passed': 'riuscita',
  'printing.test.by': 'il {giorno} da {operatore}, {stampante}',
  'printing.test.where':
    'La pagina di prova si stampa da ogni sportello: «Cambia sportello», poi «Pagina di prova della stampante».',
  'printing.test.browser': 'dal browser',
  'printing.test.savedPassed': 'Prova riuscita: questo sportello stampa come deve.',
  'printing.test.savedFailed':
    'Prova non riuscita: controllare nella stampante lato lungo, dimensioni reali e A4, poi rifarla.',
  'printing.test.cure.upright': 'Il retro è capovolto: nella stampante scegliere il lato lungo.',
  'printing.test.cure.ruler': 'La misura non torna: togliere «adatta alla pagina», stampare al 100 %.',
  'printing.test.cure.frames':
    'Manca una cornice: i margini della stampante tagliano il foglio; provare un altro cassetto o un’altra stampante.',
} as const;
