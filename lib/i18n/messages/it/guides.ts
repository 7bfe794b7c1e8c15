// SPDX-License-Identifier: AGPL-3.0-or-later

/** The guides as the operator handles them; what the citizen reads stands in `guide-texts.ts`. */
export const guidesIt = {
  'guides.title': 'Guide per i cittadini',
  'guides.sub': 'Da mostrare girando lo schermo, da stampare, da inviare dalla pratica.',
  'guides.undecided':
    'Le guide si aprono quando il Comune ha deciso le sue impostazioni: il sito di attivazione e chi ristampa i codici.',
  'guides.online': 'In rete: {indirizzo}',
  'guides.offline':
    'Le guide non si aprono da fuori: il sito si scrive nelle impostazioni, «Sito da cui i cittadini aprono le guide».',
  'guides.show': 'Mostra al cittadino',
  'guides.showOf': 'Mostra al cittadino: {guida}',
  'guides.showGerman': 'Deutsch',
  'guides.showGermanOf': 'Deutsch: {guida}',
  'guides.print.it': 'Stampa guida {n}',
  'guides.print.it-de': 'Stampa guida {n} in due lingue',
  'guides.frame': 'La guida da stampare',
  'guides.backToList': 'Torna alle guide',
  'guides.backToRequest': 'Torna alla pratica',
  'guides.close': 'Chiudi',
  'guides.turn': 'Girare lo schermo verso il cittadino.',
  'guides.languages': 'Lingua',

  'guides.panel': 'Guida al cittadino',
  'guides.ask': '«Vuole ricevere la guida per e-mail?»',
  'guides.which': 'Quale guida',
  'guides.language': 'Lingua della guida',
  'guides.language.it': 'italiano',
  'guides.language.de': 'tedesco',
  'guides.send': 'Sì: invia a {indirizzo}',
  'guides.noAddress': 'Nessuna e-mail riletta dal cittadino: la guida si mostra o si stampa.',
  'guides.noMail': 'L’invio per e-mail non è configurato: la guida si mostra o si stampa.',
  'guides.showOrPrint': 'Mostra o stampa una guida',
  'guides.sent.label': 'Guide inviate per e-mail',

  'guides.state.queued': '{guida}: in partenza',
  'guides.state.waiting': '{guida}: la posta non risponde dalle {ora}, parte da sola appena possibile',
  'guides.state.sent': '{guida}: inviata alle {ora}',
  'guides.state.refused':
    '{guida}: respinta alle {ora}, la casella non la accetta. Controllare l’indirizzo con il cittadino, o stampare la guida.',
  'guides.state.address-changed': '{guida}: non inviata, l’indirizzo è cambiato. Chiedere di nuovo.',
  'guides.state.request-closed': '{guida}: non inviata, la pratica è stata chiusa.',
  'guides.state.expired': '{guida}: non inviata, la posta non l’ha presa per 5 giorni.',
  'guides.state.other-day': '{frase} ({data})',

  'guides.refusal.no-mail': 'L’invio per e-mail non è configurato: mostrare o stampare la guida.',
  'guides.refusal.not-now': 'La guida si invia da una pratica registrata: questa non lo è, o è stata chiusa.',
  'guides.refusal.no-address': 'Manca un’e-mail riletta dal cittadino: mostrare o stampare la guida.',
  'guides.refusal.already':
    'Questa guida è già in partenza, o è appena partita: non serve inviarla di nuovo.',
  'guides.refusal.not-found': 'Nessuna pratica trovata in questo Comune.',
  'guides.refusal.choose': 'Scegliere quale guida inviare.',

  'guides.timeline.queued': 'Guida chiesta per e-mail: {guida}',
  'guides.timeline.sent': 'Guida inviata per e-mail: {guida}',
  'guides.timeline.not-sent': 'Guida non inviata: {guida}',
};
