// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is counted of contacts, the reminder to activate, and the addresses that take no mail. */
export const contactCareIt = {
  'captured.title': 'Contatti raccolti',
  'captured.sub':
    'Comune di {comune} · {mese} · {n, plural, =0 {nessuna pratica} one {una pratica} other {# pratiche}}',
  'captured.figures': 'In tutto il Comune',
  'captured.byCounter': 'Sede e sportello',
  'captured.drawing': 'Pratiche del mese secondo i contatti lasciati dal cittadino',
  'captured.share': '{n} ({parte} %)',
  'captured.kind.both': 'Cellulare ed e-mail',
  'captured.kind.mobile': 'Solo cellulare',
  'captured.kind.email': 'Solo e-mail',
  'captured.kind.declined': 'Nessuno: informato, non li fornisce',
  'captured.kind.none-of-own': 'Nessuno: non ne ha di propri',
  'captured.kind.not-own': 'Nessuno: ne proponeva di altri',
  'captured.short.both': 'Entrambi',
  'captured.short.mobile': 'Solo cellulare',
  'captured.short.email': 'Solo e-mail',
  'captured.short.declined': 'Non li fornisce',
  'captured.short.none-of-own': 'Non ne ha',
  'captured.short.not-own': 'Di altri',
  'captured.column.month': 'Mese',
  'captured.column.office': 'Sede',
  'captured.column.counter': 'Sportello',
  'captured.column.place': 'Sportello',
  'captured.column.all': 'Pratiche',
  'captured.place': '{sede} · {sportello}',
  'captured.noCounter': 'Sportello non annotato',
  'captured.totals': 'In tutto',
  'captured.empty': 'Nessuna pratica in questo mese',
  'captured.emptyText': 'Il conto comincia con la prima pratica registrata.',
  'captured.hint':
    'Si contano le pratiche registrate nel mese; quelle ritirate o annullate no. I contatti sono facoltativi: il numero serve a capire se lo sportello li chiede e li spiega, non a giudicare chi non li lascia.',
  'recheck.title': 'Contatti da ricontrollare',
  'recheck.link': 'Contatti da ricontrollare{n, plural, =0 {} other { (#)}}',
  'recheck.sub':
    '{n, plural, =0 {Nessun indirizzo è stato rifiutato.} one {Un indirizzo e-mail non riceve.} other {# indirizzi e-mail non ricevono.}}',
  'recheck.what':
    'Chiamare il cittadino, o chiedere alla prossima visita: rileggere l’indirizzo lettera per lettera. Se è sbagliato, aggiornare i contatti; se è giusto (casella piena o chiusa per errore), premere «Controllato».',
  'recheck.column.since': 'Dal',
  'recheck.column.email': 'E-mail',
  'recheck.column.mobile': 'Cellulare',
  'recheck.column.why': 'Che cosa è successo',
  'recheck.cause.refused': 'rifiutata dal servizio di posta ({codice})',
  'recheck.cause.returned': 'tornata indietro ({codice})',
  'recheck.noEmail': 'tolta dalla pratica',
  'recheck.noMobile': 'non c’è',
  'recheck.checked': 'Controllato',
  'recheck.empty': 'Nessun contatto da ricontrollare',
  'recheck.emptyHint':
    'Qui arriva un’e-mail che il servizio di posta rifiuta per sempre: di una guida, o del promemoria per attivare le credenziali.',
  'recheck.timeline.refused': 'E-mail non ricevuta: contatto da ricontrollare',
  'recheck.timeline.changed': 'Contatto cambiato: non è più da ricontrollare',
  'recheck.timeline.checked': 'Contatto ricontrollato',

  'reminderMail.subject': 'Da oggi può attivare le credenziali CIE',
  'reminderMail.ready':
    'Tenga pronti: codice fiscale, numero della carta (prima pagina della ricevuta), foglio dei codici.',
  'reminderMail.site': 'Vada su {sito} e scelga l’attivazione senza lettura della carta.',
  'reminderMail.never': 'Il Comune non Le chiederà mai i codici.',
  'reminderMail.notYou': 'Se non ha chiesto una carta di identità, chiami {telefono}.',
  'reminder.timeline.queued': 'Promemoria per attivare le credenziali: in partenza',
  'reminder.timeline.sent': 'Promemoria per attivare le credenziali: inviato',
  'reminder.timeline.not-sent': 'Promemoria per attivare le credenziali: non inviato',

  'captured.noMonth': 'Questo mese non esiste.',
};
