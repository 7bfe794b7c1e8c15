// SPDX-License-Identifier: AGPL-3.0-or-later

/** Download desk: who puts a form in force, what changed, what an uploaded file was refused for. */
export const formDeskIt = {
  'modulistica.status.proposed': 'in controllo',
  'modulistica.status.expired': 'scaduto il {data}',
  'modulistica.proposedOn': 'in controllo dal {data}',
  'modulistica.withdrawnOn': 'ritirato il {data}',
  'modulistica.uploadedMeta':
    '{codice} · versione {versione}, caricata dal Comune il {data} · {lingua}, {n, plural, one {una pagina} other {# pagine}}',
  'modulistica.newAvailable':
    '{n, plural, one {Nuovo modulo disponibile: {titolo}, versione {versione}.} other {# nuovi moduli disponibili dal Ministero.}}',
  'modulistica.validUntilDay': 'valida dal {data} al {fine}',
  'modulistica.tooSoon':
    'È troppo presto: messo in vigore da una persona sola, un modulo comincia dopo l’attesa indicata qui sotto.',
  'modulistica.afterEnd': 'In quel momento la versione è già scaduta: scegliere una data precedente.',
  'modulistica.noteMissing': 'Scrivere che cosa cambia: gli operatori lo leggono prima di stamparla.',
  'modulistica.noteLong': 'Il testo è troppo lungo: al massimo {max} caratteri.',
  'modulistica.noteCharacters':
    'Nel testo c’è un carattere invisibile: scriverlo a mano invece di incollarlo.',
  'modulistica.reasonMissing': 'Scrivere il motivo: resta nel registro e gli operatori lo leggono.',
  'modulistica.notNow': 'Lo stato della versione è cambiato nel frattempo: ricaricare la pagina.',
  'modulistica.decided':
    'Un’altra persona ha già deciso da quando vale: può spostarla lei, oppure si annulla e si propone di nuovo.',
  'modulistica.ownCode':
    'Il codice comincia con COM-, riservato ai moduli del Comune: avvisare l’assistenza.',

  'modulistica.soon': 'dopo l’attesa',
  'modulistica.soonHint': 'Senza data e ora: appena finita l’attesa.',
  'modulistica.note': 'Che cosa cambia',
  'modulistica.noteHint': 'Una frase per gli operatori: la leggono una volta e la segnano come letta.',
  'modulistica.propose': 'Proponi',
  'modulistica.confirm': 'Conferma e metti in vigore',
  'modulistica.proposedNow':
    'Versione {versione} proposta dal {data}: aspetta la conferma di un’altra persona.',
  'modulistica.ruleColleague':
    'Chi l’ha portata qui non la mette in vigore da solo: lo fa un’altra persona ({nomi}). Intanto si può proporre da quando.',
  'modulistica.ruleStandIn':
    'Chi l’ha portata qui non la mette in vigore da solo, e un altro responsabile non c’è: lo fa chi lo sostituisce ({nomi}). Intanto si può proporre da quando.',
  'modulistica.ruleAlone':
    'In questo Comune oggi non c’è un’altra persona che possa confermare: la versione comincia dopo {n, plural, one {un’ora} other {# ore}} da adesso, e fino ad allora si può annullare.',
  'modulistica.ruleSecond':
    'L’ha portata qui {nome}: chi è collegato ora è la seconda persona e può metterla in vigore.',
  'modulistica.nameStandIn': 'Nominare chi sostituisce',
  'modulistica.proposedBy': '{nome} propone di metterla in vigore dal {data}.',
  'modulistica.proposalNote': 'Avviso agli operatori: «{testo}»',
  'modulistica.waitsFor': 'La proposta è di {nome}: la conferma un’altra persona ({nomi}).',

  'modulistica.takeBack': 'Annulla',
  'modulistica.takeBackProposal': 'Ritira la proposta',
  'modulistica.takeBackRelease': 'Annulla la messa in vigore',
  'modulistica.takenBack': 'Annullato: la versione {versione} non comincia più.',
  'modulistica.begunAlready':
    'È già cominciata: per tornare indietro usare «Torna a questa versione» su una precedente.',

  'modulistica.rollBack': 'Torna a questa versione',
  'modulistica.rollBackHint':
    'Vale da subito e basta una persona: è una versione già stata in vigore. Gli operatori leggono il motivo.',
  'modulistica.rolledBack': 'Da adesso vale di nuovo la versione {versione}.',
  'modulistica.neverInForce':
    'Questa versione non è mai stata in vigore: metterla in vigore invece di tornarci.',
  'modulistica.expiredAlready': 'Questa versione è scaduta: non si rimette in vigore.',

  'modulistica.withdraw': 'Ritira',
  'modulistica.withdrawTitle': 'Ritira questa versione',
  'modulistica.withdrawHint':
    'Da subito nessuno la stampa. Se era in vigore non torna da sola quella di prima: si indica il modulo che vale al suo posto, o si torna a una versione precedente.',
  'modulistica.withdrawn': 'Versione {versione} ritirata: non si stampa più.',
  'modulistica.withdrawnBefore': 'La versione è già ritirata: ricaricare la pagina.',
  'modulistica.reason': 'Motivo',
  'modulistica.instead': 'Al suo posto si usa',
  'modulistica.insteadNone': 'nessun modulo: chiedere al responsabile',
  'modulistica.insteadUnknown': 'Il modulo scelto non è in vigore: sceglierne un altro o nessuno.',

  'modulistica.keptBy.ministry': 'Scaricata da',
  'modulistica.keptBy.municipality': 'Caricata da',
  'modulistica.releasedBy': 'Messa in vigore da',
  'modulistica.withdrawnBy': 'Ritirata da',
  'modulistica.byOn': '{nome}, {data}',
  'modulistica.someone': 'un operatore che non c’è più',
  'modulistica.digest': 'Impronta',
  'modulistica.valid': 'Validità',
  'modulistica.validOpen': 'dal {data}, senza scadenza',
  'modulistica.validRange': 'dal {data} al {fine}',
  'modulistica.origin': 'Origine',
  'modulistica.origin.ministry': 'Ministero',
  'modulistica.origin.municipality': 'Comune',
  'modulistica.facts': 'Dati della versione',
  'modulistica.readers': 'Chi ha letto',
  'modulistica.readersAll': 'L’hanno letto tutti ({n}).',
  'modulistica.readersMissing':
    '{n, plural, one {Non l’ha ancora letto: {nomi}.} other {Non l’hanno ancora letto in #: {nomi}.}}',
  'modulistica.readersNobody': 'Nessun operatore da avvisare.',

  'modulistica.refusedTitle': 'La versione {versione} non si stampa più',
  'modulistica.refusedNever': 'La versione {versione} non è in vigore: non si stampa',
  'modulistica.refusedInForce': 'Al suo posto vale la versione {versione}, dal {data}.',
  'modulistica.refusedNone': 'Oggi di questo modulo non c’è una versione in vigore.',
  'modulistica.refusedNotYet': 'La versione {versione} non è ancora in vigore: si stampa dal {data}.',
  'modulistica.printInForce': 'Apri la versione {versione}',
  'modulistica.goneWithdrawn': 'Ritirato il {data}: {motivo}',
  'modulistica.goneExpired': 'Scaduto il {data}.',
  'modulistica.goneInstead': 'Al suo posto si usa «{titolo}».',
  'modulistica.goneAsk': 'Al suo posto non c’è ancora un altro modulo: chiedere al responsabile.',
  'modulistica.goneTitle': 'Questo modulo oggi non si stampa',
  'modulistica.openInstead': 'Vai al modulo che vale',

  'modulistica.changeTitle': '{titolo}: dal {data} vale la versione {versione}',
  'modulistica.changeAgain': '{titolo}: dal {data} vale di nuovo la versione {versione}',
  'modulistica.changeFirst': 'È in vigore; prima non c’era una versione di questo modulo.',
  'modulistica.changeWhat': 'Che cosa cambia: {testo}',
  'modulistica.changes': 'Moduli cambiati',
  'modulistica.changesCount': '{n, plural, one {una novità da leggere} other {# novità da leggere}}',
  'modulistica.changesRead': 'Leggi',
  'modulistica.read': 'Letto',
  'modulistica.readAll': 'Letti tutti',

  'modulistica.preview': 'Anteprima',
  'modulistica.previewLoading': 'Preparo l’anteprima…',
  'modulistica.previewFailed': 'L’anteprima non si può mostrare: aprire il modulo.',
  'modulistica.pageOf': 'Pagina {n} di {totale}',
  'modulistica.pageText': 'Testo della pagina {n}',
  'modulistica.pageWithoutText': 'In questa pagina non c’è testo.',

  'modulistica.compare': 'Che cosa cambia rispetto alla versione {versione}',
  'modulistica.compareOpen': 'Confronto a tutta pagina',
  'modulistica.compareTitle': 'Confronto: {titolo}',
  'modulistica.compareMeta': 'versione {vecchia}, in vigore · versione {nuova}',
  'modulistica.compareNone': 'Nessun confronto',
  'modulistica.compareNothing': 'Di questo modulo non c’è una versione in vigore con cui confrontarla.',
  'modulistica.compareLoading': 'Confronto pagina per pagina: {n} di {totale}',
  'modulistica.compareStart': 'Leggo le due versioni…',
  'modulistica.compareFailed':
    'Il confronto non è riuscito: aprire le due versioni e guardarle una accanto all’altra.',
  'modulistica.compareNeedsScript':
    'Il confronto si vede con JavaScript attivo; senza, aprire la versione e guardarla.',
  'modulistica.differences':
    '{n, plural, =0 {Nessuna differenza visibile} one {Una differenza} other {# differenze}}',
  'modulistica.side': 'Affiancate',
  'modulistica.over': 'Sovrapposte',
  'modulistica.view': 'Come guardarle',
  'modulistica.pages': 'Pagine',
  'modulistica.pageButton': 'Pagina {n}',
  'modulistica.pageDifferences': '{n, plural, =0 {uguale} one {una differenza} other {# differenze}}',
  'modulistica.oldVersion': 'In vigore: versione {versione}',
  'modulistica.thisVersion': 'Questa: versione {versione}',
  'modulistica.newVersion': 'Nuova: versione {versione}',
  'modulistica.overLegend':
    'A righe arancio ciò che c’era solo prima, in blu ciò che è nuovo, in grigio ciò che resta.',
  'modulistica.noSuchPage': 'Questa versione non ha questa pagina.',
  'modulistica.difference.added': 'Pagina {pagina}, {posto}: nuovo{ora}',
  'modulistica.difference.removed': 'Pagina {pagina}, {posto}: tolto{prima}',
  'modulistica.difference.changed': 'Pagina {pagina}: cambiato {posto}{prima}{ora}',
  'modulistica.difference.page-added': 'Pagina {pagina}: è nuova, tutta',
  'modulistica.difference.page-removed': 'Pagina {pagina}: non c’è più',
  'modulistica.wordsBefore': ', prima «{testo}»',
  'modulistica.wordsAfter': ', ora «{testo}»',
  'modulistica.place.page': 'in quasi tutta la pagina',
  'modulistica.place.top': 'in alto',
  'modulistica.place.top-left': 'in alto a sinistra',
  'modulistica.place.top-right': 'in alto a destra',
  'modulistica.place.middle': 'al centro',
  'modulistica.place.middle-left': 'a metà pagina a sinistra',
  'modulistica.place.middle-right': 'a metà pagina a destra',
  'modulistica.place.bottom': 'in basso',
  'modulistica.place.bottom-left': 'in basso a sinistra',
  'modulistica.place.bottom-right': 'in basso a destra',

  'modulistica.tasks': 'Modulistica',
  'modulistica.tasksPublished':
    '{n, plural, =0 {Nessun modulo nuovo dal Ministero.} one {Un nuovo modulo disponibile dal Ministero.} other {# nuovi moduli disponibili dal Ministero.}}',
  'modulistica.tasksToDecide':
    '{n, plural, one {Un modulo aspetta la conferma di una seconda persona.} other {# moduli aspettano la conferma di una seconda persona.}}',
  'modulistica.tasksUnread':
    '{n, plural, one {Un operatore non ha ancora letto che cosa cambia.} other {# operatori non hanno ancora letto che cosa cambia.}}',
  'modulistica.toDesk': 'Vai alla modulistica',

  'formArchive.title': 'Salva i moduli',
  'formArchive.link': 'Salva in ZIP',
  'formArchive.text':
    'Uno ZIP con i PDF che si stampano o si possono mettere in vigore e un indice (indice.csv). I moduli nuovi del Ministero vanno prima scaricati.',
  'formArchive.last': 'L’ultima volta: {data}.',
  'formArchive.never': 'Non ancora salvati.',
  'formArchive.all':
    '{n, plural, =0 {Nessun modulo da salvare} one {Salva un modulo} other {Salva tutti i # moduli}}',
  'formArchive.changed': '{n, plural, one {Salva solo quello cambiato} other {Salva solo i # cambiati}}',
  'formArchive.nothingChanged': 'Dall’ultima volta non è cambiato nulla.',
  'formArchive.whatChanged': 'Che cosa è cambiato dall’ultima volta',
  'formArchive.empty': 'Qui non c’è ancora nessun modulo: scaricarli dalla modulistica.',
  'formArchive.change.new': 'nuovo',
  'formArchive.change.same': 'come prima',
  'formArchive.change.gone': 'non vale più',
  'formArchive.column.file': 'File',
  'formArchive.column.code': 'Codice',
  'formArchive.column.title': 'Titolo',
  'formArchive.column.change': 'Rispetto all’ultima volta',
  'formArchive.column.digest': 'Impronta SHA-256',
  'formArchive.column.until': 'Valida fino al',

  'formUpload.link': 'Carica un modulo del Comune',
  'formUpload.heading': 'Carica un modulo del Comune',
  'formUpload.text':
    'Un PDF A4 verticale con i caratteri incorporati. Viene controllato, riscritto e tenuto da parte finché un’altra persona non lo mette in vigore; se le pagine sono dispari se ne aggiunge una bianca.',
  'formUpload.field.code': 'Codice',
  'formUpload.hint.code': 'Comincia con COM-, per esempio COM-ANA-01.',
  'formUpload.field.title': 'Titolo',
  'formUpload.field.audience': 'Per chi',
  'formUpload.field.language': 'Lingua',
  'formUpload.field.version': 'Versione',
  'formUpload.hint.version': 'Per esempio 1.0.',
  'formUpload.field.validFrom': 'Valido dal',
  'formUpload.field.validUntil': 'Valido fino al',
  'formUpload.hint.validUntil': 'Ultimo giorno; vuoto se non scade.',
  'formUpload.field.file': 'File PDF',
  'formUpload.hint.file': 'Al massimo 5 MB e {n} pagine.',
  'formUpload.submit': 'Carica e controlla',
  'formUpload.working': 'Controllo il file…',
  'formUpload.choose': 'Scegliere',
  'formUpload.fixFile': 'Il file non è stato preso',
  'formUpload.uploaded':
    'Versione {versione} caricata e controllata: per stamparla allo sportello, metterla in vigore.',
  'formUpload.padded': 'Le pagine erano dispari: in fondo c’è una pagina lasciata intenzionalmente bianca.',
  'formUpload.noFile': 'Scegliere il file PDF da caricare.',
  'formUpload.code':
    'Il codice comincia con COM-, poi lettere maiuscole, cifre e trattini, al massimo 20 caratteri: per esempio COM-ANA-01.',
  'formUpload.title': 'Scrivere il titolo: da 3 a 120 caratteri.',
  'formUpload.titleCharacters': 'Nel titolo non vanno i segni < e > né caratteri invisibili.',
  'formUpload.audience': 'Scegliere per chi è il modulo.',
  'formUpload.language': 'Scegliere la lingua del modulo.',
  'formUpload.version': 'La versione è fatta di due numeri con un punto, per esempio 1.0.',
  'formUpload.order': 'L’ultimo giorno viene prima del primo.',
  'formUpload.over': 'Con questo ultimo giorno il modulo sarebbe già scaduto.',
  'formUpload.taken': 'Questa versione c’è già: dare al modulo cambiato un numero di versione nuovo.',
  'formUpload.failed':
    'Il caricamento non è arrivato: controllare la rete e riprovare, i campi restano compilati.',

  'formFault.empty': 'Il file è vuoto (zero byte): esportarlo di nuovo dal programma di scrittura.',
  'formFault.too-big': 'Il file supera 5 MB: ridurre le immagini ed esportarlo di nuovo.',
  'formFault.not-pdf':
    'Il file non è un PDF: esportarlo in PDF dal programma di scrittura, senza cambiargli solo il nome.',
  'formFault.polyglot':
    'Il file è un PDF e insieme qualcos’altro (per esempio uno ZIP o una pagina web): esportarlo di nuovo dal documento originale.',
  'formFault.truncated': 'Il file è incompleto, manca la fine: copiarlo o scaricarlo di nuovo per intero.',
  'formFault.damaged':
    'Il PDF è danneggiato e non si legge in modo sicuro: esportarlo di nuovo dal documento originale.',
  'formFault.encrypted': 'Il PDF è protetto con una password o con limitazioni: salvarlo senza protezione.',
  'formFault.too-complex':
    'Il PDF è troppo complesso per un modulo: stamparlo su PDF dal programma di scrittura e caricare quello.',
  'formFault.bomb':
    'Il PDF, aperto, occupa troppa memoria: ridurre le immagini ed esportarlo di nuovo dal documento originale.',
  'formFault.too-slow': 'Il controllo del PDF dura troppo: semplificare le immagini ed esportarlo di nuovo.',
  'formFault.javascript':
    'Il PDF contiene un programma (JavaScript): stamparlo su PDF dal documento originale e caricare quello.',
  'formFault.launch': 'Il PDF può avviare un programma sul computer: toglierne l’azione o stamparlo su PDF.',
  'formFault.web-link':
    'Il PDF contiene un collegamento a un sito o a una e-mail: toglierlo, su carta non serve.',
  'formFault.submit': 'Il PDF può inviare o leggere dati da solo: togliere i pulsanti di invio dal modulo.',
  'formFault.remote': 'Il PDF rimanda a un altro documento: togliere il collegamento.',
  'formFault.action': 'Il PDF fa qualcosa da solo (stampa, apre, nasconde): togliere le azioni automatiche.',
  'formFault.attachment': 'Il PDF ha un file allegato: toglierlo, su carta non serve.',
  'formFault.xfa':
    'Il modulo è in formato XFA, che si vede solo in alcuni programmi: stamparlo su PDF e caricare quello.',
  'formFault.media': 'Il PDF contiene audio, video o 3D: toglierli, su carta non servono.',
  'formFault.external':
    'Il PDF legge una sua parte da un altro posto: esportarlo di nuovo con tutto incorporato.',
  'formFault.layers':
    'Il PDF ha livelli che si accendono e si spengono: esportarlo su un livello solo, così si stampa ciò che si vede.',
  'formFault.annotation':
    'Sulla pagina {pagina} c’è una nota, un timbro o un’evidenziazione che potrebbe non stamparsi: toglierla o stampare il documento su PDF.',
  'formFault.compression':
    'Il PDF usa una compressione che qui non si può controllare ({nome}): stamparlo su PDF dal documento originale.',
  'formFault.too-many-pages': 'Il PDF ha {pagine} pagine: un modulo ne ha al massimo {max}.',
  'formFault.landscape':
    'La pagina {pagina} è orizzontale: i moduli si stampano in verticale, impostarla ed esportare di nuovo.',
  'formFault.page-size':
    'La pagina {pagina} misura {larghezza} × {altezza} mm: impostare il formato A4 (210 × 297 mm).',
  'formFault.font':
    'Il carattere «{nome}» non è dentro il file: esportare il PDF con i caratteri incorporati (PDF/A).',
  'formFault.margin':
    'Sulla pagina {pagina} qualcosa sta a meno di {mm} mm dal bordo {lato, select, top {in alto} right {a destra} bottom {in basso} other {a sinistra}}: la stampante lo taglierebbe, allargare i margini.',
  'formFault.ambiguous':
    'Il PDF si può leggere in due modi diversi: ciò che si vede potrebbe non essere ciò che si stampa. Esportarlo di nuovo dal documento originale.',
} as const;
