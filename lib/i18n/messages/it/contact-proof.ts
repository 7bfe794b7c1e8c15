// SPDX-License-Identifier: AGPL-3.0-or-later

/** A contact proven by a code: what is sent, what the counter reads. */
export const contactProofIt = {
  'contactProof.sms':
    "Comune di {comune}: il codice da dire all'operatore allo sportello e' {codice}. Vale 10 minuti. Non comunicarlo al telefono.",
  'contactProof.subject': 'Codice per confermare il suo indirizzo',
  'contactProof.mail':
    "Dica questo codice all'operatore che ha davanti: {codice}. Vale 10 minuti. Se non è allo sportello, non faccia nulla.",
  'contactProof.sender': 'Comune di {comune}',

  'contactProof.state.verified': 'verificato allo sportello',
  'contactProof.state.unverified': 'non verificato',
  'contactProof.send.email': 'Invia un codice per e-mail',
  'contactProof.send.mobile': 'Invia un codice per SMS',
  'contactProof.again.email': 'Invia un altro codice per e-mail',
  'contactProof.again.mobile': 'Invia un altro codice per SMS',
  'contactProof.sentTo.email': 'Codice inviato per e-mail: vale 10 minuti. Il cittadino lo legge e lo dice.',
  'contactProof.sentTo.mobile': 'Codice inviato per SMS: vale 10 minuti. Il cittadino lo legge e lo dice.',
  'contactProof.code.email': 'Codice arrivato per e-mail',
  'contactProof.code.mobile': 'Codice arrivato per SMS',
  'contactProof.check': 'Verifica',
  'contactProof.notArrived': 'Il codice non arriva? Prosegua: resta «non verificato».',
  'contactProof.sayNotArrived':
    '«Il codice non arriva: non fa niente, andiamo avanti. Il contatto resta segnato come non verificato.»',
  'contactProof.noCarrier.email':
    'Qui non si inviano e-mail: il contatto resta «non verificato», si prosegue lo stesso.',
  'contactProof.noCarrier.mobile':
    'Qui non si inviano SMS: il contatto resta «non verificato», si prosegue lo stesso.',
  'contactProof.refused':
    'Il messaggio non è stato accettato per questo contatto: controllarlo con il cittadino. Si può proseguire: resta «non verificato».',
  'contactProof.away':
    'Il codice non è partito: il servizio non risponde. Si prosegue: resta «non verificato».',
  'contactProof.tooMany':
    'Già tre codici a questo contatto in un’ora: un altro si può inviare dalle {ora}. Si prosegue: resta «non verificato».',
  'contactProof.format': 'Il codice ha sei cifre: controllarlo con il cittadino.',
  'contactProof.wrong': 'Il codice non è giusto. {n, plural, one {Resta una prova} other {Restano # prove}}.',
  'contactProof.spent': 'Troppe prove: questo codice non vale più. Inviarne un altro, o proseguire.',
  'contactProof.expired': 'Il codice è scaduto. Inviarne un altro, o proseguire.',
  'contactProof.none':
    'Per questo contatto non c’è un codice da questa postazione: inviarne uno, o proseguire.',
} as const;
