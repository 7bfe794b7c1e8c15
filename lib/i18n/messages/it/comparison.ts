// SPDX-License-Identifier: AGPL-3.0-or-later

/** The daily comparison with the credential backend. */
export const comparisonIt = {
  'comparison.link': 'Confronto',
  'comparison.title': 'Confronto con il servizio credenziali',
  'comparison.never': 'Il primo confronto parte da solo entro un minuto dall’avvio del programma.',
  'comparison.last':
    '{n, plural, =0 {Nessuna pratica da confrontare} one {Una pratica confrontata} other {# pratiche confrontate}} il {data}, ore {ora}. Si ripete da solo ogni giorno.',
  'comparison.now': 'Confronta adesso',
  'comparison.done':
    '{n, plural, =0 {Confronto finito: nessuna differenza.} one {Confronto finito: una differenza.} other {Confronto finito: # differenze.}}',
  'comparison.differences': 'Differenze',
  'comparison.none':
    'Nessuna differenza: il servizio credenziali ha tutto quello che è stato trasmesso da qui.',
  'comparison.column.request': 'Pratica',
  'comparison.column.card': 'Carta',
  'comparison.column.what': 'Che cosa non torna',
  'comparison.column.versions': 'Versioni',
  'comparison.column.found': 'Trovata',
  'comparison.column.action': 'Che cosa fare',
  'comparison.unknownRequest': 'non è qui',
  'comparison.versions': 'qui {qui}, là {la}',
  'comparison.kind.missing-there': 'Il servizio credenziali non ce l’ha.',
  'comparison.kind.behind-there': 'Il servizio credenziali ha una versione più vecchia.',
  'comparison.kind.active-there': 'Qui è annullata, là vale ancora.',
  'comparison.kind.unknown-here': 'Il servizio credenziali l’ha, qui non c’è.',
  'comparison.kind.ahead-there': 'Il servizio credenziali ha una versione più recente.',
  'comparison.kind.other-content': 'La stessa versione ha altri dati.',
  'comparison.kind.cancelled-there': 'Qui vale, là è annullata.',
  'comparison.send': 'Invia di nuovo',
  'comparison.acknowledge': 'Preso atto',
  'comparison.acknowledged': 'preso atto il {data}, ore {ora}',
  'comparison.sent': 'Rimessa in partenza.',
  'comparison.noted': 'Annotato.',
  'comparison.older':
    'Dove il servizio credenziali sa più di qui, niente si sovrascrive: succede dopo il ripristino di una copia meno recente della base dati. Cercare la pratica di carta, poi annotare.',
  'comparison.problem.gone': 'Questa differenza non c’è più: ricaricare la pagina.',
  'comparison.problem.not-ours': 'Qui non si può sovrascrivere quello che ha il servizio credenziali.',
  'comparison.problem.to-send': 'Questa differenza si risolve inviando di nuovo.',
  'comparison.problem.changed':
    'I dati di allora non si possono più ricomporre uguali: avvisare l’assistenza con il numero della pratica.',
} as const;
