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
  'backendError.meaning.card-not-active': 'La carta non risulta attiva: proporre una nuova richiesta.',
  'backendError.mender.clerk': 'Se ne occupa: l’operatore, con i dati del cittadino.',
  'backendError.mender.supervisor': 'Se ne occupa: il responsabile.',
  'backendError.mender.administrator': 'Se ne occupa: l’assistenza di questo sistema.',
  'backendError.mender.service': 'Se ne occupa: il servizio del Ministero.',
  'backendError.citizen.delay': '«C’è un ritardo nei sistemi. La sua richiesta è salva, non deve tornare.»',
  'backendError.citizen.check': '«C’è un dato da controllare: la chiamiamo noi.»',
  'backendError.citizen.fix': '«Manca un dato, lo sistemiamo adesso.»',
  'backendError.citizen.again': '«I codici sono da rifare: la chiamiamo noi.»',
} as const;
