// SPDX-License-Identifier: AGPL-3.0-or-later

/** Second halves on paper: the act, its scan, its second person, its sheet. */
export const mandateIt = {
  'reprint.second.on-paper':
    'Su carta, con atto di delega all’operatore: solo per chi non può ricevere e-mail',
  'reprint.step.second': 'Seconda metà su carta',
  'mandate.firstHandedOver': 'Prima metà consegnata',
  'mandate.hint': 'un foglio a parte, con la delega firmata e un’altra persona che la conferma',
  'mandate.text':
    'L’atto delega te a stampare la seconda metà. Si stampa già compilato, fronte e retro; il titolare lo legge e lo firma.',
  'mandate.print': 'Stampa l’atto di delega',
  'mandate.printAgain': 'Stampa un altro atto',
  'mandate.printed': 'Atto n. {numero} stampato alle {ora}: quando è firmato, scansionarlo o fotografarlo.',
  'mandate.file': 'Scansione o foto dell’atto firmato',
  'mandate.fileHint': 'PDF, JPEG, PNG o WebP, al massimo 10 MB; 4 pagine.',
  'mandate.upload': 'Carica l’atto firmato',
  'mandate.working': 'Controllo il file…',
  'mandate.failed': 'Il file non è arrivato: controllare la rete e caricarlo di nuovo.',
  'mandate.fault.none': 'Scegliere il file dell’atto firmato.',
  'mandate.fault.empty': 'Il file è vuoto: scansionare di nuovo il foglio.',
  'mandate.fault.too-big':
    'Il file è troppo grande (PDF 5 MB, foto 10 MB): scansionare con meno punti per pollice.',
  'mandate.fault.not-a-scan':
    'Questo file non è un PDF né una foto JPEG, PNG o WebP: salvare la scansione in uno di questi formati.',
  'mandate.fault.unreadable': 'Il file non si apre: scansionare di nuovo il foglio.',
  'mandate.fault.encrypted': 'Il PDF è protetto da una password: scansionare senza protezione.',
  'mandate.fault.active':
    'Il PDF contiene parti attive, come collegamenti o programmi: caricare la sola scansione.',
  'mandate.fault.too-many-pages': 'Il PDF ha più di 4 pagine: caricare solo l’atto.',
  'mandate.fault.too-slow': 'Il controllo del file dura troppo: scansionare con meno punti per pollice.',
  'mandate.fault.too-small':
    'La foto è troppo piccola per leggerla: rifarla da più vicino, con tutto il foglio.',
  'mandate.fault.taken':
    'Questo file è già stato usato per un’altra delega: caricare la scansione di questo atto.',
  'mandate.fault.closed':
    'Questo passo è già stato fatto, o l’atto non è più in corso. La pagina mostra a che punto è.',
  'mandate.seconds.supervisors': 'Può confermare: {nomi}.',
  'mandate.seconds.otherOffice': 'Può confermare anche un operatore di un’altra sede.',
  'mandate.seconds.onlyOffice': 'Può confermare un operatore di un’altra sede.',
  'mandate.waiting':
    'L’atto è caricato. Un’altra persona lo guarda e lo conferma dalla sua sessione, in Ristampe › Deleghe da confermare.',
  'mandate.reload': 'Aggiorna',
  'mandate.rescan': 'Carica un’altra scansione',
  'mandate.refused': 'L’atto non è confermato: {perche}',
  'mandate.why.unsigned': 'manca la firma. Farlo firmare e caricarlo di nuovo.',
  'mandate.why.unreadable': 'la scansione non si legge. Caricarne un’altra.',
  'mandate.why.other-person': 'l’atto è di un’altra persona o di un’altra carta. Stamparne uno nuovo.',
  'mandate.why.not-agreed': 'chi lo ha guardato non è d’accordo: parlarne prima di continuare.',
  'mandate.confirmed': 'Confermato da {nome} alle {ora}. La seconda metà si può chiedere.',
  'mandate.alone':
    'Oggi non c’è un’altra persona: si stampa con il codice di accesso scritto di nuovo. Il giorno lavorativo dopo si rivede.',
  'mandate.held':
    'Oggi non c’è un’altra persona: la seconda metà si stampa dal {data} alle {ora}. Intanto si avvisano i contatti di prima.',
  'mandate.heldSay':
    '«La prima metà ce l’ha. Per la seconda torni dal {data}: la stampiamo con l’atto che ha firmato.»',
  'mandate.askText':
    'La seconda metà si stampa su un foglio a parte, con il suo numero. All’ufficio non resta copia.',
  'mandate.ask': 'Chiedi e stampa la seconda metà',
  'mandate.askedText':
    'La richiesta della seconda metà è partita alle {ora} e si sta aspettando la risposta.',
  'mandate.released': 'La seconda metà è arrivata: si stampa ora, su un foglio a parte.',
  'mandate.handOverText':
    'Consegnare il foglio in busta chiusa al titolare, separato dal primo. Dopo la consegna i codici qui non ci sono più.',
  'mandate.printCodes': 'Stampa la seconda metà',
  'mandate.handOver': 'Seconda metà consegnata',
  'mandate.notYours':
    'L’atto delega {operatore}: la seconda metà la stampa quella persona, dalla sua sessione.',
  'mandate.mine': 'Rifai l’atto a tuo nome',
  'mandate.giveUp': 'Rinuncia alla seconda metà',
  'mandate.done': 'Seconda metà consegnata su carta il {data} alle {ora}, foglio n. {numero}.',
  'mandate.givenUp': 'Alla seconda metà si è rinunciato: nessun codice si può più stampare.',
  'mandate.expired':
    'L’atto è scaduto senza consegna: la seconda metà è stata distrutta. Fare una nuova ristampa.',
  'mandate.heldUntil': 'La seconda metà si può chiedere dal {data} alle {ora}.',
  'mandate.list.title': 'Deleghe da confermare',
  'mandate.list.sub':
    'Chi ha firmato non può ricevere e-mail. Guarda l’atto e conferma, o dì che cosa non va.',
  'mandate.list.link': 'Deleghe da confermare ({n})',
  'mandate.list.none': 'Niente da confermare.',
  'mandate.list.signedAt': 'Caricata alle',
  'mandate.list.operator': 'Operatore delegato',
  'mandate.decide.title': 'Delega da confermare',
  'mandate.decide.sub':
    'Dopo la conferma l’operatore delegato stampa la seconda metà: il titolare ha così i codici completi.',
  'mandate.decide.scan': 'L’atto firmato',
  'mandate.decide.alt': 'Scansione dell’atto n. {numero}',
  'mandate.decide.facts': 'Che cosa deve dire l’atto',
  'mandate.decide.act': 'Atto n.',
  'mandate.decide.identified': 'Identificazione',
  'mandate.decide.operator': 'Delega l’operatore',
  'mandate.decide.check':
    'Controllare la firma, il nome, il numero della carta, il numero dell’atto e l’operatore delegato. In caso di dubbio, chiamare il titolare allo sportello.',
  'mandate.decide.confirm': 'Conferma la delega',
  'mandate.decide.refuse': 'Non confermare',
  'mandate.decide.why': 'Perché no',
  'mandate.decide.why.unsigned': 'Manca la firma',
  'mandate.decide.why.unreadable': 'Non si legge',
  'mandate.decide.why.other-person': 'Persona o carta sbagliata',
  'mandate.decide.why.not-agreed': 'Non sono d’accordo',
  'mandate.decide.whyMissing': 'Scegliere perché non si conferma.',
  'mandate.decide.gone': 'Non c’è più niente da decidere: l’atto è già stato confermato, rifatto o ritirato.',
  'mandate.decide.anotherScan': 'Intanto è stata caricata un’altra scansione: guardarla e decidere di nuovo.',
  'mandate.decide.notSecond':
    'L’atto lo conferma un’altra persona: il responsabile, chi lo sostituisce o un operatore di un’altra sede.',
  'mandate.review': 'Rivista',
  'mandate.review.gone': 'Non c’è più niente da rivedere: la pagina mostra come sta.',
  'mandate.review.tooSoon': 'Si rivede dal prossimo giorno lavorativo.',
} as const;
