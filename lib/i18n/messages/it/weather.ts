// SPDX-License-Identifier: AGPL-3.0-or-later

/** The bar over every page, and the supervisor's page about services and their maintenance. */
export const weatherIt = {
  'weather.late':
    'Servizio credenziali in ritardo dalle {ora}: {n, plural, =0 {nessuna richiesta in attesa} one {una richiesta in attesa, parte da sola} other {# richieste in attesa, partono da sole}}.',
  'weather.suspended': 'Ristampe sospese.',
  'weather.rest': 'Richieste, stampe e consegne funzionano.',
  'weather.unsigned':
    'Il servizio credenziali risponde senza firma valida dalle {ora}: le risposte non si usano, {n, plural, =0 {nessuna richiesta è in attesa} one {una richiesta resta in attesa} other {# richieste restano in attesa}}. Ristampe sospese. Avvisare l’assistenza.',
  'weather.registry':
    'Anagrafe nazionale non raggiungibile dalle {ora}: si scrive a mano, il resto funziona.',
  'weather.mail':
    'Posta elettronica non raggiungibile dalle {ora}: le guide ai cittadini partiranno da sole, il resto funziona.',
  'weather.text-messages':
    'SMS in ritardo dalle {ora}: i codici di conferma possono non arrivare, proseguire.',
  'weather.soon.credential-backend': 'Manutenzione annunciata {quando}: le ristampe non si potranno fare.',
  'weather.soon.registry':
    'Manutenzione dell’anagrafe nazionale annunciata {quando}: si scriverà a mano, il resto funzionerà.',
  'weather.soon.mail':
    'Manutenzione della posta elettronica annunciata {quando}: le guide ai cittadini partiranno da sole dopo.',
  'weather.soon.text-messages':
    'Manutenzione degli SMS annunciata {quando}: i codici di conferma potranno non arrivare, proseguire.',
  'weather.running.credential-backend':
    'Manutenzione annunciata in corso fino alle {ora}: le ristampe possono non riuscire, le richieste partono da sole.',
  'weather.running.registry':
    'Manutenzione annunciata dell’anagrafe nazionale in corso fino alle {ora}: se non risponde si scrive a mano.',
  'weather.running.mail':
    'Manutenzione annunciata della posta elettronica in corso fino alle {ora}: le guide ai cittadini partiranno da sole.',
  'weather.running.text-messages':
    'Manutenzione annunciata degli SMS in corso fino alle {ora}: i codici di conferma possono non arrivare, proseguire.',
  'weather.until': 'Manutenzione annunciata fino alle {ora}.',
  'weather.oneDay': '{giorno} {dalle}–{alle}',
  'weather.moreDays': 'da {giorno} alle {dalle} a {ultimo} alle {alle}',
  'weather.timeOfDay': '{ora} del {data}',
  'weather.note': 'Nota: {nota}',
  'weather.clock.credential-backend':
    'Gli orologi di questo sistema e del servizio credenziali differiscono di {durata} dalle {ora}; il limite è un minuto. Avvisare chi gestisce il server.',
  'weather.clock.database':
    'Gli orologi del programma e della base dati differiscono di {durata} dalle {ora}; il limite è un minuto. Avvisare chi gestisce il server.',

  'services.title': 'Servizi e manutenzioni',
  'services.now': 'Come stanno i servizi',
  'services.nowText': 'Si controllano da soli: ogni 30 secondi, ogni 10 quando qualcosa non risponde.',
  'services.column.service': 'Servizio',
  'services.column.state': 'Stato',
  'services.column.detail': 'Da quando',
  'services.column.checked': 'Ultimo controllo',
  'services.name.credential-backend': 'Servizio credenziali',
  'services.name.registry': 'Anagrafe nazionale',
  'services.name.mail': 'Posta elettronica',
  'services.name.text-messages': 'SMS',
  'services.name.clock.credential-backend': 'Orologio, con il servizio credenziali',
  'services.name.clock.database': 'Orologio, con la base dati',
  'services.state.works': 'Funziona',
  'services.state.away': 'Non risponde',
  'services.state.late': 'In ritardo',
  'services.state.unsigned': 'Senza firma valida',
  'services.state.unknown': 'Non controllato',
  'services.state.unasked': 'Nessun guasto noto',
  'services.state.right': 'Giusto',
  'services.state.off': 'Sbagliato',
  'services.since': 'dalle {ora}',
  'services.waiting':
    'dalle {ora}: {n, plural, one {una richiesta in attesa, parte da sola} other {# richieste in attesa, partono da sole}}',
  'services.stopped': 'Il programma che controlla è fermo: avvisare chi gestisce il server.',
  'services.nobodyWaits': 'Si vede dalle domande che il programma le fa: ora nessuna aspetta risposta.',
  'services.differs': 'differenza di {durata}',
  'services.differsSince': 'differenza di {durata}, dalle {ora}',
  'services.checkedAt': 'controllato alle {ora}',
  'services.never': 'mai controllato',
  'services.windows': 'Manutenzioni annunciate',
  'services.windowsText': 'Gli operatori le leggono sopra ogni pagina dal giorno prima, e finché durano.',
  'services.windowsEmpty': 'Nessuna manutenzione annunciata.',
  'services.column.when': 'Quando',
  'services.column.note': 'Nota',
  'services.column.actions': 'Azioni',
  'services.window.later': 'Annunciata',
  'services.window.soon': 'Mostrata agli operatori',
  'services.window.running': 'In corso',
  'services.end': 'Termina ora',
  'services.remove': 'Togli',
  'services.endOf': 'Termina ora la manutenzione: {servizio}, {quando}',
  'services.removeOf': 'Togli la manutenzione: {servizio}, {quando}',
  'services.announce': 'Annuncia una manutenzione',
  'services.announceText': 'Gli operatori la leggono sopra ogni pagina dal giorno prima, e finché dura.',
  'services.publish': 'Annuncia',
  'services.field.service': 'Servizio',
  'services.field.fromDate': 'Dal giorno',
  'services.field.fromTime': 'Dalle ore',
  'services.field.toDate': 'Al giorno',
  'services.field.toDateHint': 'Vuoto: lo stesso giorno.',
  'services.field.toTime': 'Alle ore',
  'services.field.timeHint': 'Ora italiana, per esempio 14.00.',
  'services.field.note': 'Nota per gli operatori (facoltativa)',
  'services.field.noteHint': 'Per esempio chi l’ha annunciata. Al massimo {n} caratteri.',
  'services.choose': 'Scegliere il servizio.',
  'services.timeFormat': 'Scrivere ore e minuti, per esempio 14.00.',
  'services.timeSkipped': 'Quest’ora non esiste: quella notte l’orologio va avanti. Sceglierne un’altra.',
  'services.order': 'La fine deve venire dopo l’inizio: controllare giorni e ore.',
  'services.past': 'La manutenzione è già finita: controllare giorni e ore.',
  'services.long': 'Una manutenzione dura al massimo 14 giorni: controllare i giorni.',
  'services.far': 'Si annuncia al massimo un anno prima: controllare il giorno.',
} as const;
