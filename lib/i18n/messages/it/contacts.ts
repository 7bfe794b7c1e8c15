// SPDX-License-Identifier: AGPL-3.0-or-later

/** Contacts: the reason, the warnings, the read-back, the four outcomes. */
export const contactsIt = {
  'contacts.reason.none':
    'Facoltativi ma molto utili: con il cellulare attiva subito le credenziali CIE, senza aspettare la carta; con uno qualsiasi dei due recupera il PUK senza tornare qui.',
  'contacts.reason.email-only':
    'Con la sola e-mail potrà recuperare il PUK. Per attivare le credenziali senza la carta serve anche il cellulare.',
  'contacts.reason.email-only-either':
    'Con questo contatto può attivare subito le credenziali e recuperare il PUK.',
  'contacts.reason.mobile-only':
    "Con il cellulare può già attivare le credenziali. Con l'e-mail avrà una via in più e potrà ricevere la seconda metà dei codici.",
  'contacts.reason.complete': 'Completi: attivazione immediata e recupero del PUK.',
  'contacts.reasonLong':
    "I contatti non sono obbligatori. Se li lascia, può usare da subito l'identità digitale CIE per quasi tutti i servizi della pubblica amministrazione e per molti servizi privati, senza aspettare la carta e senza doverla leggere ogni volta con il telefono. Se un giorno dimentica il PIN e perde il PUK, lo recupera da casa con l'app CieID. Devono essere contatti suoi, che controlla solo Lei: chi li usa può ricevere i codici per entrare al posto suo.",

  'contacts.quality.complete': 'Completi',
  'contacts.quality.email-only': 'Solo e-mail',
  'contacts.quality.mobile-only': 'Solo cellulare',
  'contacts.quality.none': 'Nessuno',
  'contacts.gives.complete': 'attivazione immediata e recupero del PUK',
  'contacts.gives.email-only': 'recupero del PUK',
  'contacts.gives.email-only-either': 'attivazione immediata e recupero del PUK',
  'contacts.gives.mobile-only': 'attivazione immediata e recupero del PUK',
  'contacts.gives.none': 'attivazione solo con la carta',
  'contacts.toCheck': 'Da controllare',
  'contacts.toCheckWhy':
    '{n, plural, =0 {non ancora riletti} one {un avviso, non ancora riletti} other {# avvisi, non ancora riletti}}',
  'contacts.warnings': '{n, plural, one {un avviso} =2 {due avvisi} other {# avvisi}}',
  'contacts.oneKey': 'Si conferma con un solo tasto.',
  'contacts.readAloud': 'Da leggere a voce',

  'contacts.sayNotOwn':
    '«Meglio di no: chi riceve i messaggi potrebbe usare la sua identità. Quando avrà un suo numero torni, bastano due minuti.»',

  'readBack.start': 'Rileggi con il cittadino',
  'readBack.title': 'I suoi contatti',
  'readBack.email': 'Indirizzo e-mail',
  'readBack.mobile': 'Numero di cellulare',
  'readBack.check':
    'Controlli ogni lettera e ogni cifra. Devono essere personali e sotto il suo diretto controllo.',
  'readBack.confirm': 'Sono giusti e sono suoi',
  'readBack.correct': 'Correggi',
  'readBack.decline': 'Informato, non li fornisce',
  'readBack.operator': "Per l'operatore",
  'readBack.turn': 'girare lo schermo verso il cittadino',
  'readBack.doneAt': 'riletti alle {ora}',
  'readBack.changed': 'I contatti sono cambiati dopo la rilettura: rileggerli con il cittadino.',

  'contact.outcome': 'Contatti vuoti: scegliere «informato, non li fornisce» o «non ne ha di propri».',
  'contact.outcomeGiven': 'Scegliere «contatti forniti», o cancellare i contatti che non si registrano.',
  'contact.nothingGiven': "Contatti forniti: scrivere almeno l'e-mail o il cellulare.",
  'contact.readBack': 'Rileggere i contatti con il cittadino.',
  'contact.shared':
    "Questo contatto è già di {n, plural, one {un'altra persona} other {altre # persone}}. Potrebbe non essere accettato per le credenziali: chiedere se è proprio suo.",
  'contact.sharedFamily': 'Contatto già usato nella stessa famiglia.',

  'email.format':
    'E-mail: manca {cosa, select, at {la chiocciola} dot {il punto dopo il dominio} local {il nome prima della chiocciola} other {il dominio dopo la chiocciola}}.',
  'email.twoAt': "E-mail: c'è più di una chiocciola.",
  'email.character': 'E-mail: «{c}» non può stare lì in un indirizzo.',
  'email.length': 'E-mail: sono {n} caratteri, al massimo 254.',
  'email.typo': 'Forse «{proposta}»?',
  'email.pec': "È una PEC: la seconda metà dei codici non può arrivare lì. Chiedere un'e-mail ordinaria.",
  'email.notPersonal': 'Sembra la casella di un ufficio. Il contatto deve essere personale.',
  'email.disposable':
    'È una casella usa e getta: smette di funzionare dopo poco. Chiedere un’e-mail che il cittadino terrà.',
  'email.listedDomain':
    'Gli indirizzi «{dominio}» sono tra quelli che il Comune vuole controllare: chiedere se è proprio suo e se lo legge.',
  'phone.landline': 'È un numero fisso: gli SMS non arrivano. Chiedere il cellulare.',
  'phone.toll-free': 'È un numero verde: non è di una persona e non riceve SMS. Chiedere il cellulare.',
  'phone.premium': 'È un numero a tariffa speciale: non è di una persona. Chiedere il cellulare.',
  'phone.voicemail':
    'Sono {n} cifre, come una segreteria telefonica: un cellulare ne ha dieci. Controllare con il cittadino.',
  'phone.network': 'È un numero di servizio della rete: non è di una persona. Chiedere il cellulare.',
  'phone.internet':
    'È un numero che funziona via Internet: gli SMS possono non arrivare. Chiedere il cellulare.',
  'phone.foreign': 'Numero estero ({paese}): va bene.',
  'phone.format':
    "Cellulare: {n, plural, one {è una cifra} other {sono # cifre}}, controllare con il cittadino. Per l'estero iniziare con + e il prefisso.",

  'spelling.at': 'chiocciola',
  'spelling.dot': 'punto',
  'spelling.underscore': 'trattino basso',
  'spelling.hyphen': 'trattino',
  'spelling.plus': 'più',
  'spelling.a': 'Ancona',
  'spelling.b': 'Bologna',
  'spelling.c': 'Como',
  'spelling.d': 'Domodossola',
  'spelling.e': 'Empoli',
  'spelling.f': 'Firenze',
  'spelling.g': 'Genova',
  'spelling.h': 'Hotel',
  'spelling.i': 'Imola',
  'spelling.j': 'Jersey',
  'spelling.k': 'Kursaal',
  'spelling.l': 'Livorno',
  'spelling.m': 'Milano',
  'spelling.n': 'Napoli',
  'spelling.o': 'Otranto',
  'spelling.p': 'Padova',
  'spelling.q': 'Quarto',
  'spelling.r': 'Roma',
  'spelling.s': 'Savona',
  'spelling.t': 'Torino',
  'spelling.u': 'Udine',
  'spelling.v': 'Venezia',
  'spelling.w': 'Washington',
  'spelling.x': 'Xilofono',
  'spelling.y': 'York',
  'spelling.z': 'Zara',
};
