// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sign-in, lock, sessions. */
export const accessIt = {
  'access.title': 'Accesso',
  'access.reserved': 'Accesso riservato agli operatori',
  'access.login': 'Nome e Comune',
  'access.loginHint': 'Per esempio e.marchetti@borgo-san-quirino',
  'access.municipality': 'Comune',
  'access.password': 'Password',
  'access.code': 'Codice di accesso, 6 cifre',
  'access.codeHint': "Dall'app dei codici sul telefono o sulla chiave. Si può incollare.",
  'access.enter': 'Entra',
  'access.help': 'Non riesco a entrare',
  'access.helpText':
    'Chiedere al responsabile della sicurezza degli accessi del proprio Comune: rilascia di persona un codice per scegliere una nuova password.',
  'access.limits': 'Dopo alcune prove sbagliate bisogna aspettare.',
  'access.refused':
    'Nome, password o codice non sono giusti. Il codice vale una volta sola: se è appena stato usato, aspettare il prossimo.',
  'access.wait': 'Troppe prove: riprovare tra {n, plural, one {# secondo} other {# secondi}}.',
  'access.foreign': 'La richiesta non viene da questa pagina: ricaricarla e riprovare.',
  'access.ended': 'La sessione è finita: accedere di nuovo.',
  'access.practice': 'Modalità di esercitazione',
  'access.practiceText':
    'Due Comuni inventati, cittadini inventati, stampe con la scritta «PROVA». Niente esce da questo computer. Scegliere con chi entrare:',
  'access.practiceFoot':
    'Password e codice di ciascuno sono nella finestra in cui il programma è stato avviato. In servizio questo riquadro non esiste.',
  'access.practiceEnter': 'Entra',
  'access.practiceEnterAs': 'Entra come {nome}',
  'access.lockedTitle': 'Sportello sospeso',
  'access.lockedText':
    'Per {n} minuti non è stato usato. {nome}, scrivere la password per riprendere da dove era.',
  'access.unlock': 'Riprendi',
  'access.unlockRefused': 'La password non è giusta.',
  'access.notYou': 'Non sono io: esci',
  'access.warning': 'Tra {n, plural, one {# minuto} other {# minuti}} lo sportello si sospende.',
  'access.stay': 'Resto qui',
  'access.idleLeft': 'Sessione: {n, plural, one {# minuto} other {# minuti}}',
  'access.counter': 'Sportello',
  'access.changeCounter': 'Cambia sportello',
  'access.counterHint':
    'A quale sportello si lavora oggi? La scelta resta per questa sessione e per la prossima.',
  'access.counterDuplex': 'stampante fronte/retro',
  'access.counterSimplex': 'stampante senza fronte/retro: la stampa è guidata',
  'access.chooseCounter': 'Lavora qui',
  'stepUp.whyOnce': 'Per la seconda metà serve di nuovo il codice di accesso, ogni volta.',
  'stepUp.why':
    'Serve di nuovo il codice di accesso: a questo sportello vale {n, plural, one {# minuto} other {# minuti}}.',
  'stepUp.format': "Il codice ha sei cifre: leggerle nell'app dei codici e scriverle qui.",
  'stepUp.refused': "Il codice non è giusto: scrivere quello che l'app mostra adesso.",
  'stepUp.used': 'Questo codice è già stato usato: aspettare il prossimo, al massimo 30 secondi.',
  'stepUp.moved':
    'La sessione lavora ora a un altro sportello: ricaricare la pagina e scrivere il codice lì.',
  'stepUp.practice': 'Esercitazione: il codice di adesso è {codice}.',
  'stepUp.practiceUsed':
    'Esercitazione: i codici di adesso sono già usati. Ricaricare la pagina tra mezzo minuto.',
  'access.invite': 'Primo accesso',
  'access.inviteCode': 'Codice ricevuto di persona',
  'access.newPassword': 'Nuova password',
  'access.newPasswordHint': 'Almeno 12 caratteri. Va bene una frase.',
  'access.inviteRefused': 'Il codice non è valido o è scaduto: chiederne un altro.',
  'access.totpTitle': "Collegare l'app dei codici",
  'access.password.short': 'La password ha meno di {n} caratteri: allungarla, anche con una frase.',
  'access.password.long': 'La password ha più di {n} caratteri: accorciarla.',
  'access.password.common': 'Questa password è facile da indovinare: sceglierne una meno comune.',
  'access.belongsTo.clerk': "Questa azione spetta all'operatore.",
  'access.belongsTo.supervisor': 'Questa azione spetta al responsabile.',
  'access.belongsTo.security-officer': 'Questa azione spetta al responsabile della sicurezza degli accessi.',
  'access.belongsTo.auditor': 'Questa azione spetta al controllo interno.',
  'access.carried':
    'Ecco quello che era stato scritto quando la sessione è finita: non è ancora salvato, proseguire e salvare.',
  'access.deniedText':
    'Chiedere a chi ha questo ruolo, o tornare allo sportello. I dati inseriti sono salvi.',
} as const;
