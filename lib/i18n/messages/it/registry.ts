// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the population register answers: in the form and on the request's page. */
export const registryIt = {
  'register.down':
    "L'anagrafe nazionale non risponde dalle {ora}. Si può scrivere a mano: la verifica si farà da sola.",
  'registry.asking': "Chiedo all'anagrafe nazionale…",
  'registry.found': "Dati dall'anagrafe nazionale alle {ora}.",
  'registry.foundDiffering':
    "Dati dall'anagrafe nazionale alle {ora}. {n, plural, one {Un dato scritto è diverso: è segnato sotto il campo.} other {# dati scritti sono diversi: sono segnati sotto i campi.}}",
  'registry.differs': "{campo}: per l'anagrafe nazionale {valore}.",
  'registry.use': 'Usa questo',
  'registry.mends': 'Chi può rimediare:',
  'registry.citizen': 'Al cittadino:',
  'registry.hint.guardian':
    "Per l'anagrafe la persona è interdetta e sottoposta a tutela: la richiesta la firma il tutore.",
  'registry.hint.notValidated':
    "L'Agenzia delle Entrate non ha confermato questo codice fiscale: controllarlo con la tessera sanitaria.",
  'registry.hint.abroad': "Per l'anagrafe la persona risiede all'estero (AIRE): {luogo}.",
  'registry.hint.elsewhere': "Per l'anagrafe la persona risiede a {comune}.",
  'registry.hint.cancelledCard': "L'ultima carta, n. {numero}, risulta annullata il {data}.",
  'registry.travelYes': "La carta precedente, n. {numero}, era valida per l'espatrio.",
  'registry.travelNo': "La carta precedente, n. {numero}, NON era valida per l'espatrio.",
  'registry.not-registered.means':
    "Nell'anagrafe nazionale non c'è una scheda attiva con questo codice fiscale: la persona non è iscritta, oppure è stata cancellata.",
  'registry.not-registered.mends':
    "l'ufficiale d'anagrafe del Comune di residenza, con l'iscrizione o il ripristino della scheda. Prima controllare il codice sulla tessera sanitaria.",
  'registry.not-registered.citizen':
    "«Nell'anagrafe nazionale non la trovo con questo codice. Controlliamo insieme la tessera sanitaria; se è giusto, la scheda la sistema il Comune di residenza.»",
  'registry.not-enabled.means':
    "Questo Comune non è abilitato a interrogare l'anagrafe nazionale per la CIE.",
  'registry.not-enabled.mends':
    'il responsabile del Comune, sulla piattaforma dei dati (PDND): la finalità di questo servizio va dichiarata.',
  'registry.not-enabled.citizen': '«I dati li scrivo io dai suoi documenti: non cambia nulla per Lei.»',
  'registry.several-records.means':
    "L'anagrafe nazionale ha più schede per questo codice fiscale: non si sa quale è giusta.",
  'registry.several-records.mends':
    "i Comuni che hanno iscritto le schede, unendole; si segnala dal programma dell'anagrafe.",
  'registry.several-records.citizen':
    '«Risulta iscritto due volte per errore. I dati li scrivo dai suoi documenti; le schede le facciamo unire noi.»',
  'registry.not-recognised.means': "L'anagrafe nazionale non riconosce questo sistema.",
  'registry.not-recognised.mends': "l'assistenza: chiave o orologio da controllare.",
  'registry.not-recognised.citizen': '«I dati li scrivo io dai suoi documenti: non cambia nulla per Lei.»',
  'registry.not-readable.means':
    "L'anagrafe nazionale ha risposto in modo non valido: la risposta non è stata usata.",
  'registry.not-readable.mends': "l'assistenza, se succede ancora.",
  'registry.not-readable.citizen': '«I dati li scrivo io dai suoi documenti: non cambia nulla per Lei.»',
  'registry.other.means': "L'anagrafe nazionale risponde con il codice {codice} e non dà i dati.",
  'registry.other.mends': "l'assistenza dell'anagrafe nazionale, dicendo il codice.",
  'registry.other.citizen': '«I dati li scrivo io dai suoi documenti: non cambia nulla per Lei.»',
  'registry.panel': 'Anagrafe nazionale',
  'registry.state.agrees': "I dati concordano con l'anagrafe nazionale ({data}, {ora}).",
  'registry.state.differs': "Diversi dall'anagrafe nazionale ({data}, {ora}):",
  'registry.state.waiting':
    "La verifica è in attesa: l'anagrafe nazionale non risponde dalle {ora}. Si farà da sola.",
  'registry.state.taken':
    "Dati chiesti all'anagrafe nazionale ({data}, {ora}). Quelli definitivi si confrontano da soli dopo la firma.",
} as const;
