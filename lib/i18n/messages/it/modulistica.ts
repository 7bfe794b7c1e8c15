// SPDX-License-Identifier: AGPL-3.0-or-later

/** Download desk: what the lists of the screens do not say. */
export const modulisticaIt = {
  'modulistica.list': 'Moduli',
  'modulistica.language.it-de': 'italiano e tedesco',
  'modulistica.audience.parent': 'genitori',
  'modulistica.audience.holder': 'titolari della carta',
  'modulistica.audience.delegate': 'chi ha una delega',
  'modulistica.audience.operator': 'operatori',
  'modulistica.moment': '{giorno}, ore {ora}',
  'modulistica.versionMeta':
    '{codice} · versione {versione}, pubblicata dal Ministero il {data} · {lingua}, {n, plural, one {una pagina} other {# pagine}}',
  'modulistica.inForceSince': 'in vigore dal {data}',
  'modulistica.inForceVersionSince': 'Versione {versione}, in vigore dal {data}',
  'modulistica.versions': 'Versioni di {titolo}',
  'modulistica.column.version': 'Versione',
  'modulistica.column.published': 'Pubblicata il',
  'modulistica.publishedOn': 'pubblicata il {data}',
  'modulistica.validSince': 'valida dal {data}',
  'modulistica.column.valid': 'Valida dal',
  'modulistica.column.pages': 'Pagine',
  'modulistica.column.audience': 'Per chi',
  'modulistica.column.language': 'Lingua',
  'modulistica.column.state': 'Stato',
  'modulistica.openAndPrint': 'Apri e stampa',
  'modulistica.printHint': 'Si apre nel lettore: stamparlo fronte e retro, al 100 %.',
  'modulistica.now': 'adesso',
  'modulistica.nowHint': 'Senza data e ora: da adesso.',
  'modulistica.validFrom': 'Il Ministero la indica valida dal {data}.',
  'modulistica.timeFormat': "Scrivere l'ora e i minuti, per esempio 8.00.",
  'modulistica.timeSkipped':
    "In quel giorno quest'ora non esiste, comincia l'ora legale: sceglierne un'altra.",
  'modulistica.taken': 'Da quel minuto comincia già la versione {versione}: scegliere un altro momento.',
  'modulistica.notHere': 'Questa versione non è qui: scaricarla prima.',
  'modulistica.withdrawnAlready': 'Questa versione è ritirata: non si mette in vigore.',
  'modulistica.notPublished': 'Il Ministero non pubblica più questa versione: ricaricare la pagina.',
  'modulistica.changed':
    "Il Ministero ha pubblicato un altro file con lo stesso numero di versione. Resta quello scaricato prima: avvisare l'assistenza.",
  'modulistica.progress': 'Scaricati {n} di {totale}',
  'modulistica.progressStart': 'Si comincia a scaricare: {totale, plural, one {un modulo} other {# moduli}}',
  'modulistica.downloadedAll':
    '{n, plural, =0 {Nessun modulo da scaricare.} one {Un modulo scaricato.} other {# moduli scaricati.}}',
  'modulistica.downloadedSome':
    '{n, plural, =0 {Nessun modulo scaricato} one {Un modulo scaricato} other {# moduli scaricati}}, {mancati, plural, one {uno non è arrivato} other {# non sono arrivati}}: {motivo}',
  'modulistica.downloadedNow':
    'Versione {versione} scaricata. Per stamparla allo sportello, metterla in vigore.',
  'modulistica.emptyTitle': 'Ancora nessun modulo',
  'modulistica.emptySupervisor': 'Scaricarli con «Scarica tutti i moduli», poi metterli in vigore.',
  'modulistica.emptyAway':
    'Qui non è ancora stato scaricato nessun modulo. Riprovare quando il servizio risponde.',
  'modulistica.unknown': 'Nessun modulo in questo Comune con questo codice, questa lingua e questa versione.',
} as const;
