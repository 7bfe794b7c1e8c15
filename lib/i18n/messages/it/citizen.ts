// SPDX-License-Identifier: AGPL-3.0-or-later

/** Citizen: codice fiscale, names, birth, height, citizenship, address; what is wrong with what was typed. */
export const citizenIt = {
  'cf.empty': 'Manca il codice fiscale.',
  'cf.check':
    "Codice fiscale: l'ultima lettera non torna con le altre. Controllare sulla tessera sanitaria, o passarla sotto il lettore.",
  'cf.length':
    'Codice fiscale: {n, plural, one {è un carattere} other {sono # caratteri}}, ne servono 16 (11 cifre se provvisorio).',
  'cf.provisional':
    "È un codice fiscale provvisorio. La richiesta si può preparare, ma per la CIE serve quello definitivo dell'Agenzia delle Entrate.",
  'cf.character':
    'Codice fiscale: «{c}» al posto {posizione} non va bene, lì serve {atteso, select, digit {una cifra} month {la lettera del mese} other {una lettera}}. Controllare sulla tessera sanitaria, o passarla sotto il lettore.',
  'cf.day':
    'Codice fiscale: indica un giorno di nascita che non esiste. Controllare sulla tessera sanitaria, o passarla sotto il lettore.',
  'cf.mismatch':
    'Il codice fiscale non corrisponde {dato, select, surname {al cognome} givenName {al nome} sex {al sesso} birthDate {alla data di nascita} other {al luogo di nascita}}: indica {valore}. Se il documento conferma i dati, proseguire indicando il motivo.',
  'cf.omocodia': 'Codice con omocodia: è valido. Nessuna azione.',

  'birth.missing': 'Manca la data di nascita.',
  'birth.format': 'Data di nascita: scrivere giorno, mese e anno, per esempio 21/11/1985.',
  'birth.future': 'La data di nascita è nel futuro.',
  'birth.impossible': '{data} non esiste nel calendario.',

  'name.onePart':
    'Nessun nome (o cognome) inserito. Se la persona ne ha uno solo, scegliere «persona con un solo nome».',
  'name.onePartBoth':
    'Sono scritti sia il cognome sia il nome: togliere la scelta «persona con un solo nome», oppure lasciarne uno solo.',
  'name.character':
    'Il carattere «{c}» non può essere stampato sulla carta. Usare la forma riportata in anagrafe o la traslitterazione proposta: {proposta}.',
  'name.characterOnly':
    'Il carattere «{c}» non può essere stampato sulla carta. Usare la forma riportata in anagrafe.',
  'name.invisible': "C'è un carattere invisibile ({c}). Cancellare e scrivere di nuovo.",
  'name.long': 'Sono {n} caratteri, al massimo 80. Usare la forma riportata in anagrafe.',

  'height.missing': 'Manca la statura.',
  'height.format': 'Statura: indicare i centimetri, per esempio 172.',
  'height.range': 'Statura: indicare i centimetri, per esempio 172. Valore {n}: confermare.',

  'citizenship.missing': 'Manca la cittadinanza.',
  'citizenship.unknown': 'Cittadinanza non riconosciuta: sceglierla dalla lista.',
  'citizenship.stateless': 'Apolide',

  'address.missing':
    'Indirizzo di residenza: manca {cosa, select, streetName {la via} houseNumber {il numero civico (se non c’è, «snc»)} postalCode {il CAP} other {il Comune}}.',
  'address.incomplete':
    'Indirizzo di consegna: manca {cosa, select, streetName {la via} houseNumber {il numero civico (se non c’è, «snc»)} postalCode {il CAP} other {il Comune}}. Senza, la raccomandata torna indietro.',
  'address.format':
    '{cosa, select, streetKind {Specie della via: al massimo 30 caratteri, senza segni particolari} streetName {Via: al massimo 100 caratteri, senza segni particolari} houseNumber {Numero civico: al massimo 9 tra cifre, lettere, punto, barra e trattino; se non c’è, «snc»} exponent {Esponente: al massimo 10 cifre o lettere} staircase {Scala: al massimo 10 cifre o lettere} interior {Interno: al massimo 10 cifre o lettere} frazione {Frazione: al massimo 80 caratteri, senza segni particolari} postalCode {CAP: cinque cifre} other {Comune: sceglierlo dalla lista}}.',
};
