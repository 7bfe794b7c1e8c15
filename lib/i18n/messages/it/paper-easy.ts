// SPDX-License-Identifier: AGPL-3.0-or-later

/** What pages 2 and 4 tell the citizen, in Italian that is easy to read: headings and short sentences in reading order. */
export const paperEasyIt = {
  'paper.easy.title': 'La sua ricevuta in parole facili',

  'paper.easy.what': 'Che cos’è questo foglio',
  'paper.easy.what.receipt': 'Questo foglio è una ricevuta.',
  'paper.easy.what.request': 'La ricevuta dice: Lei ha chiesto la carta di identità elettronica.',
  'paper.easy.what.cie': 'La carta di identità elettronica si chiama anche CIE.',
  'paper.easy.what.keep': 'Conservi questo foglio.',
  'paper.easy.what.help': 'Se qualcosa è difficile, chieda aiuto a questo ufficio.',

  'paper.easy.contacts': 'I suoi contatti',
  'paper.easy.contacts.what': 'I contatti sono l’indirizzo e-mail e il numero di cellulare.',
  'paper.easy.contacts.free': 'Dare i contatti è una scelta libera.',
  'paper.easy.contacts.use': 'I contatti servono per attivare subito le credenziali CIE.',
  'paper.easy.contacts.puk': 'I contatti servono anche per recuperare il codice PUK.',
  'paper.easy.contacts.given.done': 'Lei ha dato i suoi contatti.',
  'paper.easy.contacts.given.own': 'Lei dichiara che i contatti sono suoi.',
  'paper.easy.contacts.given.control': 'Lei dichiara che li controlla Lei.',
  'paper.easy.contacts.given.read': 'Lei dichiara che li ha riletti.',
  'paper.easy.contacts.declined.done': 'Lei sa a che cosa servono i contatti e ha scelto di non darli.',
  'paper.easy.contacts.declined.later': 'Può dare i contatti al Comune più tardi.',
  'paper.easy.contacts.none-of-own.done': 'Lei dichiara che non ha un’e-mail o un cellulare suoi.',
  'paper.easy.contacts.none-of-own.later': 'Può dare i contatti al Comune più tardi.',

  'paper.easy.delivery': 'Come arriva la carta',
  'paper.easy.delivery.today': 'Oggi riceve questo foglio.',
  'paper.easy.delivery.after': 'La carta arriva più tardi.',
  'paper.easy.delivery.residence': 'La carta arriva per posta all’indirizzo di residenza.',
  'paper.easy.delivery.other-address': 'La carta arriva per posta a un altro indirizzo: lo ha scelto Lei.',
  'paper.easy.delivery.municipality': 'La carta arriva a questo ufficio del Comune.',
  'paper.easy.delivery.only': 'La carta si dà soltanto al titolare o al delegato.',
  'paper.easy.delivery.holder': 'Il titolare è la persona che ha il nome sulla carta.',
  'paper.easy.delivery.delegate': 'Il delegato è la persona scelta per prendere la carta.',
  'paper.easy.delivery.noDelegate': 'Per questa carta non c’è un delegato.',
  'paper.easy.delivery.byPost.name': 'Il nome deve essere sul campanello e sulla cassetta delle lettere.',
  'paper.easy.delivery.byPost.notice': 'Se a casa non c’è nessuno, il postino lascia un avviso.',
  'paper.easy.delivery.byPost.kept': 'La posta tiene la carta per un certo tempo.',
  'paper.easy.delivery.byPost.back': 'Dopo questo tempo la carta torna al Comune.',
  'paper.easy.delivery.atOffice': 'Per prendere la carta serve un documento.',
  'paper.easy.delivery.otherDocument': 'Per prendere la carta alla posta serve un altro documento.',
  'paper.easy.delivery.otherDocument.delegate': 'Se non lo ha, dica il nome di un delegato.',
  'paper.easy.delivery.otherDocument.office': 'Oppure scelga di prendere la carta al Comune.',

  'paper.easy.declared': 'Che cosa ha dichiarato',
  'paper.easy.declared.what': 'Dichiarare vuol dire: dire una cosa e firmare.',
  'paper.easy.declared.checked': 'Lei ha controllato i dati di questo foglio, davanti e dietro.',
  'paper.easy.declared.confirmed': 'Con la firma Lei conferma i dati.',
  'paper.easy.declared.travel':
    'Per la legge, alcune persone non possono avere un documento per andare all’estero.',
  'paper.easy.declared.travel.own': 'Lei dichiara che non è in questi casi.',
  'paper.easy.declared.travel.other': 'Lei dichiara che il titolare non è in questi casi.',
  'paper.easy.declared.travel.assent': 'Lei è d’accordo e dà il suo assenso.',
  'paper.easy.declared.travel.law':
    'Lo dicono l’articolo 3 della legge 1185 del 1967 e l’articolo 1 del decreto del Presidente della Repubblica 649 del 1974.',
  'paper.easy.declared.truth': 'Lei sa che deve dire la verità.',
  'paper.easy.declared.truth.penalty': 'Chi dichiara cose false può avere una condanna.',
  'paper.easy.declared.truth.loss': 'Chi dichiara cose false perde anche i vantaggi avuti.',
  'paper.easy.declared.truth.law':
    'Lo dicono gli articoli 75 e 76 del decreto del Presidente della Repubblica 445 del 2000.',

  'paper.easy.donation': 'Donazione di organi e tessuti',
  'paper.easy.donation.what':
    'Donare vuol dire: dopo la morte, dare parti del corpo per curare altre persone.',
  'paper.easy.donation.consent': 'Lei ha detto sì.',
  'paper.easy.donation.refusal': 'Lei ha detto no.',
  'paper.easy.donation.no-statement': 'Lei ha scelto di non rispondere.',
  'paper.easy.donation.not-asked': 'Per questa carta la domanda non si fa.',
  'paper.easy.donation.free': 'La scelta è libera.',
  'paper.easy.donation.change': 'Può cambiare la scelta in ogni momento.',

  'paper.easy.payment': 'Quanto ha pagato',
  'paper.easy.payment.paid': 'Qui sotto vede quanto ha pagato e come.',
  'paper.easy.payment.exempt': 'Lei non deve pagare.',

  'paper.easy.today': 'Che cosa può fare da oggi',
  'paper.easy.today.credentials': 'Con le credenziali CIE Lei entra nei servizi su internet.',
  'paper.easy.today.level1': 'Il livello 1 è un nome utente con una password.',
  'paper.easy.today.level2': 'Il livello 2 è più sicuro: serve anche il telefono.',
  'paper.easy.today.activate': 'Oggi può attivare il livello 1 e il livello 2, anche senza la carta.',
  'paper.easy.today.step1':
    'Vada sul sito <b>{site}</b>. Scelga l’attivazione <i>senza lettura della carta</i>.',
  'paper.easy.today.step2':
    'Scriva il codice fiscale. Scriva il numero della carta: è sulla prima pagina. Scriva le cifre richieste della <b>prima parte del PUK</b>: è sul foglio\u00a02.',
  'paper.easy.today.step3':
    'Riceve dei codici sui contatti lasciati al Comune. Scriva i codici: così conferma i contatti.',
  'paper.easy.today.step4':
    'Scelga un nome utente e una password. Per il livello\u00a02 scelga l’app CieID o il codice per SMS.',
  'paper.easy.today.app': 'Un’app è un programma per il telefono.',
  'paper.easy.today.sms': 'Un SMS è un messaggio sul cellulare.',

  'paper.easy.today.noMobile.need':
    'Per attivare le credenziali senza la carta serve il numero di cellulare.',
  'paper.easy.today.noMobile.give': 'Può dire il numero a questo ufficio quando vuole.',
  'paper.easy.today.noMobile.card':
    'Quando avrà la carta, potrà attivare le credenziali con la lettura della carta: è il livello\u00a03.',
  'paper.easy.today.noContacts.none': 'Lei non ha lasciato contatti.',
  'paper.easy.today.noContacts.give': 'Può dire i contatti a questo ufficio più tardi.',
  'paper.easy.today.noContacts.card':
    'Quando avrà la carta, potrà attivare le credenziali con la lettura della carta e il PIN completo.',
  'paper.easy.today.school-only.use':
    'Le credenziali CIE di chi ha tra 5 e 18\u00a0anni servono oggi soltanto per la scuola.',
  'paper.easy.today.school-only.ask': 'Per attivarle parli con un genitore o con il tutore.',
  'paper.easy.today.school-only.site': 'Legga anche il sito <b>{site}</b>.',
  'paper.easy.today.none.age': 'Sotto i 5\u00a0anni le credenziali CIE non si attivano.',
  'paper.easy.today.none.keep': 'Conservi i codici: serviranno più tardi.',
  'paper.easy.today.codesLater.sheet': 'Riceverà il foglio dei codici più tardi.',
  'paper.easy.today.codesLater.call': 'Noi La contatteremo.',
  'paper.easy.today.codesLater.until': 'Prima di allora non può attivare le credenziali senza la carta.',

  'paper.easy.enter': 'Come entra in un servizio',
  'paper.easy.enter.choose': 'Sul sito del servizio scelga «Entra con CIE».',
  'paper.easy.enter.qr': 'Sul sito appare un codice QR: è un quadrato con tanti quadratini.',
  'paper.easy.enter.scan': 'Apra l’app CieID e inquadri il codice QR <b>sul sito del servizio</b>.',
  'paper.easy.enter.pin': 'Scriva il PIN <b>dell’app</b>: lo ha scelto Lei.',
  'paper.easy.enter.body': 'Può usare anche l’impronta o il volto.',
  'paper.easy.enter.noCard': 'La carta non serve.',
  'paper.easy.enter.receiptQr':
    'Il codice QR della ricevuta serve all’ufficio e a chi controlla la ricevuta.',
  'paper.easy.enter.level3':
    'Quando avrà la carta e i codici completi, potrà attivare le credenziali anche con la lettura della carta: è il livello\u00a03.',

  'paper.easy.recover': 'Come recupera il PUK da casa',
  'paper.easy.recover.need': 'Servono la carta e un contatto lasciato al Comune.',
  'paper.easy.recover.open': 'Apra l’app CieID e scelga «Recupero PUK».',
  'paper.easy.recover.card': 'Avvicini la carta al telefono.',
  'paper.easy.recover.write': 'Scriva il numero della carta e il contatto.',
  'paper.easy.recover.wait': 'Per sicurezza aspetti <b>48\u00a0ore</b>.',
  'paper.easy.recover.message': 'Poi riceve un messaggio e può vedere il PUK.',
  'paper.easy.recover.pin': 'Con il PUK scelga un nuovo PIN: usi «Sblocca carta».',
  'paper.easy.recover.other':
    'Se la carta non è ancora arrivata, o se non ha lasciato contatti, si rivolga {scope, select, any {a un qualsiasi Comune} other {al Comune che ha rilasciato la carta}}.',

  'paper.easy.never': 'Chi Le chiede i codici',
  'paper.easy.never.ask': 'Nessuno Le chiederà mai questi codici per telefono, per e-mail o per SMS.',
  'paper.easy.never.fraud': 'Se qualcuno li chiede, vuole imbrogliare.',

  'paper.easy.privacy': 'I suoi dati',
  'paper.easy.privacy.use':
    'I suoi dati sono obbligatori e servono per fare la carta; i contatti sono facoltativi e servono per le credenziali, per il PUK e per gli avvisi.',
  'paper.easy.privacy.who':
    'Decidono come usare i dati il Ministero dell’Interno e il {municipality}: per domande sui dati si rivolga a responsabileprotezionedati@interno.it o a {officer}.',
  'paper.easy.privacy.kept':
    'Teniamo i dati per questo tempo: {retention}; le impronte sono soltanto nella carta, il PIN e il PUK non restano al Comune.',
  'paper.easy.privacy.rights':
    'Può chiedere di vedere i dati, di correggerli e in alcuni casi di cancellarli o limitarli: scriva a {address}.',
  'paper.easy.privacy.complaint':
    'Può fare reclamo al Garante per la protezione dei dati personali; il testo completo è qui: {url}.',

  'paper.easy.codes': 'I codici di sicurezza',
  'paper.easy.codes.what': 'I codici sono 2: il PIN e il PUK.',
  'paper.easy.codes.digits': 'Ogni codice ha 8\u00a0cifre.',
  'paper.easy.codes.first': 'Qui ci sono le prime\u00a04 cifre.',
  'paper.easy.codes.second.with-card': 'Le ultime\u00a04 cifre sono nella lettera che arriva con la carta.',
  'paper.easy.codes.second.held': 'Le ultime\u00a04 cifre sono nella lettera che ha ricevuto con la carta.',
  'paper.easy.codes.second.by-email':
    'Le ultime\u00a04 cifre arrivano per e-mail dal Ministero dell’Interno.',
  'paper.easy.codes.second.on-paper': 'Le ultime\u00a04 cifre sono su un altro foglio.',
  'paper.easy.codes.last': 'Qui ci sono le ultime\u00a04 cifre.',
  'paper.easy.codes.firstElsewhere': 'Le prime\u00a04 cifre sono su un altro foglio.',
  'paper.easy.codes.joinLast': 'Metta insieme le cifre: prima le altre\u00a04, poi queste\u00a04.',
  'paper.easy.codes.join': 'Metta insieme le cifre: prima queste\u00a04, poi le altre\u00a04.',
  'paper.easy.codes.keep': 'Conservi i codici fino alla scadenza della carta.',
  'paper.easy.codes.away': 'Tenga i codici lontano dalla carta.',

  'paper.easy.codes.use': 'A che cosa servono i codici',
  'paper.easy.codes.use.pin': 'Il <b>PIN</b> si usa con la carta.',
  'paper.easy.codes.use.level3':
    'Il PIN serve per il livello\u00a03 e per registrare la carta nell’app CieID.',
  'paper.easy.codes.use.puk': 'Il <b>PUK</b> sblocca il PIN.',
  'paper.easy.codes.use.newPin': 'Con il PUK può scegliere un nuovo PIN.',
  'paper.easy.codes.use.activate':
    'Con le prime cifre del PUK può già attivare le credenziali di livello\u00a01 e\u00a02.',
  'paper.easy.codes.use.activate.reprint':
    'Con le prime cifre del PUK può attivare le credenziali di livello\u00a01 e\u00a02, se ha lasciato i contatti al Comune.',
  'paper.easy.codes.use.app': 'Per il livello\u00a02 l’app CieID chiede un altro PIN: lo sceglie Lei.',

  'paper.easy.codes.mistake': 'Se sbaglia',
  'paper.easy.codes.mistake.pin': 'Dopo <b>3</b> PIN sbagliati di seguito il PIN si blocca.',
  'paper.easy.codes.mistake.unlock': 'Può sbloccare il PIN con il PUK.',
  'paper.easy.codes.mistake.how': 'Usi l’app CieID («Sblocca carta») o il programma Software CIE.',
  'paper.easy.codes.mistake.puk': 'Dopo <b>10</b> PUK sbagliati la carta si blocca per sempre.',
  'paper.easy.codes.mistake.newCard': 'Allora deve rifare la carta.',

  'paper.easy.codes.sheetLost': 'Se perde questo foglio',
  'paper.easy.codes.sheetLost.before':
    '<i>La carta non è ancora arrivata:</i> torni a questo ufficio con la ricevuta.',
  'paper.easy.codes.sheetLost.after':
    '<i>La carta è arrivata e ha lasciato un contatto al Comune:</i> recuperi il PUK con l’app CieID e scelga un nuovo PIN. Servono 48\u00a0ore.',
  'paper.easy.codes.sheetLost.without':
    '<i>Non ha lasciato contatti:</i> chieda una nuova stampa dei codici {scope, select, any {a un qualsiasi Comune} other {al Comune che ha rilasciato la carta}}. Porti la carta o un altro documento.{free, select, yes { La stampa è gratuita.} other {}}',

  'paper.easy.codes.cardLost': 'Se perde la carta o gliela rubano',
  'paper.easy.codes.cardLost.report': 'Faccia la denuncia alla Polizia o ai Carabinieri.',
  'paper.easy.codes.cardLost.block': 'Blocchi la carta: chiami il numero <big>{number}</big>.',
  'paper.easy.codes.cardLost.newCard': 'Poi chieda una nuova carta.',
  'paper.easy.codes.cardLost.newCodes': 'La nuova carta avrà codici nuovi.',

  'paper.easy.codes.warning': 'Attenzione',
  'paper.easy.codes.warning.keep': 'Tenga questo foglio soltanto per Lei.',
  'paper.easy.codes.warning.photo': 'Non fotografi questo foglio e non lo invii.',
  'paper.easy.codes.warning.tell': 'Non dica i codici a nessuno.',
  'paper.easy.codes.warning.never': 'Il Comune, il Ministero e la banca non chiedono mai il PIN e il PUK.',
  'paper.easy.codes.noCopy': 'Il Comune non tiene una copia di questi codici.',

  'paper.easy.reprint': 'Nuova stampa del {date}',
  'paper.easy.reprint.read': 'Legga queste frasi prima di usare il PIN.',
  'paper.easy.reprint.codes': 'Questi sono i codici dati alla carta quando è stata rilasciata.',
  'paper.easy.reprint.changed': '<b>Se poi ha cambiato il PIN, usi il PIN scelto da Lei.</b>',
  'paper.easy.reprint.printed': 'In questo caso il PIN scritto qui non vale.',
  'paper.easy.reprint.forgotten': 'Se non ricorda il PIN, non faccia prove.',
  'paper.easy.reprint.blocked': 'Dopo 3\u00a0errori il PIN si blocca.',
  'paper.easy.reprint.puk': 'Il <b>PUK non cambia</b>.',
  'paper.easy.reprint.newPin': 'Con il PUK completo può scegliere un nuovo PIN nell’app CieID.',
  'paper.easy.reprint.newCard': 'Se la carta è stata rifatta, valgono i codici della carta nuova.',
  'paper.easy.reprint.byEmail': 'La seconda metà dei codici arriva per e-mail a {email}.',
  'paper.easy.reprint.byEmail.sender': 'La manda il Ministero dell’Interno: il mittente è {sender}.',
  'paper.easy.reprint.byEmail.spam': 'Se non la vede, controlli la posta indesiderata.',
} as const;
