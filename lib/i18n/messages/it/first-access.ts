// SPDX-License-Identifier: AGPL-3.0-or-later

/** First access with an enrolment code: password, second factor. */
export const firstAccessIt = {
  'firstAccess.step': 'Passo {n} di 3',
  'firstAccess.intro':
    'Serve il codice ricevuto di persona dal responsabile della sicurezza degli accessi. Vale 24 ore e una volta sola. Tenere a portata di mano il telefono con l’app dei codici.',
  'firstAccess.codeHint': 'Sette gruppi di quattro lettere e cifre. Maiuscole e trattini non contano.',
  'firstAccess.next': 'Avanti',
  'firstAccess.passwordTitle': 'Scegliere la password',
  'firstAccess.passwordIntro': '{nome}, {comune}. La password la conosce solo chi la sceglie.',
  'firstAccess.repeat': 'Ripetere la password',
  'access.password.different': 'Le due password non sono uguali: scriverle di nuovo.',
  'firstAccess.totpSteps':
    'Aprire l’app dei codici sul telefono, aggiungere un accesso e inquadrare questo simbolo.',
  'firstAccess.qr': 'Simbolo QR con il segreto per l’app dei codici',
  'firstAccess.secret': 'Se non si può inquadrare, scrivere questo segreto nell’app:',
  'firstAccess.confirm': 'Codice di 6 cifre che compare nell’app',
  'firstAccess.activate': 'Attiva l’accesso',
  'firstAccess.wrongCode':
    'Il codice non corrisponde: aspettare il prossimo e riprovare. Se non basta, controllare l’ora del telefono.',
  'firstAccess.again': 'Ricomincia',
  'firstAccess.doneTitle': 'Accesso attivato',
  'firstAccess.doneText':
    'Ora si entra con nome e Comune, la password appena scelta e il prossimo codice dell’app: quello appena usato non vale più.',
  'firstAccess.toSignIn': 'Vai all’accesso',
  'firstAccess.link': 'Ho un codice di primo accesso',
} as const;
