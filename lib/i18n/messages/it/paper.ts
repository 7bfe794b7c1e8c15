// SPDX-License-Identifier: AGPL-3.0-or-later

/** Words of the papers (receipt, codes sheet, declaration of loss, the printers' test page). `<b>` and `<i>` change the face. */
export const paperIt = {
  'paper.notGiven': 'non indicato',
  'paper.copy.citizen': 'Copia per il cittadino',
  'paper.copy.office': 'Copia per l’ufficio',
  'paper.copy.archive': 'Copia per l’archivio',
  'paper.seal': 'Sigillo elettronico del Comune',
  'paper.seal.reason': 'Copia per l’archivio della pratica',
  'paper.practice': 'PROVA',

  'paper.alt.photo': 'Fotografia del titolare',
  'paper.alt.qr': 'Codice QR che apre la pratica allo sportello e la fa verificare',
  'paper.alt.requestCode': 'Codice a barre del numero di pratica',
  'paper.alt.printCode': 'Codice a barre del numero di stampa',
  'paper.alt.caseCode': 'Codice a barre del numero di pratica della ristampa',
  'paper.alt.guides': 'Codice QR che apre le guide alle credenziali CIE',
  'paper.alt.secondHalf': 'spazio per le ultime 4 cifre',

  'paper.bookmark.front': '{sheet}, fronte',
  'paper.bookmark.back': '{sheet}, retro',

  'paper.foot.front': '<b>Foglio {sheet} di {sheets}, fronte</b>',
  'paper.foot.back': '<b>Foglio {sheet} di {sheets}, retro</b>',
  'paper.foot.model': 'mod. {code} vers. {version}',
  'paper.foot.checkCode': 'Controllo',
  'paper.foot.printSerial': 'Stampa n.',
  'paper.foot.caseNumber': 'Pratica n.',

  'paper.receipt.title': 'Ricevuta della richiesta CIE',
  'paper.receipt.running': 'Ricevuta della richiesta CIE',
  'paper.receipt.requestNumber': 'Numero di pratica',
  'paper.receipt.dateTime': 'Data e ora',
  'paper.receipt.office': 'Ufficio',
  'paper.receipt.operator': 'Operatore',
  'paper.receipt.photo': 'Fotografia',
  'paper.receipt.photoDeleted': 'eliminata il {data}',
  'paper.receipt.qr':
    'Questo codice serve all’ufficio per aprire la pratica e a chi deve verificare la ricevuta. <b>Non serve per accedere ai servizi e non va inquadrato con l’app CieID.</b>',
  'paper.receipt.serial': 'Numero della carta:',
  'paper.receipt.serial.use': 'serve per attivare le credenziali.',
  'paper.receipt.serial.later': 'Il numero della carta e il foglio dei codici seguono: La contatteremo.',
  'paper.receipt.holder': 'Dati del titolare',
  'paper.receipt.surname': 'Cognome',
  'paper.receipt.givenNames': 'Nome',
  'paper.receipt.birthplace': 'Luogo di nascita',
  'paper.receipt.birthDate': 'Data di nascita',
  'paper.receipt.codiceFiscale': 'Codice fiscale',
  'paper.receipt.sex': 'Sesso',
  'paper.receipt.height': 'Statura',
  'paper.receipt.citizenship': 'Cittadinanza',
  'paper.receipt.birthRecord': 'Atto di nascita',
  'paper.receipt.residence': 'Residenza',
  'paper.receipt.reason': 'Motivo della richiesta',
  'paper.receipt.previousDocument': 'Documento precedente',
  'paper.receipt.identifiedBy': 'Riconosciuto/a mediante',
  'paper.receipt.fingerprints': 'Impronte digitali',
  'paper.receipt.expiry': 'Scadenza prevista',
  'paper.receipt.travel.valid': 'Valida per l’espatrio',
  'paper.receipt.travel.invalid': 'NON valida per l’espatrio',
  'paper.receipt.clause':
    'Documento di riconoscimento in Italia fino alla consegna della carta (art.\u00a035, comma\u00a02, DPR\u00a0445/2000). Non vale per l’espatrio.',
  'paper.receipt.operatorBox': 'L’operatore',
  'paper.receipt.confirmation':
    'Ho controllato i dati riportati su questo foglio, fronte e retro, e li confermo.',
  'paper.receipt.signature': 'Firma del richiedente',
  'paper.receipt.unable': 'Impossibilitato/a a firmare: {reason}',

  'paper.value.reason.first-issue': 'primo rilascio',
  'paper.value.reason.renewal': 'rinnovo (per scadenza)',
  'paper.value.reason.theft': 'furto',
  'paper.value.reason.loss': 'smarrimento',
  'paper.value.reason.deterioration': 'deterioramento',
  'paper.value.reason.data-change': 'variazione dei dati',
  'paper.value.reason.paper-replacement': 'sostituzione della carta cartacea',
  'paper.value.reason.defective': 'carta difettosa (sostituzione gratuita)',
  'paper.value.fingerprints.taken': 'acquisite',
  'paper.value.fingerprints.temporary': 'non acquisite (impossibilità temporanea)',
  'paper.value.fingerprints.permanent': 'non acquisite (impossibilità permanente)',
  'paper.value.fingerprints.not-asked': 'non richieste (meno di 12 anni)',
  'paper.value.citizenship.italian': 'italiana',

  'paper.back.contacts': 'Contatti',
  'paper.back.email': 'e-mail',
  'paper.back.mobile': 'cellulare',
  'paper.back.contacts.given':
    'Il/La richiedente dichiara che i contatti indicati sono personali e sotto il proprio diretto controllo, e di averli riletti.',
  'paper.back.contacts.declined':
    'Il/La richiedente, informato/a che i contatti sono facoltativi e servono ad attivare subito le credenziali CIE e a recuperare il PUK, sceglie di non fornirli. Potrà comunicarli in seguito presso il Comune.',
  'paper.back.contacts.none-of-own':
    'Il/La richiedente, informato/a dell’utilità dei contatti, dichiara di non disporre di un’e-mail o di un cellulare propri. Potrà comunicarli in seguito presso il Comune.',
  'paper.back.delivery': 'Consegna',
  'paper.back.delivery.residence': 'Indirizzo di residenza',
  'paper.back.delivery.other-address': 'Altro indirizzo',
  'paper.back.delivery.municipality': 'Presso il Comune',
  'paper.back.delegate': 'delegato al ritiro',
  'paper.back.noDelegate': 'nessuno',
  'paper.back.delivery.byPost':
    'La carta sarà consegnata soltanto al titolare o al delegato indicato. Sul campanello e sulla cassetta delle lettere deve esserci il nome. In caso di assenza il portalettere lascia un avviso; dopo la giacenza la carta torna al Comune.',
  'paper.back.delivery.atOffice':
    'La carta arriverà a questo ufficio e sarà consegnata soltanto al titolare o al delegato indicato, con un documento.',
  'paper.back.delivery.otherDocument':
    'Per ritirare la carta alla posta serve un altro documento. Se non lo ha: indicare un delegato o la consegna presso il Comune.',
  'paper.back.declarations': 'Dichiarazioni',
  'paper.back.travelDeclaration':
    'Il/La richiedente dichiara di non trovarsi in alcuna delle condizioni che impediscono il rilascio di un documento valido per l’espatrio (art.\u00a03, L.\u00a01185/1967; art.\u00a01, DPR\u00a0649/1974).',
  'paper.back.travelDeclaration.other':
    'Chi firma dichiara che il titolare non si trova in alcuna delle condizioni che impediscono il rilascio di un documento valido per l’espatrio (art.\u00a03, L.\u00a01185/1967; art.\u00a01, DPR\u00a0649/1974) e dà il proprio assenso.',
  'paper.back.people': 'Chi agisce e chi attesta',
  'paper.back.truth':
    'Il/La richiedente dichiara di essere consapevole delle responsabilità penali previste dall’art.\u00a076 del DPR\u00a0445/2000 per le dichiarazioni non vere e della perdita dei benefici (art.\u00a075).',
  'paper.back.truth.continued':
    'Dichiara di essere consapevole delle responsabilità penali previste dall’art.\u00a076 del DPR\u00a0445/2000 per le dichiarazioni non vere e della perdita dei benefici (art.\u00a075).',
  'paper.back.donation': 'Donazione di organi e tessuti',
  'paper.back.donation.consent': 'Consenso',
  'paper.back.donation.refusal': 'Diniego',
  'paper.back.donation.no-statement': 'Non si esprime',
  'paper.back.donation.not-asked': 'Non richiesta.',
  'paper.back.donation.free': 'La scelta è libera e può essere cambiata in ogni momento.',
  'paper.back.payment': 'Pagamento',

  'paper.today.title': 'Che cosa può fare da oggi',
  'paper.today.activate': 'Attivare le credenziali CIE di livello\u00a01 e\u00a02, senza aspettare la carta',
  'paper.today.step1':
    'Vada su <b>{site}</b> e scelga l’attivazione delle credenziali <i>senza lettura della carta</i>.',
  'paper.today.step2':
    'Scriva codice fiscale, numero della carta (in prima pagina) e le cifre richieste della <b>prima parte del PUK</b> (foglio\u00a02).',
  'paper.today.step3': 'Confermi i contatti lasciati al Comune con i codici che riceve.',
  'paper.today.step4':
    'Scelga nome utente e password. Per il livello\u00a02 scelga l’app CieID o il codice per SMS.',
  'paper.today.then':
    'Poi entra nei servizi con «Entra con CIE»: inquadra il codice QR che appare <b>sul sito del servizio</b> e digita il PIN <b>dell’app</b>, scelto da Lei, oppure usa impronta o volto. Non serve la carta. Quando avrà la carta e i codici completi potrà attivarle anche con la lettura della carta (livello\u00a03).',
  'paper.today.credentials': 'Le credenziali CIE',
  'paper.today.school-only':
    'Le credenziali CIE dei minori tra 5 e 18\u00a0anni si usano oggi soltanto per i servizi scolastici. Per l’attivazione si rivolga a chi esercita la responsabilità genitoriale e consulti <b>{site}</b>.',
  'paper.today.none':
    'Sotto i 5\u00a0anni le credenziali CIE non si attivano. Conservi i codici: serviranno in seguito.',
  'paper.today.noMobile':
    'Per attivare le credenziali senza la carta serve il numero di cellulare: può comunicarlo a questo ufficio quando vuole. Quando avrà la carta potrà attivarle con la lettura della carta (livello\u00a03).',
  'paper.today.noContacts':
    'Non ha lasciato contatti. Può comunicarli in seguito a questo ufficio. Quando avrà la carta potrà attivare le credenziali con la lettura della carta e il PIN completo.',
  'paper.today.codesLater':
    'Il foglio dei codici sarà consegnato in seguito: La contatteremo. Fino ad allora non può attivare le credenziali senza la carta.',
  'paper.today.recover': 'Recuperare il PUK da casa',
  'paper.today.recover.text':
    'Se ha lasciato un contatto e ha la carta con sé: app CieID, voce «Recupero PUK», avvicini la carta al telefono, scriva il numero della carta e il contatto. Per sicurezza il PUK si può vedere dopo <b>48\u00a0ore</b>: riceverà un messaggio. Con il PUK imposta un nuovo PIN («Sblocca carta»). Se la carta non è ancora arrivata o non ha lasciato contatti: si rivolga {scope, select, any {a un qualsiasi Comune} other {al Comune che ha rilasciato la carta}}.',
  'paper.today.recover.pointer': '<b>Recuperare il PUK da casa:</b> vedi foglio\u00a02, retro.',
  'paper.today.guides': 'Guide con i disegni:',
  'paper.today.guides.short': 'Guide con i disegni',
  'paper.today.guide.credentials': 'Attivare le credenziali',
  'paper.today.guide.puk': 'Recuperare il PUK',
  'paper.today.nobody': 'Nessuno Le chiederà mai questi codici per telefono, e-mail o SMS.',

  'paper.privacy':
    '<b>Come trattiamo i suoi dati</b> (art.\u00a013, Regolamento UE 2016/679). I dati servono a rilasciare la carta di identità elettronica e, se lascia i contatti, ad attivare e gestire la sua identità digitale CIE e ad avvisarla sulla pratica. Il conferimento è obbligatorio per il rilascio; i <b>contatti sono facoltativi</b>: senza di essi la carta si rilascia ugualmente, ma non può attivare subito le credenziali né recuperare il PUK dall’app. Base giuridica: obblighi di legge e compiti di interesse pubblico (art.\u00a06, par.\u00a01, lett.\u00a0c ed\u00a0e; art.\u00a03 TULPS; DM 23\u00a0dicembre\u00a02015; DM 8\u00a0settembre\u00a02022). Titolari, ciascuno per la propria parte: Ministero dell’Interno (rpd: responsabileprotezionedati@interno.it) e {municipality} (rpd: {officer}). La carta è prodotta dall’Istituto Poligrafico e Zecca dello Stato. I dati non sono usati per altri scopi né per decisioni automatizzate. Le impronte sono scritte soltanto nella carta; questo ufficio non le conserva. Il Comune non conserva i codici PIN e PUK. Conservazione: {retention}. Può chiedere accesso, rettifica e, nei casi previsti, cancellazione, limitazione o opposizione scrivendo a {address}; può reclamare al Garante per la protezione dei dati personali. Testo completo: {url}.',
  'paper.privacy.short':
    '<b>Come trattiamo i suoi dati</b> (art.\u00a013, Regolamento UE 2016/679). I dati servono a rilasciare la carta di identità elettronica e, se lascia i contatti, ad attivare e gestire la sua identità digitale CIE e ad avvisarla sulla pratica. Il conferimento è obbligatorio per il rilascio; i <b>contatti sono facoltativi</b>: senza di essi la carta si rilascia ugualmente, ma non può attivare subito le credenziali né recuperare il PUK dall’app. Base giuridica: art.\u00a06, par.\u00a01, lett.\u00a0c ed\u00a0e. Titolari, ciascuno per la propria parte: Ministero dell’Interno (rpd: responsabileprotezionedati@interno.it) e {municipality} (rpd: {officer}). Le impronte sono scritte soltanto nella carta; questo ufficio non le conserva. Il Comune non conserva i codici PIN e PUK. Conservazione: {retention}. Può chiedere accesso, rettifica e, nei casi previsti, cancellazione, limitazione o opposizione scrivendo a {address}; può reclamare al Garante per la protezione dei dati personali. Testo completo: {url}.',

  'paper.codes.title': 'Codici di sicurezza della CIE – prima parte',
  'paper.codes.title.second': 'Codici di sicurezza della CIE – seconda parte',
  'paper.codes.holder': 'Titolare',
  'paper.codes.serial': 'Numero della carta',
  'paper.codes.printSerial': 'Stampa n.',
  'paper.codes.firstHalf': 'prime 4 cifre',
  'paper.codes.firstHalf.elsewhere': 'le prime 4: sull’altro foglio',
  'paper.codes.secondHalf.with-card': 'le ultime 4 arrivano con la carta',
  'paper.codes.secondHalf.held': 'le ultime 4: nella lettera della carta',
  'paper.codes.secondHalf.by-email': 'le ultime 4 arrivano per e-mail',
  'paper.codes.secondHalf.on-paper': 'le ultime 4: sull’altro foglio',
  'paper.codes.secondHalf.this-sheet': 'ultime 4 cifre',
  'paper.codes.what': 'Che cosa sono',
  'paper.codes.what.with-card':
    'Ogni codice ha 8\u00a0cifre. Qui ci sono le prime\u00a04; le ultime\u00a04 sono nella lettera che accompagna la carta. Le unisca in quest’ordine e le conservi fino alla scadenza della carta, lontano dalla carta.',
  'paper.codes.what.held':
    'Ogni codice ha 8\u00a0cifre. Qui ci sono le prime\u00a04; le ultime\u00a04 sono nella lettera che ha ricevuto con la carta. Le unisca in quest’ordine e le conservi fino alla scadenza della carta, lontano dalla carta.',
  'paper.codes.what.by-email':
    'Ogni codice ha 8\u00a0cifre. Qui ci sono le prime\u00a04; le ultime\u00a04 arrivano per e-mail dal Ministero dell’Interno. Le unisca in quest’ordine e le conservi fino alla scadenza della carta, lontano dalla carta.',
  'paper.codes.what.on-paper':
    'Ogni codice ha 8\u00a0cifre. Qui ci sono le prime\u00a04; le ultime\u00a04 sono su un altro foglio, consegnato a parte. Le unisca in quest’ordine e le conservi fino alla scadenza della carta: i due fogli separati, lontano dalla carta.',
  'paper.codes.what.this-sheet':
    'Ogni codice ha 8\u00a0cifre. Qui ci sono le ultime\u00a04; le prime\u00a04 sono su un altro foglio. Le unisca così: prima le altre\u00a04, poi queste. Le conservi fino alla scadenza della carta: i due fogli separati, lontano dalla carta.',
  'paper.codes.use': 'A che cosa servono',
  'paper.codes.use.text':
    'Il <b>PIN</b> si usa con la carta, per il livello\u00a03 e per registrarla nell’app CieID. Il <b>PUK</b> sblocca il PIN e permette di sceglierne uno nuovo. Con le prime cifre del PUK può già attivare le credenziali di livello\u00a01 e\u00a02 (vedi foglio\u00a01, retro).',
  'paper.codes.use.reprint':
    'Il <b>PIN</b> si usa con la carta, per il livello\u00a03 e per registrarla nell’app CieID. Il <b>PUK</b> sblocca il PIN e permette di sceglierne uno nuovo. Con le prime cifre del PUK può attivare le credenziali di livello\u00a01 e\u00a02, se ha lasciato i contatti al Comune.',
  'paper.codes.notApp': 'Non è il PIN dell’app',
  'paper.codes.notApp.text': 'Per il livello\u00a02 l’app CieID chiede un PIN scelto da Lei: è un altro.',
  'paper.codes.mistake': 'Se sbaglia',
  'paper.codes.mistake.text':
    'Dopo <b>3</b> PIN errati di seguito il PIN si blocca: lo sblocca con il PUK (app CieID, «Sblocca carta», o Software CIE). Dopo <b>10</b> PUK errati la carta si blocca per sempre e va rifatta.',
  'paper.codes.sheetLost': 'Se perde questo foglio',
  'paper.codes.sheetLost.before': '<i>prima che arrivi la carta:</i> torni a questo ufficio con la ricevuta;',
  'paper.codes.sheetLost.after':
    '<i>dopo, con un contatto lasciato al Comune:</i> recuperi il PUK con l’app CieID (48\u00a0ore) e scelga un nuovo PIN;',
  'paper.codes.sheetLost.reprint':
    '<i>con un contatto lasciato al Comune:</i> recuperi il PUK da casa, come è scritto sotto;',
  'paper.codes.sheetLost.without':
    '<i>senza contatti:</i> chieda la ristampa {scope, select, any {a un qualsiasi Comune} other {al Comune che ha rilasciato la carta}}, con la carta o un altro documento.{free, select, yes { È gratuita.} other {}}',
  'paper.codes.cardLost': 'Se perde la carta o gliela rubano',
  'paper.codes.cardLost.text':
    'Denuncia a Polizia o Carabinieri e blocco della carta al numero <big>{number}</big>. Poi chieda una nuova carta: avrà codici nuovi.',
  'paper.codes.warning': 'Attenzione',
  'paper.codes.warning.text':
    'Non fotografi questo foglio, non lo invii, non lo dica a nessuno. Il Comune, il Ministero e la banca non chiedono mai PIN e PUK.',
  'paper.codes.noCopy': 'Il Comune non conserva copia di questi codici.',

  'paper.reprint.label': 'Ristampa del {date}',
  'paper.reprint.readBack': 'Ristampa del {date}: leggere il retro prima di usare il PIN.',
  'paper.reprint.head': 'Ristampa del {date} – leggere prima di usare il PIN',
  'paper.reprint.text':
    'Sono i codici assegnati alla carta quando è stata rilasciata. <b>Se ha cambiato il PIN, quello stampato qui non vale:</b> usi quello scelto da Lei. Se non lo ricorda, non faccia prove: dopo 3\u00a0errori si blocca. Il <b>PUK non cambia</b>: con il PUK completo imposti un nuovo PIN dall’app CieID. Se la carta è stata rifatta, valgono i codici della carta nuova.',
  'paper.reprint.byEmail':
    'La seconda metà arriva per e-mail dal Ministero dell’Interno (mittente {sender}) all’indirizzo {email}. Se non la vede, controlli la posta indesiderata.',

  'paper.loss.running': 'Richiesta di ristampa dei codici',
  'paper.loss.title': 'DICHIARAZIONE SOSTITUTIVA DELL’ATTO DI NOTORIETÀ',
  'paper.loss.law': '(artt.\u00a038 e\u00a047, DPR 28\u00a0dicembre\u00a02000, n.\u00a0445)',
  'paper.loss.subject': 'Richiesta di ristampa dei codici PIN e PUK della carta di identità elettronica',
  'paper.loss.declarant':
    'Il/La sottoscritto/a <b>{name}</b>, nato/a a <b>{birthplace}</b> il <b>{birthDate}</b>, codice fiscale <b>{codiceFiscale}</b>, residente a <b>{residence}</b>,',
  'paper.loss.holder':
    'titolare della carta di identità elettronica n.\u00a0<b>{serial}</b>, rilasciata dal Comune di <b>{issuer}</b>,',
  'paper.loss.representative':
    'in qualità di {parent}\u00a0esercente la responsabilità genitoriale {guardian}\u00a0tutore {administrator}\u00a0amministratore di sostegno di <b>{holder}</b>, titolare della carta di identità elettronica n.\u00a0<b>{serial}</b>, rilasciata dal Comune di <b>{issuer}</b>,',
  'paper.loss.aware':
    'consapevole delle sanzioni penali previste dall’art.\u00a076 del DPR\u00a0445/2000 per le dichiarazioni non veritiere e della decadenza dai benefici prevista dall’art.\u00a075,',
  'paper.loss.declares': 'DICHIARA',
  'paper.loss.event':
    'di avere {lost}\u00a0smarrito {stolen}\u00a0subito il furto di {unreadable}\u00a0reso illeggibile',
  'paper.loss.halves':
    '{first}\u00a0la prima metà {second}\u00a0la seconda metà {both}\u00a0entrambe le metà dei codici PIN e PUK della carta indicata;',
  'paper.loss.cardKept': 'di essere ancora in possesso della carta;',
  'paper.loss.asks': 'CHIEDE',
  'paper.loss.asks.of': 'la ristampa di',
  'paper.loss.asks.first': 'prima metà, da ritirare allo sportello',
  'paper.loss.asks.byEmail': 'seconda metà, da ricevere all’indirizzo e-mail <b>{email}</b> (non PEC)',
  'paper.loss.asks.onPaper': 'seconda metà su carta, con separato atto di delega all’operatore;',
  'paper.loss.acknowledges': 'PRENDE ATTO',
  'paper.loss.acknowledges.text':
    'che i codici ristampati sono quelli assegnati alla carta al rilascio; che un PIN cambiato in seguito dal titolare non corrisponde a quello stampato; che il Comune non conserva copia dei codici.',
  'paper.loss.placeDate': 'Luogo e data',
  'paper.loss.signature': 'Firma',
  'paper.loss.office': 'Spazio riservato all’ufficio',
  'paper.loss.office.presence':
    'Firma apposta in presenza dell’operatore <b>{operator}</b>, previa identificazione mediante <b>{identifiedBy}</b>',
  'paper.loss.office.copy': 'dichiarazione presentata con copia del documento',
  'paper.loss.office.digital': 'firmata digitalmente',
  'paper.loss.office.case': 'Pratica n.\u00a0<b>{number}</b>.',
  'paper.loss.office.operator': 'L’operatore',
  'paper.loss.stampDuty':
    'La dichiarazione è esente da imposta di bollo (art.\u00a037, DPR\u00a0445/2000). Informativa sul trattamento dei dati: {url}.',

  'paper.test.title': 'Pagina di prova della stampante',
  'paper.test.front': 'Fronte',
  'paper.test.back': 'Retro',
  'paper.test.counter': '{municipality} · {counter}',
  'paper.test.printer': '{printer} · {date}',
  'paper.test.top': 'ALTO',
  'paper.test.hinge': 'Lato lungo: qui il foglio si volta, come la pagina di un libro',
  'paper.test.turn':
    '<b>1.</b> Voltare il foglio come la pagina di un libro: la freccia del retro deve ancora indicare in alto.',
  'paper.test.upright':
    'Se queste parole si leggono diritte dopo avere voltato il foglio come la pagina di un libro, il <b>fronte e retro sul lato lungo</b> è giusto. Se sono capovolte, la stampante volta il foglio sul lato corto.',
  'paper.test.measure':
    '<b>2.</b> Misurare con un righello: da 0 a 100 sono <b>100 mm</b>, il lato del quadrato è <b>50 mm</b>.',
  'paper.test.ruler': 'millimetri',
  'paper.test.square': '50 mm',
  'paper.test.margins':
    '<b>3.</b> Le due cornici, a <b>5 mm</b> e a <b>10 mm</b> dal bordo, devono vedersi intere sui quattro lati, davanti e dietro.',
  'paper.test.five': '5 mm dal bordo',
  'paper.test.ten': '10 mm dal bordo',
  'paper.test.scan': '<b>4.</b> Passare i due codici sotto il lettore: si legge <b>{text}</b>.',
  'paper.test.alt.arrow': 'Freccia che indica il lato alto del foglio',
  'paper.test.alt.ruler': 'Righello di 100 millimetri',
  'paper.test.alt.square': 'Quadrato di 50 millimetri di lato',
  'paper.test.alt.code': 'Codice a barre di prova',
  'paper.test.alt.qr': 'Codice QR di prova',
  'paper.test.foot':
    'Poi rispondere alle tre domande sullo schermo. Questo foglio non contiene dati di cittadini.',
} as const;
