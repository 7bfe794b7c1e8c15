// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The guides for citizens, as they stand on the screen turned to them, on paper, in a message and on the public pages. Only the server
 * reads them. `<b>` marks what must not be missed.
 */
export const guideTextsIt = {
  'guide.position': 'Guida {n} di {tutte}',
  'guide.needs': 'Che cosa serve',
  'guide.steps': 'I passi',
  'guide.warning': 'Nessuno Le chiederà mai PIN, PUK o password per telefono, e-mail o SMS.',
  'guide.video': 'Video del Ministero dell’Interno',
  'guide.video.activationVideo': 'Le credenziali',
  'guide.video.pukRecoveryVideo': 'Recupero del PUK',
  'guide.online': 'Questa guida in rete',
  'guide.online.alt': 'Codice QR che apre questa guida',
  'guide.others': 'Tutte le guide',
  'guide.all': 'Guide alla CIE: le credenziali, la carta, i codici',
  'guide.otherTongue': 'Deutsch',
  'guide.choose': 'Scelga il Comune che Le ha rilasciato la carta',
  'guide.skip': 'Vai al contenuto',
  'guide.practice': 'PROVA – queste pagine sono di esercitazione',
  'guide.privacy': 'Questa pagina non usa cookie e non raccoglie dati su chi la legge.',
  'guide.accessibility': 'Dichiarazione di accessibilità',
  'guide.missing': 'Questa guida non c’è',
  'guide.missingText': 'Controlli l’indirizzo: finisce con un numero da 1 a 5.',
  'guide.tooMany': 'Troppe richieste tutte insieme',
  'guide.tooManyText': 'Aspetti un minuto e riapra la pagina.',

  'guide.activate.title': 'Attivare le credenziali CIE di livello 1 e 2',
  'guide.activate.short': 'Attivare le credenziali',
  'guide.activate.lead':
    'Può farlo da oggi, senza aspettare la carta: passi da 1 a 5. Oppure, quando ha la carta, con l’altra strada: passo 6.',
  'guide.activate.needs':
    'Il codice fiscale, la ricevuta della richiesta, il foglio dei codici, i contatti lasciati al Comune.',
  'guide.activate.step1':
    'Vada sul sito <b>{sito}</b> e scelga l’attivazione delle credenziali <b>senza lettura della carta</b>.',
  'guide.activate.step2':
    'Scriva codice fiscale, numero della carta (in prima pagina della ricevuta) e le cifre richieste della <b>prima parte del PUK</b> (foglio dei codici).',
  'guide.activate.step3': 'Confermi i <b>contatti</b> lasciati al Comune con i codici che riceve.',
  'guide.activate.step4': 'Scelga <b>nome utente</b> e <b>password</b>.',
  'guide.activate.step5':
    'Per il livello 2 scelga come confermare: con l’<b>app CieID</b> o con il <b>codice per SMS</b>.',
  'guide.activate.step6':
    'L’altra strada: con la carta e il PIN completo entri sullo stesso sito con il <b>livello 3</b> (guida 4) e attivi da lì le credenziali.',
  'guide.activate.note1.head': 'Non ha lasciato contatti?',
  'guide.activate.note1':
    'Può comunicarli al Comune quando vuole. Oppure usa l’altra strada, con la carta e il PIN completo.',

  'guide.qr.title': 'Entrare in un servizio con il codice QR (livello 2)',
  'guide.qr.short': 'Entrare con il codice QR',
  'guide.qr.lead': 'Bastano le credenziali e l’app CieID. La carta non serve.',
  'guide.qr.needs':
    'Le credenziali di livello 1 e 2 già attivate (guida 1), il telefono con l’app CieID, il sito del servizio aperto su un altro schermo.',
  'guide.qr.step1': 'Sul sito del servizio scelga <b>«Entra con CIE»</b>.',
  'guide.qr.step2': 'Scriva il <b>nome utente</b> e la <b>password</b> che ha scelto.',
  'guide.qr.step3': 'Apra l’app CieID e inquadri il codice QR che appare <b>sul sito del servizio</b>.',
  'guide.qr.step4': 'Nell’app digiti il <b>PIN dell’app</b>, oppure usi <b>impronta o volto</b>.',
  'guide.qr.step5': 'Torni al sito: il servizio è aperto.',
  'guide.qr.note1.head': 'Perché non il PIN della carta',
  'guide.qr.note1':
    'Sono due codici diversi. Il <b>PIN dell’app</b> lo sceglie Lei nell’app. Il <b>PIN della carta</b> ha 8 cifre e serve soltanto quando si usa la carta (livello 3): qui la carta non si usa.',
  'guide.qr.note2.head': 'Dove è il codice QR',
  'guide.qr.note2': 'È sul sito in cui vuole entrare: non sulla carta, e non è quello della ricevuta.',
  'guide.qr.note3.head': 'Ha scelto il codice per SMS?',
  'guide.qr.note3': 'Al posto dei passi 3 e 4 scriva sul sito il codice che riceve per SMS.',

  'guide.card.title': 'Registrare la carta nell’app CieID (livello 3)',
  'guide.card.short': 'Registrare la carta nell’app',
  'guide.card.lead':
    'Si registra la carta nell’app del suo telefono. Poi, per entrare, l’app chiede soltanto le ultime 4 cifre del PIN.',
  'guide.card.needs': 'La carta, il PIN completo di 8 cifre, un telefono con NFC e l’app CieID.',
  'guide.card.step1': 'Controlli nelle impostazioni del telefono che l’<b>NFC sia acceso</b>.',
  'guide.card.step2':
    'Apra l’app CieID, scelga <b>«Registra la tua carta»</b> e scriva il <b>numero della carta</b>.',
  'guide.card.step3':
    'Scriva il <b>PIN completo di 8 cifre</b>: prima le 4 del foglio dei codici, poi le 4 della lettera arrivata con la carta.',
  'guide.card.step4': 'Tolga la custodia e appoggi la carta sul <b>retro del telefono, in alto</b>.',
  'guide.card.step5': 'La tenga <b>ferma</b> finché il cerchio sullo schermo è completo.',
  'guide.card.step6': 'Quando nella pagina iniziale dell’app compare il suo nome, la carta è registrata.',
  'guide.card.note1.head': 'Se la carta non viene letta',
  'guide.card.note1':
    'Tolga la custodia. Sposti la carta in alto sul retro. Provi con la carta in orizzontale. La tenga appoggiata senza muoverla.',
  'guide.card.note2.head': 'Se sbaglia il PIN',
  'guide.card.note2':
    'Dopo <b>3</b> PIN errati di seguito il PIN si blocca, la carta no: con il PUK ne sceglie uno nuovo.',

  'guide.computer.title': 'Entrare dal computer con la carta e il telefono (livello 3)',
  'guide.computer.short': 'Entrare dal computer con la carta',
  'guide.computer.lead': 'Il telefono legge la carta, il computer apre il servizio.',
  'guide.computer.needs':
    'La carta già registrata nell’app CieID (guida 3), il telefono con NFC, il computer con il sito del servizio.',
  'guide.computer.step1': 'Sul computer scelga <b>«Entra con CIE»</b>, poi l’accesso <b>con smartphone</b>.',
  'guide.computer.step2': 'Scriva sul sito il <b>numero della carta</b>.',
  'guide.computer.step3': 'Apra l’app CieID e inquadri il <b>codice QR</b> che appare sul computer.',
  'guide.computer.step4': 'Scriva nell’app le <b>ultime 4 cifre del PIN</b> della carta.',
  'guide.computer.step5': 'Appoggi la carta sul retro del telefono e la tenga ferma finché è letta.',
  'guide.computer.step6': 'Scriva sul computer il <b>codice di 4 cifre</b> che appare nell’app.',
  'guide.computer.note1.head': 'La prima volta',
  'guide.computer.note1': 'Il sito chiede di autorizzare la trasmissione dei suoi dati al servizio.',
  'guide.computer.note2.head': 'Quale PIN',
  'guide.computer.note2':
    'Quello della carta, di 8 cifre: qui se ne scrivono le ultime 4. Il PIN dell’app, scelto da Lei, è un altro.',

  'guide.puk.title': 'Recuperare il PUK con l’app CieID',
  'guide.puk.short': 'Recuperare il PUK',
  'guide.puk.lead': 'Da casa, se ha lasciato un contatto al Comune e ha la carta con sé.',
  'guide.puk.needs':
    'La carta, il contatto lasciato al Comune (e-mail o cellulare), un telefono con NFC e l’app CieID.',
  'guide.puk.step1': 'Apra l’app CieID e scelga <b>«Recupero PUK»</b>.',
  'guide.puk.step2': 'Avvicini la carta al retro del telefono e la tenga ferma.',
  'guide.puk.step3': 'Scriva il <b>numero della carta</b> e il <b>contatto</b> lasciato al Comune.',
  'guide.puk.step4': 'Per sicurezza deve aspettare <b>48 ore</b>: poi riceve un messaggio.',
  'guide.puk.step5': 'Dopo il messaggio torni nell’app: ora il PUK si può vedere.',
  'guide.puk.step6': 'Con il PUK imposti un nuovo PIN: nell’app, voce <b>«Sblocca carta»</b>.',
  'guide.puk.note1.head': 'Senza carta o senza contatti',
  'guide.puk.note1':
    'Se la carta non è ancora arrivata o non ha lasciato contatti, si rivolga {ambito, select, issuing {al Comune che ha rilasciato la carta} other {a un qualsiasi Comune}}.',
  'guide.puk.note2.head': 'Attenzione al PUK',
  'guide.puk.note2': 'Dopo <b>10</b> PUK errati la carta si blocca per sempre e va rifatta.',

  'drawing.site-without-card': 'Un computer con il sito aperto; la carta, barrata, non serve',
  'drawing.papers-at-hand': 'La ricevuta con il numero della carta e il foglio dei codici con metà del PUK',
  'drawing.codes-by-message': 'Un codice in un messaggio sul telefono e uno in una e-mail',
  'drawing.name-and-password': 'Un computer con i campi per nome utente e password',
  'drawing.app-or-message': 'A sinistra un telefono con l’app CieID, a destra uno con un SMS',
  'drawing.with-the-card': 'Un computer, la carta e il PIN completo di otto cifre',
  'drawing.enter-with-cie': 'Un computer con il pulsante «Entra con CIE»',
  'drawing.scan-the-screen': 'Un telefono inquadra il codice QR sullo schermo del computer',
  'drawing.app-pin-or-face': 'La tastiera del PIN sul telefono, un’impronta e un volto',
  'drawing.service-open': 'Un computer con un segno di conferma',
  'drawing.nfc-on': 'Un telefono con l’interruttore NFC acceso',
  'drawing.card-number-in-app': 'Dalla carta al telefono: il numero della carta si scrive nell’app',
  'drawing.whole-pin': 'Le quattro cifre del foglio e le quattro della lettera fanno il PIN di otto',
  'drawing.case-off': 'Il retro del telefono senza custodia, con la carta appoggiata in alto',
  'drawing.card-on-phone': 'La carta dietro il telefono, sullo schermo un cerchio che si completa',
  'drawing.name-in-app': 'Un telefono con il nome del titolare e un segno di conferma',
  'drawing.card-number-on-site': 'Il numero della carta, scritto sul sito',
  'drawing.last-four-digits': 'Un telefono; delle otto cifre del PIN restano le ultime quattro',
  'drawing.code-on-site': 'Lo stesso codice di quattro cifre sul telefono e sul computer',
  'drawing.recover-in-app': 'Un telefono con la voce «Recupero PUK»',
  'drawing.number-and-contact': 'Sul telefono i campi per il numero della carta e per il contatto',
  'drawing.forty-eight-hours': 'Un orologio, 48 ore, poi un messaggio sul telefono',
  'drawing.puk-shown': 'Il PUK di otto cifre sul telefono',
  'drawing.new-pin': 'Un nuovo PIN sul telefono e un lucchetto aperto',

  'mail.subject': 'La guida chiesta allo sportello: {guida}',
  'mail.greeting': 'Buongiorno,',
  'mail.why': 'allo sportello del {comune} ha chiesto di ricevere questa guida per e-mail.',
  'mail.site': 'indicato sulla ricevuta, in seconda pagina',
  'mail.address': 'Con i disegni, la guida è a questo indirizzo, che può anche scrivere a mano:',
  'mail.honest':
    'In questo messaggio non c’è niente da confermare: non Le chiede codici, password o dati, e non serve rispondere. La guida è scritta qui sopra, non è necessario aprire nulla.',
  'mail.notYou': 'Se non l’ha chiesta Lei, cancelli il messaggio: non succede niente.',
  'mail.practice': 'PROVA – messaggio di esercitazione',
} as const;

/** The keys of the guides' words. */
export type GuideTextKey = keyof typeof guideTextsIt;
