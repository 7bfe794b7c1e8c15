// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the credential backend may answer, in a clerk's words. */
export const credentialBackendIt = {
  'credentialBackend.unreachable': 'Il servizio credenziali non risponde dalle {ora}. Riprovare tra poco.',
  'credentialBackend.busy':
    'Il servizio credenziali chiede di attendere {secondi, plural, one {# secondo} other {# secondi}}. Poi riprovare.',
  'credentialBackend.unauthorised':
    "Il servizio credenziali non riconosce questo sistema. Avvisare l'assistenza: chiave o orologio da controllare.",
  'credentialBackend.invalidAnswer':
    "Il servizio credenziali ha risposto in modo non valido: la risposta non è stata usata. Se succede ancora, avvisare l'assistenza.",
  'credentialBackend.refused.malformed-request':
    "Il servizio credenziali non accetta il messaggio così com'è. Avvisare l'assistenza.",
  'credentialBackend.refused.not-found':
    'Nessuna carta con questo codice fiscale e questo numero. Controllare tutti e due sulla carta.',
  'credentialBackend.refused.method-not-allowed':
    "Il servizio credenziali non offre questa funzione. Avvisare l'assistenza.",
  'credentialBackend.refused.too-large':
    "Il messaggio è troppo grande per il servizio credenziali. Avvisare l'assistenza.",
  'credentialBackend.refused.unsupported-media-type':
    "Il servizio credenziali non accetta questo formato. Avvisare l'assistenza.",
  'credentialBackend.refused.idempotency-key-reuse':
    'Il servizio credenziali ha già ricevuto un messaggio diverso con lo stesso numero. Preparare una nuova versione.',
  'credentialBackend.refused.municipality-unknown':
    "Il servizio credenziali non conosce questo Comune. Avvisare l'assistenza.",
  'credentialBackend.refused.recipient-key-unusable':
    "Il servizio credenziali non può usare la chiave di questo mese. Avvisare l'assistenza.",
  'credentialBackend.refused.tax-code-invalid':
    "Codice fiscale: l'ultima lettera non torna con le altre. Controllarlo sulla tessera sanitaria.",
  'credentialBackend.refused.ticket-unknown':
    'Il servizio credenziali non riconosce i codici di questa pratica: prepararla di nuovo con codici nuovi.',
  'credentialBackend.refused.ticket-voided':
    'I codici di questa pratica sono annullati: prepararla di nuovo con codici nuovi.',
  'credentialBackend.refused.ticket-taken':
    "I codici di questa pratica risultano di un'altra: prepararla di nuovo con codici nuovi.",
  'credentialBackend.refused.card-not-active':
    'La carta non risulta attiva: i codici non servono più. Proporre una nuova richiesta.',
  'credentialBackend.refused.version-conflict':
    'Il servizio credenziali ha già questa versione con altri dati: un supervisore deve confrontarle.',
  'credentialBackend.refused.certified-mail':
    'È una PEC: la seconda metà dei codici non può arrivare lì. Chiedere un’e-mail ordinaria.',
  'credentialBackend.refused.no-known-email':
    'Il servizio credenziali non conosce un’e-mail di questa persona. Chiederne una, oppure usare la delega.',
  'credentialBackend.refused.delegation-refused':
    'Il servizio credenziali non accetta la delega: deve confermarla un operatore diverso da quello delegato.',
  'credentialBackend.refused.too-many-releases':
    'Le seconde metà di questa carta sono già uscite troppe volte in un giorno. Riprovare domani e avvisare il responsabile.',
  'credentialBackend.cardState.active': 'attiva',
  'credentialBackend.cardState.expired': 'scaduta',
  'credentialBackend.cardState.cancelled': 'annullata',
  'credentialBackend.cardState.blocked': 'bloccata',
  'credentialBackend.cardState.stolen': 'rubata',
} as const;
