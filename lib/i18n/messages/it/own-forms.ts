// SPDX-License-Identifier: AGPL-3.0-or-later

/** The forms that this program draws: at the desk, and offered from a request. Their own words are the paper's. */
export const ownFormsIt = {
  'ownForm.sources': 'Da dove vengono i moduli',
  'ownForm.official': 'Moduli del Ministero e del Comune',
  'ownForm.own': 'Moduli Sportello CIE',
  'ownForm.list': 'Moduli Sportello CIE',
  'ownForm.sub': 'Preparati dal Comune con questo programma: non sono moduli del Ministero.',
  'ownForm.meta': '{codice}, versione {versione} · Sportello CIE',
  'ownForm.audience': 'Per chi',
  'ownForm.law': 'Norme',
  'ownForm.signer': 'In basso a destra',
  'ownForm.pages': 'Pagine',
  'ownForm.pagesValue': 'due, fronte e retro dello stesso foglio',
  'ownForm.fill':
    'Si compila a mano, oppure al computer nei campi del PDF: il cittadino può farlo anche a casa.',
  'ownForm.language': 'Lingua',
  'ownForm.language.it': 'italiano',
  'ownForm.language.it-de': 'italiano e tedesco',
  'ownForm.print': 'Apri e stampa in bianco',
  'ownForm.fronts': 'Solo il fronte',
  'ownForm.backs': 'Solo il retro',
  'ownForm.simplex':
    'La stampante di questo sportello non fa il fronte/retro: stampare il fronte, girare il foglio sul lato lungo, stampare il retro.',
  'ownForm.empty': 'Nessun modulo con queste parole.',
  'ownForm.elsewhere': 'Che cosa non è in questo elenco',
  'ownForm.elsewhere.receipt':
    'La ricevuta della richiesta si stampa dalla pratica; la dichiarazione di smarrimento dei codici da Ristampe.',
  'ownForm.elsewhere.police':
    'Per furto o smarrimento della carta non c’è un modulo del Comune: si allega la denuncia fatta a Polizia o Carabinieri.',
  'ownForm.undecided':
    'I moduli si stampano quando il responsabile ha deciso le impostazioni del Comune (nome, ufficio, dati personali).',
  'ownForm.unknown': 'Nessun modulo Sportello CIE con questo codice e questa lingua.',
  'ownForm.notFitting':
    'Per questa pratica il modulo non serve, o non serve più: ricaricare la pagina della pratica.',
  'ownForm.character':
    'Il carattere «{c}» non può essere stampato sul modulo: correggerlo nella pratica, o usare il modulo in bianco.',
  'ownForm.overflow':
    'I dati della pratica non stanno sul modulo: usare il modulo in bianco, da Modulistica.',
  'ownForm.panel': 'Moduli da firmare',
  'ownForm.panelHint': 'Compilati con i dati della pratica; quello che manca si scrive a mano.',
  'ownForm.timeline': 'Stampato il modulo {codice}, compilato con i dati della pratica',

  'ownForm.print.SP-01': 'Stampa la richiesta',
  'ownForm.print.SP-03': 'Stampa l’assenso all’espatrio',
  'ownForm.print.SP-04A': 'Stampa la richiesta del minore',
  'ownForm.print.SP-04B': 'Stampa la richiesta del minore',
  'ownForm.print.SP-05': 'Stampa la dichiarazione di chi rappresenta',
  'ownForm.print.SP-06A': 'Stampa la dichiarazione sulla donazione',
  'ownForm.print.SP-06B': 'Stampa la cancellazione della donazione',
  'ownForm.print.SP-07': 'Stampa la delega al ritiro',
  'ownForm.print.SP-08A': 'Stampa la delega per i codici',
  'ownForm.print.SP-08B': 'Stampa la delega per i contatti',
  'ownForm.print.SP-10': 'Stampa l’atto di delega all’operatore',
  'ownForm.print.SP-11': 'Stampa la dichiarazione di deterioramento',
  'ownForm.print.SP-13': 'Stampa la richiesta a domicilio',
  'ownForm.print.SP-14': 'Stampa l’attestazione dei testimoni',
  'ownForm.print.SP-15': 'Stampa la dichiarazione di chi non firma',

  'ownForm.why.adult': 'Maggiorenne: serve se la richiesta si compila prima, o se il sistema non va.',
  'ownForm.why.youngMinor':
    'Meno di 12 anni: firma chi esercita la responsabilità genitoriale, non il minore.',
  'ownForm.why.olderMinor':
    'Da 12 a 17 anni: firmano chi esercita la responsabilità genitoriale e il minore.',
  'ownForm.why.parentAway': 'Un genitore non è allo sportello e la carta vale per l’espatrio.',
  'ownForm.why.representative': 'Firma chi rappresenta il titolare, secondo il decreto.',
  'ownForm.why.judge': 'Manca l’assenso di un genitore: serve l’autorizzazione del giudice tutelare.',
  'ownForm.why.donation': 'Ha espresso la volontà sulla donazione: si firma a parte.',
  'ownForm.why.donationBefore':
    'Non si esprime: se l’aveva fatto in passato può cancellare la dichiarazione.',
  'ownForm.why.collector': 'La carta la ritira un delegato.',
  'ownForm.why.atMunicipality': 'La carta arriva in Comune: se non può venire il titolare serve la delega.',
  'ownForm.why.codesLost': 'Se perde la prima metà dei codici e manda un’altra persona.',
  'ownForm.why.contactsChange': 'Se cambia e-mail o cellulare e manda un’altra persona.',
  'ownForm.why.secondHalves': 'Se non può ricevere per e-mail la seconda metà dei codici.',
  'ownForm.why.deterioration': 'La carta di prima è deteriorata.',
  'ownForm.why.homeProcedure': 'Il titolare non può venire: la porta un delegato, con il certificato.',
  'ownForm.why.witnesses': 'Il titolare non ha un documento: due testimoni.',
  'ownForm.why.unableToSign': 'Il titolare non sa o non può firmare.',
} as const;
