// SPDX-License-Identifier: AGPL-3.0-or-later

/** The delivery ledger: what went wrong and who mends it, the supervisor's list, the evidence, the daily report. */
export const deliveriesIt = {
  'backendError.meaning.unreachable': 'Il servizio credenziali non risponde. Riprova da sola.',
  'backendError.meaning.busy': 'Il servizio credenziali chiede di attendere. Riprova da sola.',
  'backendError.meaning.invalid-answer':
    'Il servizio credenziali ha dato una risposta che non prova nulla: non è stata usata. Riprova da sola.',
  'backendError.meaning.unauthorised':
    'Il servizio credenziali non riconosce questo sistema: chiave o orologio da controllare. Poi riparte da sola.',
  'backendError.meaning.malformed-request':
    'Il servizio credenziali non accetta i dati così come sono scritti.',
  'backendError.meaning.not-found': 'Il servizio credenziali non trova ciò di cui si parla.',
  'backendError.meaning.method-not-allowed': 'Il servizio credenziali non offre questa funzione.',
  'backendError.meaning.too-large': 'Il messaggio è troppo grande per il servizio credenziali.',
  'backendError.meaning.unsupported-media-type': 'Il servizio credenziali non accetta questo formato.',
  'backendError.meaning.idempotency-key-reuse':
    'Con lo stesso numero è già arrivato un messaggio diverso: serve una nuova versione.',
  'backendError.meaning.municipality-unknown': 'Il servizio credenziali non conosce questo Comune.',
  'backendError.meaning.recipient-key-unusable':
    'Il servizio credenziali non può usare la chiave di questo mese.',
  'backendError.meaning.tax-code-invalid': 'Il codice fiscale non torna: correggere e inviare di nuovo.',
  'backendError.meaning.ticket-unknown':
    'Il servizio credenziali non riconosce i codici di questa pratica: annullarla e aprirne una nuova.',
  'backendError.meaning.ticket-voided':
    'I codici di questa pratica risultano annullati: annullare la pratica e aprirne una nuova.',
  'backendError.meaning.ticket-taken':
    'I codici di questa pratica risultano di un’altra: annullare la pratica e aprirne una nuova.',
  'backendError.meaning.version-behind':
    'Il servizio credenziali ha una versione più recente di questa: guardare il confronto, in Supervisione.',
  'backendError.meaning.version-conflict':
    'Il servizio credenziali ha già questa versione con altri dati: guardare il confronto, in Supervisione.',
  'backendError.meaning.card-not-active': 'La carta non risulta attiva: proporre una nuova richiesta.',
  'backendError.meaning.certified-mail':
    'L’indirizzo è una PEC: la seconda metà dei codici non può arrivare lì. Serve un’e-mail ordinaria.',
  'backendError.meaning.no-known-email':
    'Il servizio credenziali non conosce un’e-mail di questa persona: chiederne una, o usare la delega.',
  'backendError.meaning.delegation-refused':
    'Il servizio credenziali non accetta la delega: non l’ha confermata un operatore diverso da quello delegato.',
  'backendError.meaning.too-many-releases':
    'Le seconde metà di questa carta sono uscite troppe volte in un giorno: riprovare il giorno dopo.',
  'backendError.mender.clerk': 'Se ne occupa: l’operatore, con i dati del cittadino.',
  'backendError.mender.supervisor': 'Se ne occupa: il responsabile.',
  'backendError.mender.administrator': 'Se ne occupa: l’assistenza di questo sistema.',
  'backendError.mender.service': 'Se ne occupa: il servizio del Ministero.',
  'backendError.citizen.delay': '«C’è un ritardo nei sistemi. La sua richiesta è salva, non deve tornare.»',
  'backendError.citizen.check': '«C’è un dato da controllare: la chiamiamo noi.»',
  'backendError.citizen.fix': '«Manca un dato, lo sistemiamo adesso.»',
  'backendError.citizen.again': '«I codici sono da rifare: la chiamiamo noi.»',

  'safeTicket.title': 'Testo per l’assistenza',
  'safeTicket.hint': 'Solo numeri di operazione, senza dati personali: si può inviare.',
  'safeTicket.copy': 'Copia testo per l’assistenza',
  'safeTicket.copied': 'Copiato',
  'safeTicket.head': 'Sportello CIE – testo per l’assistenza, senza dati personali. Ore UTC.',
  'safeTicket.request': 'Comune {comune} · pratica {id} · scritto {ora}',
  'safeTicket.version':
    'Versione {versione}: {stato} · errore {errore} · messaggio {messaggio} · in coda {accodata} · in attesa {attesa} · presa in carico {accettata} · ricevuta {ricevuta}',
  'safeTicket.message':
    'In uscita: messaggio {messaggio} ({tipo}) · tentativi {tentativi} · ultimo errore {errore} · prossimo {prossimo}',
  'safeTicket.evidence': 'Prova: messaggio {messaggio} · {ora} · impronta {impronta}',

  'evidence.download': 'Scarica prova di trasmissione',
  'evidence.downloadOf': 'Scarica prova di trasmissione: pratica {numero}',
  'evidence.short': 'Scarica prova',
  'evidence.none': 'La prova c’è quando il servizio credenziali ha preso in carico la richiesta.',
  'evidence.readme.head':
    'PROVA DI TRASMISSIONE\nComune (codice ISTAT): {comune}\nPratica (identificativo interno): {id}\nScaricata: {ora} (UTC)',
  'evidence.readme.what':
    'CHE COSA PROVA\nChe il servizio credenziali ha ricevuto, in quel momento, proprio i byte che questo Comune ha firmato e inviato. Non contiene codici PIN o PUK né dati personali: si può consegnare a chi la chiede.',
  'evidence.readme.files':
    'CHE COSA C’È\nUna cartella per ogni messaggio preso in carico:\n- richiesta-impronta.txt: impronta SHA-256 (base64) del corpo inviato, come nell’intestazione Digest;\n- richiesta-firma.jws: la firma del Comune su quella impronta (Agid-JWT-Signature);\n- richiesta-tracciamento.jws: chi ha chiesto l’invio, con identificativi interni e senza nomi (Agid-JWT-TrackingEvidence);\n- risposta.json: la risposta del servizio, byte per byte;\n- risposta-firma.jws: la firma del servizio sulla risposta (Agid-JWT-Signature).\nNella cartella chiavi: le chiavi pubbliche del Comune e del servizio (JWKS).',
  'evidence.readme.verify':
    'COME SI VERIFICA\n1. Aprire richiesta-firma.jws con una libreria JWS (RFC 7515) e la chiave di chiavi/comune.jwks.json che ha lo stesso kid: la firma deve essere valida e in signed_headers deve esserci il digest di richiesta-impronta.txt.\n2. Aprire risposta-firma.jws con la chiave di chiavi/servizio.jwks.json che ha lo stesso kid: la firma deve essere valida; request_digest deve essere uguale a richiesta-impronta.txt; in signed_headers il digest deve essere «SHA-256=» seguito dallo SHA-256 in base64 dei byte di risposta.json.\n3. Il momento è in iat, in secondi dal 1970. La scadenza exp vale per lo scambio, non per la prova: dopo anni la firma si verifica lo stesso.',
  'evidence.readme.body':
    'IL CORPO DELLA RICHIESTA\nNon si conserva: dopo la presa in carico resta solo la sua impronta. Chi lo possiede, come il servizio credenziali, può ricalcolarla e confrontarla.',
  'evidence.readme.keys':
    'LE CHIAVI\nSono quelle in uso il giorno dello scaricamento. Se il kid di una firma non c’è, la chiave è stata cambiata nel frattempo: chiedere al Comune o al servizio quella di allora.',

  'correction.start': 'Correggi e rimanda in firma',
  'correction.hint':
    'Si riaprono i dati della pratica. Il foglio firmato non vale più: il cittadino firma quello corretto, e la nuova versione prende il posto di quella respinta. Numero di pratica, carta e codici restano gli stessi.',
  'correction.other':
    'Una correzione non cambia la persona, il motivo né il pagamento: per questo annullare la pratica e aprirne una nuova.',
  'correction.not-refused': 'Questa trasmissione non è più respinta: non c’è niente da correggere.',
  'request.timeline.reopened': 'Riaperta per correggere ciò che è stato respinto',
  'request.timeline.retried': 'Invio ripetuto',
  'request.timeline.evidence': 'Prova di trasmissione scaricata',

  'deliveries.title': 'Trasmissioni',
  'deliveries.sub':
    '{n, plural, =0 {Nessuna trasmissione in sospeso} one {Una trasmissione in sospeso} other {# trasmissioni in sospeso}}',
  'deliveries.empty': 'Niente in sospeso.',
  'deliveries.emptyText': 'Tutto ciò che è stato registrato è arrivato al servizio credenziali.',
  'deliveries.emptyFilter': 'Nessuna trasmissione con questo filtro.',
  'deliveries.more':
    '{n, plural, one {Un’altra trasmissione non è mostrata.} other {Altre # trasmissioni non sono mostrate.}}',
  'deliveries.filter': 'Mostra',
  'deliveries.filter.all': 'Tutte quelle in sospeso',
  'deliveries.filter.attention': 'Da verificare e respinte',
  'deliveries.filter.waiting': 'In attesa',
  'deliveries.filter.cancelling': 'Annullamenti',
  'deliveries.column.number': 'Pratica',
  'deliveries.column.since': 'Da',
  'deliveries.column.why': 'Perché',
  'deliveries.column.attempts': 'Tentativi',
  'deliveries.column.actions': 'Che cosa si può fare',
  'deliveries.word.queued': 'In partenza',
  'deliveries.word.waiting': 'In attesa',
  'deliveries.word.sent': 'Trasmessa',
  'deliveries.word.attention': 'Da verificare',
  'deliveries.word.rejected': 'Respinta',
  'deliveries.word.correcting': 'In correzione',
  'deliveries.word.cancelling': 'Annullamento',
  'deliveries.why.none': 'Parte da sola appena possibile.',
  'deliveries.why.unknown':
    'Il servizio credenziali ha rifiutato per un motivo che questa versione non conosce.',
  'deliveries.attempts': '{n, plural, =0 {nessun tentativo} one {un tentativo} other {# tentativi}}',
  'deliveries.next': 'il prossimo: {ora}',
  'deliveries.nextNow': 'il prossimo adesso',
  'deliveries.nextNever': 'non riparte da sola',
  'deliveries.retry': 'Riprova ora',
  'deliveries.retryOne': 'Riprova ora: pratica {numero}',
  'deliveries.retryAll': 'Riprova ora tutte',
  'deliveries.correct': 'Correggi',
  'deliveries.correctOne': 'Correggi: pratica {numero}',
  'deliveries.help': 'Assistenza',
  'deliveries.helpOf': 'Assistenza: pratica {numero}',
  'deliveries.retried':
    '{n, plural, =0 {Niente da far ripartire: ciò che può partire sta già partendo.} one {Una trasmissione riparte adesso.} other {# trasmissioni ripartono adesso.}}',
  'deliveries.figures': 'Come vanno le trasmissioni',
  'deliveries.figures.drawing':
    'In attesa {attesa}, da verificare o respinte {verifica}, confermate oggi {confermate}',
  'deliveries.figure.waiting': 'In attesa',
  'deliveries.figure.attention': 'Da verificare',
  'deliveries.figure.confirmed': 'Confermate oggi',
  'deliveries.alarm':
    'Le conferme si sono fermate: {n, plural, one {una richiesta trasmessa} other {# richieste trasmesse}} e nessuna confermata in {minuti} minuti di lavoro (la prima: {ora}). Controllare la rete e il servizio credenziali; ciò che è in attesa parte da solo.',

  'delivery.ofVersion': '{che}, versione {n}',
  'progress.in-production': 'In produzione',
  'progress.shipped': 'Spedita',
  'progress.held-at-post': 'In giacenza alla posta',
  'progress.at-municipality': 'Arrivata in Comune',
  'progress.delivered': 'Consegnata',
  'progress.returned': 'Tornata indietro',
  'progress.parcel': 'Raccomandata n. {n}',
  'progress.returned.address-unknown': 'indirizzo sconosciuto',
  'progress.returned.not-collected': 'non ritirata',
  'progress.returned.refused': 'rifiutata',
  'progress.returned.other': 'motivo non detto',
  'progress.returnedWhy': 'Motivo: {motivo}.',
  'progress.arrivalToNote': 'È in Comune: ne registri l’arrivo qui sotto, poi la consegni.',
  'progressCitizen.in-production': '«La carta è in stampa.»',
  'progressCitizen.shipped': '«È partita: arriva in pochi giorni.»',
  'progressCitizen.held-at-post': '«L’aspetta all’ufficio postale, con un documento.»',
  'progressCitizen.at-municipality': '«Può venire a ritirarla.»',
  'progressCitizen.delivered': '«La carta è stata consegnata.»',
  'progressCitizen.returned': '«La posta non l’ha trovata: la richiamiamo noi.»',
  'feed.superseded': 'sostituita da una correzione',
  'feed.rejected': 'Respinta',
  'feed.toPanel': 'Che cosa si può fare',
  'delivery.panel': 'Trasmissione',
  'delivery.toCitizen': 'Al cittadino',
  'delivery.state': 'Stato',
  'delivery.why': 'Perché',
  'delivery.attempts': 'Tentativi',
  'delivery.saved': 'Registrata qui',
  'delivery.takenBy': 'Presa in carico dal servizio credenziali',
  'delivery.takenDetail': 'n. {id}',
  'delivery.cancelledBy': 'Annullamento preso dal servizio credenziali',
  'delivery.at': '{data} alle {ora}',

  'deliveryMail.subject': 'Sportello CIE, trasmissioni del {data}',
  'deliveryMail.alarmSubject': 'Sportello CIE: le conferme si sono fermate',
  'deliveryMail.practice': '[PROVA]',
  'deliveryMail.greeting': 'Buongiorno,',
  'deliveryMail.intro': 'ecco come vanno le trasmissioni al servizio credenziali del {comune}.',
  'deliveryMail.registered': 'Trasmesse nelle ultime 24 ore: {n}',
  'deliveryMail.confirmed': 'Confermate nelle ultime 24 ore: {n}',
  'deliveryMail.waiting': 'In attesa, partono da sole: {n}',
  'deliveryMail.attention': 'Da verificare o respinte, serve una persona: {n}',
  'deliveryMail.page': 'La lista è qui, per chi ha accesso: {indirizzo}',
  'deliveryMail.why':
    'Messaggio automatico, senza dati personali. Chi lo riceve e a che ora si decide in Supervisione, Impostazioni del Comune.',
} as const;
