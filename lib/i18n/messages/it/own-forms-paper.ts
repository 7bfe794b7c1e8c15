// SPDX-License-Identifier: AGPL-3.0-or-later

/** Words of the municipality's own forms, by code (`SP-07`: domain no. 7). `<b>` and `<i>` change the face. */
export const ownFormsPaperIt = {
  'forms.source': 'Modulo del Comune',
  'forms.source.text':
    'Modulo preparato dal Comune con il programma Sportello CIE: non è un modulo del Ministero dell’Interno.',
  'forms.audience': 'Per: {audience}',
  'forms.law': 'Norme: {law}',
  'forms.placeDate': 'Luogo e data',
  'forms.alt.requestCode': 'Codice a barre del numero di pratica',
  'forms.present':
    'Si firma davanti all’operatore. Se il modulo è portato da un’altra persona o arriva per posta o per e-mail, si allega la copia del documento di chi firma (art.\u00a038, comma\u00a03, DPR\u00a0445/2000).',
  'forms.presentHere': 'Si firma allo sportello, davanti all’operatore che riconosce chi firma.',
  'forms.stampDuty': 'La dichiarazione è esente da imposta di bollo (art.\u00a037, DPR\u00a0445/2000).',
  'forms.privacy':
    '<b>Come trattiamo i dati</b> (artt.\u00a013 e\u00a014, Regolamento UE 2016/679). Titolare: {municipality}. I dati di questo modulo servono soltanto alla pratica a cui si riferisce, per obblighi di legge e compiti di interesse pubblico (art.\u00a06, par.\u00a01, lett.\u00a0c ed\u00a0e). Conservazione: {retention}. Responsabile della protezione dei dati: {officer}. Per accesso, rettifica e gli altri diritti: {address}; è possibile il reclamo al Garante per la protezione dei dati personali. Testo completo: {url}.',

  'forms.undersigned': 'Il/La sottoscritto/a',
  'forms.undersigned.two': 'I sottoscritti, maggiorenni,',
  'forms.aware':
    'consapevole delle sanzioni penali previste dall’art.\u00a076 del DPR\u00a0445/2000 per le dichiarazioni non veritiere e della decadenza dai benefici prevista dall’art.\u00a075,',
  'forms.asks': 'CHIEDE',
  'forms.declares': 'DICHIARA',
  'forms.delegates': 'DELEGA',
  'forms.assents': 'DÀ IL PROPRIO ASSENSO',
  'forms.attest': 'ATTESTANO',
  'forms.acknowledges': 'PRENDE ATTO',
  'forms.capacity': 'in qualità di',

  'forms.section.holder': 'Titolare della carta',
  'forms.section.minor': 'Minore',
  'forms.section.contacts': 'Contatti (facoltativi)',
  'forms.section.delivery': 'Consegna della carta',
  'forms.section.decree': 'Decreto di nomina',
  'forms.section.judge': 'Espatrio e autorizzazione del giudice tutelare',
  'forms.section.first-witness': 'Primo testimone',
  'forms.section.second-witness': 'Secondo testimone',
  'forms.section.receipt': 'Per ricevuta',
  'forms.section.office': 'Spazio riservato all’ufficio',
  'forms.section.doctor': 'Certificato del medico',
  'forms.section.copy': 'Copia del documento di chi firma',
  'forms.section.represented': 'Se firma chi rappresenta il titolare',
  'forms.section.bring': 'Che cosa si porta allo sportello',
  'forms.section.know': 'Che cosa è bene sapere',
  'forms.section.home': 'Appuntamento a domicilio',
  'forms.copy.front': 'fronte',
  'forms.copy.back': 'retro',

  'forms.who.signer': 'Chi firma',
  'forms.who.holder': 'Titolare',
  'forms.who.other': 'Altro genitore',
  'forms.who.representative': 'Chi rappresenta il titolare',
  'forms.who.delegate': 'Delegato',
  'forms.who.card': 'Carta',
  'forms.who.decree': 'Decreto di nomina',
  'forms.who.judge': 'Autorizzazione del giudice tutelare',
  'forms.who.witness1': 'Primo testimone',
  'forms.who.witness2': 'Secondo testimone',
  'forms.who.delivery': 'Consegna',
  'forms.who.contacts': 'Contatti',
  'forms.who.earlier': 'Dichiarazione precedente',
  'forms.who.damage': 'Danno',
  'forms.who.home': 'Impedimento',
  'forms.who.impediment': 'Impedimento',
  'forms.who.signed': 'Firma',
  'forms.who.office': 'Ufficio',

  'forms.part.name': 'Cognome e nome',
  'forms.part.surname': 'Cognome',
  'forms.part.givenName': 'Nome',
  'forms.part.birthplace': 'nato/a a',
  'forms.part.birthDate': 'il',
  'forms.part.codiceFiscale': 'Codice fiscale',
  'forms.part.sex': 'Sesso',
  'forms.part.height': 'Statura (cm)',
  'forms.part.citizenship': 'Cittadinanza',
  'forms.part.residence': 'Residenza (Comune, via, numero)',
  'forms.part.document': 'Documento (tipo, numero, rilasciato da, scadenza)',
  'forms.part.phone': 'Telefono',
  'forms.part.serial': 'Carta n.',
  'forms.part.issuer': 'rilasciata da',
  'forms.part.issuedOn': 'il',
  'forms.part.previous': 'Documento precedente (tipo, numero, scadenza)',
  'forms.part.requestNumber': 'Pratica n.',
  'forms.part.court': 'Tribunale e numero',
  'forms.part.date': 'Data',
  'forms.part.address': 'Altro indirizzo (via, numero, CAP, Comune, presso)',
  'forms.part.email': 'E-mail (non PEC)',
  'forms.part.mobile': 'Cellulare',
  'forms.part.place': 'Resa presso',
  'forms.part.absence': 'Motivo dell’assenza (facoltativo)',
  'forms.part.reason': 'Motivo',
  'forms.part.note': 'Altro',
  'forms.part.whereabouts': 'Dove si trova (indirizzo, piano, nome sul campanello)',
  'forms.part.collector': 'Delegato al ritiro (cognome e nome)',
  'forms.part.placeDate': 'Luogo e data',
  'forms.part.operator': 'L’operatore',
  'forms.part.identifiedBy': 'Riconosciuto/a mediante',
  'forms.part.dateTime': 'Data e ora',
  'forms.part.secondOperator': 'Conferma di altro operatore (nome, data, ora)',
  'forms.part.registrar': 'L’ufficiale d’anagrafe o l’incaricato',
  'forms.part.doctor': 'Il/La medico (nome, timbro e firma)',

  'forms.said.birthplace': 'luogo di nascita',
  'forms.said.birthDate': 'data di nascita (giorno, mese, anno)',
  'forms.said.issuedOn': 'data di rilascio (giorno, mese, anno)',

  'forms.question.reason': 'Motivo della richiesta',
  'forms.question.travel': 'La carta sarà',
  'forms.question.capacity': 'In qualità di',
  'forms.question.powers': 'Secondo il decreto',
  'forms.question.contacts': 'Contatti',
  'forms.question.delivery': 'Consegna',
  'forms.question.family': 'Genitori',
  'forms.question.judge': 'Dichiara inoltre',
  'forms.question.donation': 'Dichiara il proprio',
  'forms.question.revocation': 'Cancellazione',
  'forms.question.declaration': 'Consegna della dichiarazione di smarrimento: la delega',
  'forms.question.damage': 'La carta è deteriorata',
  'forms.question.home': 'Impedimento',
  'forms.question.attached': 'Allega',
  'forms.question.medical': 'Certificato',
  'forms.question.impediment': 'Il titolare',
  'forms.question.kin': 'Familiare',

  'forms.sign.applicant': 'Firma del richiedente',
  'forms.sign.assent': 'Firma di chi dà l’assenso',
  'forms.sign.asking-parent': 'Firma di chi chiede la carta',
  'forms.sign.other-parent': 'Altro genitore, per assenso',
  'forms.sign.minor': 'Firma del minore',
  'forms.sign.declarant': 'Firma del dichiarante',
  'forms.sign.delegator': 'Firma del delegante',
  'forms.sign.delegate': 'Firma del delegato',
  'forms.sign.holder': 'Firma del titolare',
  'forms.sign.holder-able': 'Firma del titolare, se può firmare',
  'forms.sign.witness1': 'Firma del primo testimone',
  'forms.sign.witness2': 'Firma del secondo testimone',
  'forms.sign.kin': 'Firma di chi dichiara (comma 2)',
  'forms.sign.operator': 'L’operatore',
  'forms.sign.unable': 'Impossibilitato/a a firmare: {reason}',

  'forms.tick.reason.first-issue': 'primo rilascio',
  'forms.tick.reason.renewal': 'rinnovo (per scadenza)',
  'forms.tick.reason.theft': 'furto',
  'forms.tick.reason.loss': 'smarrimento',
  'forms.tick.reason.deterioration': 'deterioramento',
  'forms.tick.reason.data-change': 'variazione dei dati',
  'forms.tick.reason.paper-replacement': 'sostituzione della carta cartacea',
  'forms.tick.reason.defective': 'carta difettosa',
  'forms.tick.travel.yes': 'valida per l’espatrio',
  'forms.tick.travel.no': 'non valida per l’espatrio',
  'forms.tick.capacity.parent': 'genitore',
  'forms.tick.capacity.responsible': 'chi esercita la responsabilità genitoriale',
  'forms.tick.capacity.foster': 'affidatario/a',
  'forms.tick.capacity.guardian': 'tutore',
  'forms.tick.capacity.administrator': 'amministratore di sostegno',
  'forms.tick.capacity.holder': 'titolare',
  'forms.tick.powers.represents': 'rappresenta la persona',
  'forms.tick.powers.assists': 'assiste la persona, che firma anch’essa la richiesta',
  'forms.tick.contacts.none': 'informato/a che sono facoltativi, non li fornisce',
  'forms.tick.delivery.residence': 'all’indirizzo di residenza',
  'forms.tick.delivery.other-address': 'a un altro indirizzo',
  'forms.tick.delivery.municipality': 'presso il Comune',
  'forms.tick.family.onCard':
    'chiede che i nomi dei genitori stiano sulla carta (solo sotto i 14\u00a0anni, se è valida per l’espatrio)',
  'forms.tick.judge.attached': 'allega l’autorizzazione del giudice tutelare:',
  'forms.tick.judge.travel':
    'dà il proprio assenso al rilascio della carta valida per l’espatrio (art.\u00a03, lett.\u00a0a, L.\u00a01185/1967)',
  'forms.tick.judge.noTravel': 'chiede la carta non valida per l’espatrio',
  'forms.tick.donation.consent': '<b>consenso</b> alla donazione dei propri organi e tessuti dopo la morte',
  'forms.tick.donation.refusal': '<b>diniego</b> alla donazione dei propri organi e tessuti dopo la morte',
  'forms.tick.revocation.only': 'e non ne rende un’altra: non si esprime',
  'forms.tick.revocation.again': 'e ne rende una nuova con il modulo SP-06A',
  'forms.tick.declaration.included': 'comprende',
  'forms.tick.declaration.excluded': 'non comprende',
  'forms.tick.damage.broken': 'rotta, piegata o tagliata',
  'forms.tick.damage.unreadable': 'non si leggono più i dati o la fotografia',
  'forms.tick.damage.chip': 'il microprocessore non viene letto',
  'forms.tick.damage.number': 'non si legge più il numero della carta',
  'forms.tick.home.illness': 'motivi di salute',
  'forms.tick.home.prison': 'detenzione',
  'forms.tick.home.cloister': 'clausura',
  'forms.tick.attached.proof': 'prova dell’impedimento (certificato sul retro, o altro documento)',
  'forms.tick.attached.identity': 'documento del titolare, o copia',
  'forms.tick.attached.photo': 'fotografia recente',
  'forms.tick.attached.payment': 'ricevuta del pagamento',
  'forms.tick.medical.cannotCome': 'non può recarsi allo sportello',
  'forms.tick.medical.printsTemporary':
    'l’acquisizione delle impronte digitali è temporaneamente impossibile (la carta vale 12\u00a0mesi)',
  'forms.tick.medical.printsPermanent':
    'l’acquisizione delle impronte digitali è impossibile in modo permanente',
  'forms.tick.impediment.cannot': 'non può firmare',
  'forms.tick.impediment.illiterate': 'non sa firmare',
  'forms.tick.impediment.temporary':
    'si trova in una situazione di impedimento temporaneo, per ragioni connesse allo stato di salute',
  'forms.tick.kin.spouse': 'coniuge',
  'forms.tick.kin.child': 'figlio/a, in assenza del coniuge',
  'forms.tick.kin.relative':
    'altro parente in linea retta o collaterale fino al terzo grado, in mancanza di questi',

  'forms.SP-01.title': 'Richiesta della carta di identità elettronica – maggiorenni',
  'forms.SP-01.audience': 'persone maggiorenni',
  'forms.SP-01.law': 'art.\u00a03 TULPS (RD\u00a0773/1931); DM\u00a023\u00a0dicembre\u00a02015',
  'forms.SP-01.asks': 'il rilascio della carta di identità elettronica, per il seguente motivo:',
  'forms.SP-01.travel': 'La carta sarà:',
  'forms.SP-01.declares':
    'se la carta è valida per l’espatrio, di non trovarsi in alcuna delle condizioni che impediscono il rilascio di un documento valido per l’espatrio (art.\u00a03, L.\u00a01185/1967; art.\u00a01, DPR\u00a0649/1974); di essere consapevole delle responsabilità penali previste dall’art.\u00a076 del DPR\u00a0445/2000 per le dichiarazioni non vere e della perdita dei benefici (art.\u00a075).',
  'forms.SP-01.contacts':
    'Servono ad attivare subito le credenziali CIE e a recuperare il PUK. Chi li indica dichiara che sono personali e sotto il proprio diretto controllo.',
  'forms.SP-01.delivery':
    'La carta è consegnata soltanto al titolare o al delegato indicato. Per ritirarla alla posta serve un altro documento.',
  'forms.SP-01.donation':
    'La volontà sulla donazione di organi e tessuti è libera e si dichiara allo sportello, o con il modulo SP-06A.',
  'forms.SP-01.bring':
    'La carta precedente o un altro documento, la tessera sanitaria, una fotografia recente se l’ufficio non la scatta, la ricevuta del pagamento; per furto o smarrimento la denuncia; per gli stranieri non comunitari il permesso di soggiorno.',

  'forms.SP-03.title': 'Assenso all’espatrio di un minore',
  'forms.SP-03.audience':
    'il genitore che non viene allo sportello, o chi altro esercita la responsabilità genitoriale',
  'forms.SP-03.law':
    'art.\u00a03, lett.\u00a0a, L.\u00a021\u00a0novembre\u00a01967, n.\u00a01185; art.\u00a038, DPR\u00a0445/2000',
  'forms.SP-03.assents':
    'al rilascio al minore della carta di identità elettronica <b>valida per l’espatrio</b>, chiesta da:',
  'forms.SP-03.declares':
    'di esercitare la responsabilità genitoriale sul minore, o di averlo in affidamento; di essere consapevole delle sanzioni penali previste dall’art.\u00a076 del DPR\u00a0445/2000 per le dichiarazioni non veritiere.',
  'forms.SP-03.know':
    'Serve l’assenso di entrambi i genitori, o di chi esercita la responsabilità genitoriale; in affidamento anche quello dell’affidatario. Basta una firma se l’altro genitore è deceduto, è decaduto dalla responsabilità o ne è sospeso. In mancanza dell’assenso decide il giudice tutelare.',

  'forms.SP-04A.title': 'Richiesta della carta di identità elettronica – minori da 0 a 11 anni',
  'forms.SP-04A.audience': 'chi chiede la carta per un minore da 0 a 11 anni',
  'forms.SP-04A.law':
    'art.\u00a03 TULPS; artt.\u00a0316 e\u00a0320 c.c.; art.\u00a03, lett.\u00a0a, L.\u00a01185/1967',
  'forms.SP-04B.title': 'Richiesta della carta di identità elettronica – minori da 12 a 17 anni',
  'forms.SP-04B.audience': 'chi chiede la carta per un minore da 12 a 17 anni',
  'forms.SP-04B.law':
    'art.\u00a03 TULPS; artt.\u00a0316 e\u00a0320 c.c.; art.\u00a03, lett.\u00a0a, L.\u00a01185/1967',
  'forms.SP-04.asks':
    'per il minore il rilascio della carta di identità elettronica, per il seguente motivo:',
  'forms.SP-04.declares':
    'se la carta è valida per l’espatrio, che il minore non si trova in alcuna delle condizioni che ne impediscono il rilascio (art.\u00a03, L.\u00a01185/1967; art.\u00a01, DPR\u00a0649/1974), e dà il proprio assenso; di essere consapevole delle responsabilità penali previste dall’art.\u00a076 del DPR\u00a0445/2000.',
  'forms.SP-04.other':
    'Se la carta è valida per l’espatrio firma anche l’altro genitore; se non viene allo sportello, porta il modulo SP-03.',
  'forms.SP-04A.signature':
    'Il minore non firma e non gli si prendono le impronte digitali (meno di 12\u00a0anni).',
  'forms.SP-04B.signature': 'Il minore firma e gli si prendono le impronte digitali (12\u00a0anni compiuti).',
  'forms.SP-04.delivery':
    'Sotto i 14\u00a0anni, se la carta va a un indirizzo, è obbligatorio indicare chi la ritira.',
  'forms.SP-04.bring':
    'Il minore, con un suo documento se lo ha; il documento di chi firma; una fotografia recente del minore; la ricevuta del pagamento; per furto o smarrimento la denuncia. Se il minore non ha documenti, due testimoni (modulo SP-14).',

  'forms.SP-05.title':
    'Dichiarazione del tutore o dell’amministratore di sostegno, autorizzazione del giudice tutelare',
  'forms.SP-05.audience':
    'tutori, amministratori di sostegno, genitori con l’autorizzazione del giudice tutelare',
  'forms.SP-05.law':
    'artt.\u00a0357, 405, 409 e\u00a0424 c.c.; art.\u00a03, lett.\u00a0a, L.\u00a01185/1967; artt.\u00a038 e\u00a046, DPR\u00a0445/2000',
  'forms.SP-05.of': 'della persona qui indicata, per la quale chiede la carta di identità elettronica:',
  'forms.SP-05.declares':
    'se agisce per decreto, che il decreto indicato è in vigore e comprende la richiesta della carta di identità; che la persona non si trova, per quanto ne sa, in condizioni che impediscono il rilascio di un documento valido per l’espatrio; e quanto è indicato sul retro.',
  'forms.SP-05.bring':
    'Il decreto di nomina, o la copia; il documento di chi firma; l’autorizzazione del giudice tutelare, se serve. L’incapacità non si presume: senza decreto la persona agisce da sé.',

  'forms.SP-06A.title': 'Dichiarazione di volontà sulla donazione di organi e tessuti',
  'forms.SP-06A.audience': 'maggiorenni residenti in Italia',
  'forms.SP-06A.law':
    'art.\u00a03, comma\u00a03, TULPS; L.\u00a01°\u00a0aprile\u00a01999, n.\u00a091; DM\u00a08\u00a0aprile\u00a02000',
  'forms.SP-06A.free':
    'maggiorenne e residente in Italia, informato/a che la scelta è libera e che nessuno è tenuto a esprimersi, dichiara il proprio',
  'forms.SP-06A.acknowledges':
    'che la dichiarazione è trasmessa al Sistema Informativo Trapianti; che può essere cambiata in ogni momento presso l’azienda sanitaria o al rinnovo della carta; che vale sempre l’ultima in ordine di tempo.',
  'forms.SP-06A.know':
    'Chi non vuole esprimersi non compila questo modulo: la carta si rilascia ugualmente. Chi ha già dichiarato la propria volontà e non la cambia non deve ripeterla.',
  'forms.SP-06B.title': 'Cancellazione della dichiarazione sulla donazione di organi e tessuti',
  'forms.SP-06B.audience': 'maggiorenni che hanno già dichiarato la propria volontà',
  'forms.SP-06B.law':
    'art.\u00a03, comma\u00a03, TULPS; L.\u00a01°\u00a0aprile\u00a01999, n.\u00a091; DM\u00a08\u00a0aprile\u00a02000',
  'forms.SP-06B.asks':
    'che sia cancellata dal Sistema Informativo Trapianti la dichiarazione di volontà sulla donazione di organi e tessuti',
  'forms.SP-06B.acknowledges':
    'che la cancellazione toglie effetto alla dichiarazione precedente e che una nuova volontà può essere dichiarata in ogni momento presso l’azienda sanitaria o al rinnovo della carta.',

  'forms.SP-07.title': 'Delega al ritiro della carta di identità elettronica',
  'forms.SP-07.audience': 'chi manda un’altra persona a ritirare la carta',
  'forms.SP-07.law': 'art.\u00a038, comma\u00a03-bis, DPR\u00a0445/2000',
  'forms.SP-07.of': 'della carta di identità elettronica rilasciata a:',
  'forms.SP-07.to':
    'a ritirare per suo conto la carta di identità elettronica presso questo Comune, con la lettera chiusa che la accompagna.',
  'forms.SP-07.know':
    'Il delegato mostra un proprio documento e la ricevuta della richiesta. La lettera contiene la seconda metà dei codici PIN e PUK: si consegna chiusa al titolare. La carta ferma alla posta si ritira soltanto con il delegato indicato nella richiesta.',
  'forms.SP-07.receipt': 'La carta e la lettera chiusa sono consegnate al delegato.',

  'forms.SP-08A.title': 'Delega per la ristampa e il ritiro dei codici PIN e PUK della CIE',
  'forms.SP-08A.audience': 'titolari che hanno perso la prima metà dei codici e non possono venire',
  'forms.SP-08A.law': 'art.\u00a038, comma\u00a03-bis, DPR\u00a0445/2000',
  'forms.SP-08A.holder': 'titolare della CIE n.',
  'forms.SP-08A.to':
    'a presentare per suo conto la richiesta di ristampa e a ritirare, in busta chiusa, la <b>prima metà</b> dei codici PIN e PUK.',
  'forms.SP-08A.scope': 'La delega',
  'forms.SP-08A.declaration':
    'la consegna della dichiarazione di smarrimento allegata. Non comprende l’aggiornamento dei contatti né il ritiro della seconda metà.',
  'forms.SP-08A.once': 'Vale per una sola richiesta, entro 30\u00a0giorni dalla firma.',
  'forms.SP-08A.copy': '<i>Allegata copia del documento del delegante.</i>',
  'forms.SP-08A.receipt':
    '<i>Per ricevuta:</i> il foglio n.\u00a0______________________ è consegnato in busta chiusa.',

  'forms.SP-08B.title': 'Delega per l’aggiornamento dei contatti della CIE',
  'forms.SP-08B.audience': 'titolari che cambiano e-mail o cellulare e non possono venire',
  'forms.SP-08B.law': 'art.\u00a038, comma\u00a03-bis, DPR\u00a0445/2000',
  'forms.SP-08B.to':
    'a comunicare i seguenti contatti, che dichiaro personali e sotto il mio diretto controllo:',
  'forms.SP-08B.scope': 'Non comprende la ristampa né il ritiro dei codici PIN e PUK.',
  'forms.SP-08B.office':
    'La stessa persona, nello stesso giorno, non usa anche la delega per i codici (SP-08A) senza la conferma del responsabile.',

  'forms.SP-10.title': 'Atto di delega all’operatore (seconde metà su carta)',
  'forms.SP-10.audience': 'titolari che non possono ricevere per e-mail la seconda metà dei codici',
  'forms.SP-10.law':
    'DM\u00a023\u00a0dicembre\u00a02015; DM\u00a08\u00a0settembre\u00a02022; art.\u00a038, DPR\u00a0445/2000',
  'forms.SP-10.delegates':
    'dichiara di non potere ricevere per e-mail la seconda metà dei codici PIN e PUK e <b>delega</b> l’operatore {operator} del {municipality} a stamparla su carta per consegnargliela personalmente. È informato/a che così riceve allo sportello i codici completi, che nessuna copia resta all’ufficio e che deve conservare i due fogli separati.',

  'forms.SP-11.title': 'Dichiarazione di deterioramento della carta di identità',
  'forms.SP-11.audience': 'chi sostituisce una carta deteriorata',
  'forms.SP-11.law':
    'dichiarazione sostitutiva dell’atto di notorietà, artt.\u00a038 e\u00a047, DPR\u00a028\u00a0dicembre\u00a02000, n.\u00a0445',
  'forms.SP-11.of': 'della carta di identità rilasciata a:',
  'forms.SP-11.declares': 'che la carta indicata è deteriorata:',
  'forms.SP-11.returns':
    'di restituirla all’ufficio, perché sia annullata; di non averla smarrita, ceduta o prestata.',
  'forms.SP-11.office': 'Carta deteriorata ritirata e annullata.',
  'forms.SP-11.number':
    'Se il numero della carta non si legge, l’ufficio lo ricava dalla pratica di rilascio.',

  'forms.SP-13.title': 'Richiesta a domicilio con delegato e certificato medico',
  'forms.SP-13.audience': 'chi porta la richiesta di una persona che non può venire allo sportello',
  'forms.SP-13.law':
    'art.\u00a03 TULPS; circolare 10/2016 del Ministero dell’Interno; art.\u00a038, comma\u00a03-bis, DPR\u00a0445/2000',
  'forms.SP-13.delegate': 'delegato/a dalla persona qui indicata, che non può venire allo sportello,',
  'forms.SP-13.asks':
    'che la richiesta della carta di identità elettronica sia completata dove la persona si trova, per:',
  'forms.SP-13.attached': 'Allega:',
  'forms.SP-13.know':
    'L’operatore concorda un appuntamento, riconosce il titolare e raccoglie firma e impronte digitali, se possibile. La carta va all’indirizzo indicato o si ritira in Comune.',
  'forms.SP-13.doctor': 'Il/La sottoscritto/a medico certifica che {name}, nato/a il {birthDate},',
  'forms.SP-13.diagnosis': 'Il certificato non riporta la diagnosi.',

  'forms.SP-14.title': 'Attestazione di identità da parte di testimoni',
  'forms.SP-14.audience': 'due testimoni di chi non ha un documento',
  'forms.SP-14.law': 'art.\u00a03 TULPS; art.\u00a076, DPR\u00a0445/2000; art.\u00a0495 c.p.',
  'forms.SP-14.attest':
    'di conoscere personalmente la persona che è con loro davanti all’operatore, e che essa è:',
  'forms.SP-14.aware':
    'Sono consapevoli delle pene previste per chi attesta il falso sull’identità altrui davanti a un pubblico ufficiale (art.\u00a0495 c.p.) e per le dichiarazioni non veritiere (art.\u00a076, DPR\u00a0445/2000).',
  'forms.SP-14.know':
    'I testimoni sono due maggiorenni con un documento valido, nessuno dei due è il titolare. Per un minore senza documenti sono di regola i genitori.',

  'forms.SP-15.title': 'Dichiarazione di chi non sa o non può firmare',
  'forms.SP-15.audience': 'chi non sa o non può firmare, e i suoi familiari',
  'forms.SP-15.law': 'art.\u00a04, DPR\u00a028\u00a0dicembre\u00a02000, n.\u00a0445',
  'forms.SP-15.first': 'A. La dichiarazione è resa dal titolare (art.\u00a04, comma\u00a01)',
  'forms.SP-15.first.text':
    'L’operatore, accertata l’identità, attesta che la richiesta della carta è stata resa a lui dalla persona indicata in presenza di un impedimento a sottoscrivere, perché:',
  'forms.SP-15.second': 'B. La dichiarazione è resa da un familiare (art.\u00a04, comma\u00a02)',
  'forms.SP-15.second.text': 'dichiara, nell’interesse del titolare, che il titolare',
  'forms.SP-15.second.travel':
    'e che non si trova in alcuna delle condizioni che impediscono il rilascio di un documento valido per l’espatrio (art.\u00a03, L.\u00a01185/1967; art.\u00a01, DPR\u00a0649/1974).',
  'forms.SP-15.know':
    'Si compila la parte A o la parte B. La parte B vale soltanto per un impedimento temporaneo di salute. Nel riquadro della firma si scrive «impossibilitato/a a firmare».',
} as const;
