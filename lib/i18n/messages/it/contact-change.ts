// SPDX-License-Identifier: AGPL-3.0-or-later

/** Contacts changed after the card was issued: finding the card, the person, the new contacts, the sending. */
export const contactChangeIt = {
  'contactChange.title': 'Aggiorna contatti',
  'contactChange.subtitle': 'E-mail e cellulare di una carta già rilasciata',
  'contactChange.link': 'Aggiorna contatti',
  'contactChange.findHint': 'Il cittadino mostra la carta, o ne dice il numero.',
  'contactChange.notHereTitle': 'Per questa carta i contatti non si aggiornano qui',
  'contactChange.cardState':
    'La carta risulta {stato, select, expired {scaduta} cancelled {annullata} blocked {bloccata} stolen {rubata} other {non valida}}: i suoi contatti non servono più. Proporre una nuova richiesta.',
  'contactChange.sayState':
    '«Questa carta non è più valida, quindi i contatti non servono. Se vuole ne chiediamo una nuova.»',
  'contactChange.scope':
    'La carta è stata rilasciata dal Comune di {comune}: i contatti si aggiornano lì: {ufficio}, telefono {telefono}, {orari}.',
  'contactChange.sayScope':
    '«Questa carta l’ha rilasciata un altro Comune: i contatti li aggiorna quello. Le scrivo il numero di telefono.»',
  'contactChange.awayTitle': 'Il servizio centrale non risponde',
  'contactChange.awayText':
    'Il servizio centrale non risponde dalle {ora}: i contatti non si possono aggiornare ora. Riprovare fra poco.',
  'contactChange.sayAway': '«In questo momento il sistema non risponde: ci vuole ancora un po’ di pazienza.»',
  'contactChange.errors': 'Da sistemare prima di cercare la carta',
  'contactChange.today': 'Aggiornamenti di oggi',
  'contactChange.none': 'Nessun aggiornamento oggi',
  'contactChange.noneHint': 'Per cominciare leggere la carta, o scriverne il numero.',

  'contactChange.step.person': 'La persona',
  'contactChange.step.contacts': 'I contatti da ora in poi',
  'contactChange.step.readBack': 'Rilettura',
  'contactChange.step.confirm': 'Verifica e conferma',
  'contactChange.confirmHint': 'Un codice, se arriva; poi si invia.',

  'contactChange.who': 'Chi chiede la modifica',
  'contactChange.who.this-cie': 'Il titolare, con questa CIE',
  'contactChange.who.other-document': 'Il titolare, con un altro documento',
  'contactChange.who.delegate': 'Un delegato, con delega e documento',
  'contactChange.delegateHint':
    'Tenere la delega per i contatti, firmata dal titolare, con la copia del suo documento.',
  'contactChange.summary.this-cie': 'il titolare, con questa CIE',
  'contactChange.summary.other-document': 'il titolare, con {tipo} n. {numero}',
  'contactChange.summary.delegate': 'delegato: {nome}, con {tipo} n. {numero}',

  'contactChange.contactsText':
    'Si scrivono tutti i contatti che valgono da ora in poi: quelli che restano e quelli nuovi. Facoltativi.',
  'contactChange.email': 'E-mail',
  'contactChange.mobile': 'Cellulare',
  'contactChange.known': 'Ora: {contatto}. Se resta, riscriverlo.',
  'contactChange.unknown': 'Ora non c’è.',
  'contactChange.remove.email': 'Togliere l’e-mail {contatto}',
  'contactChange.remove.mobile': 'Togliere il cellulare {contatto}',
  'contactChange.missing.email':
    'Riscrivere l’e-mail che resta, scriverne una nuova, o scegliere di toglierla.',
  'contactChange.missing.mobile':
    'Riscrivere il cellulare che resta, scriverne uno nuovo, o scegliere di toglierlo.',
  'contactChange.both.email': 'E-mail scritta e da togliere insieme: scegliere una delle due.',
  'contactChange.both.mobile': 'Cellulare scritto e da togliere insieme: scegliere una delle due.',
  'contactChange.nothing': 'La carta non ha contatti: scriverne almeno uno, o annullare.',
  'contactChange.next': 'Prosegui',
  'contactChange.toReadBack': 'Rileggi con il cittadino',
  'contactChange.readBackText': 'Il cittadino legge i contatti sullo schermo e conferma che sono suoi.',
  'contactChange.readBackDone': 'riletti alle {ora}',

  'contactChange.removed': 'viene tolto (era {contatto})',
  'contactChange.noContact': 'non c’è',
  'contactChange.proofText':
    'Un codice dice se il messaggio arriva davvero. Non è obbligatorio: senza codice si prosegue.',
  'contactChange.confirm': 'Conferma e invia',
  'contactChange.cancel': 'Annulla',
  'contactChange.another': 'Un’altra carta',

  'contactChange.closed':
    'Questo aggiornamento è già confermato o annullato. La pagina mostra a che punto è.',
  'contactChange.notReady': 'Manca ancora un passo prima di confermare.',
  'contactChange.sameDay':
    'Oggi un delegato ha già ritirato i codici di questa carta: la modifica dei contatti la conferma il responsabile, dalla sua sessione, oppure il titolare di persona.',
  'contactChange.invalid':
    'Il servizio centrale non accetterebbe questi contatti: controllarli con il cittadino.',

  'contactChange.status.open': 'in corso',
  'contactChange.status.queued': 'in partenza',
  'contactChange.status.accepted': 'presa in carico',
  'contactChange.status.attention': 'da verificare',
  'contactChange.status.superseded': 'sostituita da una correzione',
  'contactChange.status.cancelled': 'annullata',
  'contactChange.text.queued':
    'Confermato alle {ora}: parte da solo appena possibile. Non c’è altro da fare.',
  'contactChange.text.accepted': 'Il servizio centrale ha preso in carico i nuovi contatti.',
  'contactChange.text.attention':
    'Il servizio centrale non ha accettato la modifica: rifarla con il cittadino, o avvisare il responsabile.',
  'contactChange.text.superseded': 'Vale una modifica successiva.',
  'contactChange.text.cancelled': 'Annullato: i contatti della carta non sono cambiati.',
  'contactChange.say':
    '«Mi dica i contatti che usa adesso. Devono essere suoi, che controlla solo Lei. Se vuole le mando un codice per vedere che arrivi.»',
  'contactChange.knownTitle': 'La carta',
  'contactChange.knownContacts': 'Contatti noti al servizio',

  'contactChange.ofRequest': 'Contatti aggiornati',
  'contactChange.ofRequestAt': 'dal {data} alle {ora}',
  'contactChange.open': 'Apri l’aggiornamento',
} as const;
