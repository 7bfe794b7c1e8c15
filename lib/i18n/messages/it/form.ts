// SPDX-License-Identifier: AGPL-3.0-or-later

/** The request's form: what to say at each section, drafts that cannot be kept, the review's refusals. */
export const formIt = {
  'form.choose': 'Scegliere',
  'form.save': 'Salva',
  'form.empty': '(vuoto)',
  'form.italian': 'Italiana',
  'form.keepChosen': 'Tieni queste scelte',
  'form.cardFold':
    'La carta: {scadenza, select, none {scadenza da calcolare} other {scade {scadenza}}} · {costo, select, none {costo da calcolare} other {{costo}}}',

  'form.sessionClosed': 'La sessione è chiusa: quello che è scritto resta qui e si salva appena si rientra.',
  'form.signInElsewhere': "Accedi di nuovo in un'altra scheda",
  'form.unlockElsewhere': "Sblocca in un'altra scheda",
  'form.openRequest': 'Apri la pratica',
  'form.closed': 'La richiesta è già registrata: non si modifica più da qui.',
  'form.notSent': 'La richiesta non è partita da questa pagina. Ricaricarla e ripetere: i dati sono salvi.',

  'form.problem.body': 'Il contenuto inviato non è quello che il modulo invia. Nulla è stato salvato.',
  'form.problem.unknownField': "C'è un campo che il modulo non conosce. Nulla è stato salvato.",
  'form.problem.tooLong': 'Non salvata: un campo è troppo lungo, abbreviarlo.',

  'form.say.person':
    '«Buongiorno. Mi dà la tessera sanitaria? Leggiamo insieme i dati: se qualcosa è cambiato me lo dica adesso.»',
  'form.say.residence': '«Abita ancora a questo indirizzo? Sul campanello c’è il suo nome?»',
  'form.say.biometrics':
    '«Appoggi il dito e lo tenga fermo. Le impronte vanno solo nella carta: qui non restano.»',
  'form.say.travel': '«Vuole che la carta valga anche per andare all’estero? La scelta è sua.»',
  'form.say.delivery':
    '«La carta arriva per posta, in mano solo a Lei o a chi indica adesso. Dove la mandiamo?»',
  'form.say.payment': '«Il costo e il perché sono scritti qui. Come preferisce pagare?»',
  'form.say.declarations':
    '«Può dire se vuole donare organi e tessuti, dire di no, o non esprimersi. La scelta è libera e può essere cambiata in ogni momento.»',

  'form.review.changed': 'I dati sono cambiati: controllarli di nuovo prima di stampare.',
  'form.review.tooLong':
    'Sul foglio 1 non c’è posto per tutto: abbreviare «{campo}». Niente è stato stampato, i dati sono salvi.',
  'form.review.glyph':
    'Il carattere «{c}» in «{campo}» non si può stampare: usare la forma riportata in anagrafe o la traslitterazione. Niente è stato stampato, i dati sono salvi.',
  'form.review.someText': 'un dato',
  'form.review.toField': 'Vai al dato',
};
