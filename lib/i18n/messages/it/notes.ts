// SPDX-License-Identifier: AGPL-3.0-or-later

/** The pages behind the links of the footer. What is a municipality's own (addresses, names) it writes on its own site. */
export const notesIt = {
  'notes.accessibilita.title': 'Dichiarazione di accessibilità',
  'notes.accessibilita.state': 'Stato di conformità',
  'notes.accessibilita.stateText':
    'Sportello CIE è parzialmente conforme alla norma UNI CEI EN 301549 e alle WCAG 2.1, livello AA. Le pagine sono costruite anche secondo le WCAG 2.2, per la sola tastiera e per un ingrandimento del 400 %, e controllate a ogni versione con uno strumento automatico: da solo non basta a dirle conformi.',
  'notes.accessibilita.gaps': 'Che cosa non è ancora accessibile',
  'notes.accessibilita.gapsPaper':
    'Le ricevute e i moduli in PDF: il testo si legge e si copia, la struttura per i lettori di schermo non è stata verificata da persone. Lo stesso contenuto è nella pagina della pratica.',
  'notes.accessibilita.gapsReaders':
    'Le pagine non sono ancora state provate da persone che usano ogni giorno un lettore di schermo.',
  'notes.accessibilita.feedback': 'Segnalare un ostacolo',
  'notes.accessibilita.feedbackText':
    "Scrivere al Comune in cui si lavora, all'indirizzo che sta nella sua dichiarazione ufficiale o sul suo sito. Dire quale pagina, che cosa si voleva fare e con quale strumento. Il Comune risponde entro 30 giorni.",
  'notes.accessibilita.feedbackNext':
    'Se la risposta non arriva o non basta, si può scrivere al Difensore civico per il digitale presso AgID.',
  'notes.accessibilita.official': 'Dichiarazione ufficiale',
  'notes.accessibilita.officialText':
    "Ogni Comune che usa Sportello CIE compila la propria dichiarazione sul sito di AgID, form.agid.gov.it, e la rivede ogni anno entro il 23 settembre. L'indirizzo è sul sito del Comune.",

  'notes.privacy.title': 'Privacy',
  'notes.privacy.who': 'Chi tratta i dati',
  'notes.privacy.whoText':
    "Titolari sono il Ministero dell'interno per il rilascio della carta di identità elettronica e il Comune per la raccolta della richiesta. L'informativa completa, con il responsabile della protezione dei dati, è sul sito del Comune e, in breve, sul retro della ricevuta di ogni cittadino.",
  'notes.privacy.citizens': 'Dati dei cittadini',
  'notes.privacy.citizensText':
    'Servono a preparare la richiesta, a consegnare la carta e ad attivare le credenziali. E-mail e cellulare sono facoltativi. La prima metà di PIN e PUK resta cifrata fino alla consegna del foglio, poi viene distrutta; la seconda metà qui non arriva mai.',
  'notes.privacy.operators': 'Dati degli operatori',
  'notes.privacy.operatorsText':
    'Nome, ruolo, sportello e momento di ogni azione sui dati dei cittadini restano in un registro che non si può modificare. Serve a rispondere di ogni accesso, non a misurare il lavoro di una persona.',
  'notes.privacy.cookies': 'Cookie',
  'notes.privacy.cookiesText':
    'Solo cookie tecnici: uno per la sessione e uno, per un quarto d’ora, per tornare ai risultati di una ricerca. Nessun cookie di altri, nessuna statistica.',

  'notes.legali.title': 'Note legali',
  'notes.legali.contents': 'Licenza dei contenuti',
  'notes.legali.contentsText':
    "Dove non è detto altro, i contenuti sono rilasciati con licenza Creative Commons Attribuzione 4.0 Internazionale (CC-BY 4.0): si possono riusare, anche modificati, citando l'autore. Sono esclusi i dati personali, gli stemmi e i moduli ufficiali.",
  'notes.legali.software': 'Licenza del programma',
  'notes.legali.softwareText':
    'Sportello CIE è software libero, con licenza GNU Affero General Public License, versione 3 o successiva (AGPL-3.0-or-later). È fornito senza garanzie, nei limiti della legge.',
  'notes.legali.others': 'Opere di altri',
  'notes.legali.othersText':
    "L'aspetto usa Bootstrap Italia (licenza BSD a 3 clausole) e i caratteri Titillium Web e Roboto Mono (SIL Open Font License).",
  'notes.legali.not': 'Che cosa questo programma non è',
  'notes.legali.notText':
    "Non è un servizio del Ministero dell'interno né dell'Istituto Poligrafico e Zecca dello Stato. La ricevuta prova la richiesta: non è un documento di identità.",

  'notes.disservizi.title': 'Segnala un disservizio',
  'notes.disservizi.first': 'Prima di segnalare',
  'notes.disservizi.firstText':
    'Se un servizio esterno non risponde, una riga sotto il menu dice quale, da quando e che cosa funziona ancora. Le pratiche registrate sono al sicuro e partono da sole.',
  'notes.disservizi.how': 'Come segnalare',
  'notes.disservizi.howText':
    "Chiamare l'assistenza del proprio Comune. Dire la pagina, l'ora, che cosa si voleva fare e, se è comparso, il numero per l'assistenza.",
  'notes.disservizi.never': 'Che cosa non scrivere mai',
  'notes.disservizi.neverText':
    "Nomi, codici fiscali, contatti, PIN e PUK, e nessuna fotografia dello schermo con dati di un cittadino. Bastano il numero della pratica e l'ora.",
  'notes.disservizi.security': 'Problemi di sicurezza',
  'notes.disservizi.securityText':
    'Se si sospetta che qualcuno abbia visto dati o codici che non doveva vedere, avvisare subito il responsabile della sicurezza degli accessi del Comune: chi sa per primo non aspetta di esserne sicuro.',

  'notes.sorgente.title': 'Codice sorgente',
  'notes.sorgente.where': 'Dove si trova',
  'notes.sorgente.whereText':
    "Il codice di questa versione è a disposizione di chiunque usi il programma, come vuole la sua licenza. L'indirizzo del deposito è nel file publiccode.yml e nel catalogo del software per la Pubblica Amministrazione, developers.italia.it.",
  'notes.sorgente.changes': 'Modifiche del Comune',
  'notes.sorgente.changesText':
    'Se il Comune ha modificato il programma, anche le modifiche sono a disposizione: si chiedono al Comune.',

  'notes.comune.title': 'Il Comune',
  'notes.comune.who': 'A chi appartiene questo sportello',
  'notes.comune.whoText':
    "Il nome in alto a sinistra è quello del Comune in cui l'operatore è entrato. Chi lavora per più Comuni lo sceglie all'accesso: si vedono solo le pratiche di quel Comune.",
  'notes.comune.contacts': 'Uffici e orari',
  'notes.comune.contactsText':
    "Indirizzo, telefono, orari e posta certificata dell'ufficio anagrafe sono sul sito istituzionale del Comune e, per il cittadino, in testa a ogni ricevuta.",
} as const;
