// SPDX-License-Identifier: AGPL-3.0-or-later

/** How long the codes last, what happens when they are over, and who is to be called back when they are here again. */
export const stockIt = {
  'stock.days':
    '{n, plural, =0 {Codici per meno di un giorno} one {Codici per circa un giorno} other {Codici per circa # giorni}}',
  'stock.manyDays': 'Codici per oltre {n} giorni',
  'stock.level.fine': 'a posto',
  'stock.level.low': 'bassa',
  'stock.level.alarm': 'sta finendo',
  'stock.level.empty': 'esaurita',
  'stock.alarm':
    'Il rifornimento non arriva: avvisare l’assistenza. Se i codici finiscono si prosegue: il foglio dei codici si consegna dopo.',
  'stock.empty':
    'Codici esauriti: si stampa il foglio 1. Il foglio dei codici si consegna dopo; il cittadino è nella lista da richiamare.',
  'stock.stopped': 'Il rifornimento è fermo: il Comune ha restituito la scorta.',

  'callBack.title': 'Da richiamare',
  'callBack.sub':
    '{n, plural, =0 {Nessuno aspetta i codici.} one {Una persona aspetta i codici.} other {# persone aspettano i codici.}}',
  'callBack.link': '{n, plural, one {Una persona aspetta i codici} other {# persone aspettano i codici}}',
  'callBack.ready': '{n, plural, one {Una è da avvisare oggi.} other {# sono da avvisare oggi.}}',
  'callBack.empty': 'Nessuno da richiamare',
  'callBack.emptyHint':
    'Qui sta chi ha firmato quando i codici erano esauriti, e chi voleva una ristampa mentre il servizio centrale non rispondeva.',
  'callBack.more': '{n, plural, one {Un’altra persona} other {Altre # persone}}: dopo queste.',
  'callBack.hint':
    'I codici si consegnano solo di persona o per posta, mai per telefono o per e-mail. Chi torna va a un qualsiasi sportello del Comune.',
  'callBack.column.since': 'Dal',
  'callBack.column.contact': 'Come avvisare',
  'callBack.column.way': 'Che cosa',
  'callBack.state.waiting': 'in attesa dei codici',
  'callBack.state.ready': 'da avvisare',
  'callBack.state.ready-post': 'da spedire',
  'callBack.state.told': 'avvisato il {data}',
  'callBack.letter': 'Scrivere a: {indirizzo}',
  'callBack.way': 'Come vuole il foglio dei codici?',
  'callBack.way.counter': 'Allo sportello',
  'callBack.way.counterHint': 'a un qualsiasi sportello del Comune',
  'callBack.what': 'Foglio dei codici, {come}',
  'callBack.way.post': 'Per posta',
  'callBack.way.postHint': 'a {indirizzo}',
  'callBack.wayMissing': 'Chiedere al cittadino come vuole il foglio dei codici.',
  'callBack.change': 'Cambia',
  'callBack.told': 'Avvisato',
  'callBack.notTold': 'Non è stato avvisato',
  'callBack.panel': 'Foglio dei codici in seguito',
  'callBack.waiting': 'Codici non ancora arrivati: appena arrivano la pratica passa tra quelle da avvisare.',
  'callBack.arrived': 'Codici arrivati il {data}.',
  'callBack.toPost': 'Spedire in busta chiusa a: {indirizzo}',
  'callBack.toCounter': 'Il cittadino ritira a un qualsiasi sportello del Comune.',
  'callBack.print': 'Stampa ricevuta e codici',
  'callBack.posted': 'Spedita per posta',
  'callBack.notByPost': 'Il cittadino ha chiesto di ritirare allo sportello: prima cambiare la consegna.',
  'callBack.notHere': 'I codici non sono ancora arrivati: non c’è ancora niente da dire al cittadino.',
  'callBack.codesFollow': 'Codici esauriti: il foglio dei codici si stampa quando arriva la scorta.',
  'callBack.later': 'in seguito',
  'callBack.serialLater': 'segue con i codici',
  'callBack.thenLater':
    'La pratica resta in attesa dei codici: la trasmissione parte da sola quando arrivano.',
  'callBack.say':
    '«Oggi il foglio dei codici non è disponibile. Glielo consegniamo appena arriva: preferisce tornare allo sportello o riceverlo per posta?»',
  'callBack.sayWaiting':
    '«Il foglio dei codici arriva in seguito: La avvisiamo noi. La carta Le arriva comunque.»',
  'callBack.timeline.awaited': 'Registrata senza i codici',
  'callBack.timeline.came': 'Codici arrivati',
  'callBack.timeline.way.counter': 'Codici: ritiro allo sportello',
  'callBack.timeline.way.post': 'Codici: invio per posta',
  'callBack.timeline.told': 'Cittadino avvisato',
  'callBack.timeline.untold': 'Avviso al cittadino tolto',
  'callBack.timeline.posted': 'Foglio dei codici spedito per posta',
} as const;
