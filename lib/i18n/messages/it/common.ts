// SPDX-License-Identifier: AGPL-3.0-or-later

/** Words of every page: frame, actions, what any field may say, what may go wrong anywhere. */
export const commonIt = {
  'frame.product': 'Sportello CIE',
  'frame.menu': 'Menu',
  'frame.places': 'Luoghi del programma',
  'frame.skipToContent': 'Vai al contenuto',
  'frame.municipality': 'Comune di {comune}',
  'frame.signOut': 'Esci',
  'frame.searchLabel': 'Cerca una pratica',
  'frame.searchHint': 'Codice fiscale, pratica, carta, cognome',
  'frame.accessibility': 'Dichiarazione di accessibilità',
  'frame.privacy': 'Privacy',
  'frame.legal': 'Note legali',
  'frame.report': 'Segnala un disservizio',
  'frame.source': 'Codice sorgente',
  'frame.version': 'Versione {versione}',
  'frame.practice': 'ESERCITAZIONE · dati inventati, ogni stampa porta «PROVA»',
  'frame.newWindow': 'si apre in una nuova finestra',

  'menu.home': 'Sportello',
  'menu.requests': 'Richieste',
  'menu.reprints': 'Ristampe',
  'menu.forms': 'Modulistica',
  'menu.supervision': 'Supervisione',

  'role.clerk': 'operatore',
  'role.supervisor': 'responsabile',
  'role.security-officer': 'sicurezza degli accessi',
  'role.auditor': 'controllo interno',

  'action.newRequest': 'Nuova richiesta',
  'action.edit': 'Modifica',
  'action.correct': 'Correggi',
  'action.keep': 'È giusto così',
  'action.cancel': 'Annulla',
  'action.close': 'Chiudi',
  'action.backHome': 'Torna allo sportello',
  'action.retry': 'Riprova',
  'action.reveal': 'Mostra',
  'action.search': 'Cerca',
  'action.undo': 'Annulla la consegna',
  'action.whatToSay': 'Cosa dico?',

  'key.enter': 'Invio',
  'key.escape': 'Esc',
  'key.shift': 'Maiusc',
  'key.tab': 'Tab',
  'key.alt': 'Alt',
  'key.opens': 'apre',

  'value.yes': 'Sì',
  'value.optional': '(facoltativo)',
  'value.notGiven': 'non indicato',
  'value.none': '—',

  'text.tooLong': 'Sono {n} caratteri, al massimo {max}: abbreviare.',
  'text.control': "C'è un carattere invisibile: cancellare e riscrivere a mano.",
  'text.character': 'Il carattere «{c}» qui non si può usare.',
  'date.format': 'Scrivere giorno, mese e anno, per esempio 21/11/2026.',
  'date.impossible': '{data} non esiste nel calendario.',
  'date.future': 'La data {data} è nel futuro.',
  'choice.unknown': 'Scegliere una delle voci proposte.',

  'session.expired': 'La sessione è scaduta. I dati sono salvati: accedere di nuovo e riprendere da qui.',
  notAllowed: 'Questa azione spetta al {ruolo}.',
  notFound: 'Nessuna pratica trovata in questo Comune. Controllare il numero, o cercare per codice fiscale.',
  unexpected:
    "Qualcosa non ha funzionato; i dati inseriti sono salvi. Riprovare. Se succede ancora, dare all'assistenza questo numero: {correlazione}.",

  'weather.backend':
    'Servizio credenziali in ritardo dalle {ora}: {n, plural, =0 {nessuna richiesta in attesa} one {una richiesta in attesa, parte da sola} other {# richieste in attesa, partono da sole}}. Ristampe sospese. Richieste, stampe e consegne funzionano.',

  'state.notFoundTitle': 'Pagina non trovata',
  'state.notFoundText': "L'indirizzo non porta a nessuna pagina di questo Comune.",
  'state.unexpectedTitle': 'Qualcosa non ha funzionato',
};
