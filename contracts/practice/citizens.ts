// SPDX-License-Identifier: AGPL-3.0-or-later

/** An invented person with a valid codice fiscale; the birthplace is real, everything else is not. */
export type PracticeCitizen = {
  codiceFiscale: string;
  surname: string;
  givenName: string | null;
  sex: 'M' | 'F';
  birthDate: string;
  birthplace: { belfioreCode: string; name: string };
  municipalityCode: string;
  streetName: string;
  houseNumber: string;
  frazione: string | null;
  heightCm: number;
  citizenship: string;
  email: string | null;
  mobile: string | null;
  /** What this person is in the data for. */
  about: string;
};

const rows = `
MNTBRC84D54A944E|Montanari|Beatrice|F|1984-04-14|A944|Bologna|037999|Via Guido Reni|27||169|italiana|b.montanari@posta.example|+393475550100|rinnovo ordinario, tutti e due i contatti
FRRLCU97P30F839B|Ferrante|Luca|M|1997-09-30|F839|Napoli|037999|Via dei Tigli|4||181|italiana|l.ferrante@libera.example|+393475550101|primo rilascio
BNCCHR91B48C573Y|Bianconi|Chiara|F|1991-02-08|C573|Cesena|037999|Piazza della Fontana|3||165|italiana|c.bianconi@casella.example||solo e-mail
ZNTMDA48H11E289M|Zanotti|Amedeo|M|1948-06-11|E289|Imola|037999|Via San Quirino|112|Ca' del Vento|172|italiana||+393475550103|oltre settanta anni, solo cellulare
RGHGCM79T01F257W|Righetti|Giacomo|M|1979-12-01|F257|Modena|037999|Via Guido Reni|31||177|italiana|g.righetti@libera.example|+393475550104|carta smarrita
PPSRNI88L59Z129Y|Popescu|Irina|F|1988-07-19|Z129|Romania|037999|Via del Mulino|8|Mulinaccio|163|rumena|i.popescu@casella.example|+393475550105|nata in Romania
SPSRSO55R68G964T|Esposito|Rosa|F|1955-10-28|G964|Pozzuoli|037999|Via dei Tigli|15||158|italiana|||nessun contatto proprio
MLGDVD73E02C573T|Malaguti|Davide|M|1973-05-02|C573|Cesena|037999|Via Larga|2||179|italiana|d.malaguti@libera.example||carta rilasciata da un altro Comune
SRTNMO01C57D548A|Sartori|Noemi|F|2001-03-17|D548|Ferrara|037999|Via Larga|19||170|italiana|n.sartori@casella.example|+393475550108|carta rubata
QRNTRS62M45L049V|Quaranta|Teresa|F|1962-08-05|L049|Taranto|037999|Via San Quirino|40||161|italiana||+393475550109|solo cellulare
LMRSMR90A23Z330O|El Amrani|Samir|M|1990-01-23|Z330|Marocco|037999|Via del Mulino|22|Mulinaccio|175|marocchina|s.elamrani@libera.example|+393475550110|cognome in due parti, nato in Marocco
BNSGLI95S49A944K|Benassi|Giulia|F|1995-11-09|A944|Bologna|037999|Piazza della Fontana|11||167|italiana|g.benassi@casella.example|+393475550111|rinnovo ordinario
RSSMRA70A01A944G|Rossi|Mario|M|1970-01-01|A944|Bologna|037999|Via Roma|1||174|italiana|m.rossi@posta.example|+393475550112|omonimo, primo dei due
RSSMRA70A03A944N|Rossi|Mario|M|1970-01-03|A944|Bologna|037999|Via Roma|77||180|italiana|m.rossi@libera.example|+393475550113|omonimo, nato due giorni dopo
FBBNNA86E65H19VW|Fabbri|Anna|F|1986-05-25|H199|Ravenna|037999|Via dei Tigli|30||166|italiana|a.fabbri@casella.example|+393475550114|omocodia di primo livello
FBBNTN83B14H199T|Fabbri|Antonio|M|1983-02-14|H199|Ravenna|037999|Via dei Tigli|30||178|italiana|fabbri.a@posta.example|+393475550114|stessa famiglia, stesso cellulare
GRRSLV78P52GPPTD|Guerra|Silvia|F|1978-09-12|G337|Parma|037999|Via Larga|50||164|italiana|s.guerra@libera.example|+393475550116|omocodia di terzo livello
DGSNCL99H06E506S|D'Àgostino|Niccolò|M|1999-06-06|E506|Lecce|037999|Vicolo dell'Orto|5||183|italiana|n.dagostino@casella.example|+393475550117|apostrofo e accenti
LKSZNT82D42Z127P|Łukaszewska|Żaneta|F|1982-04-02|Z127|Polonia|037999|Via Roma|12||171|polacca|z.lukaszewska@posta.example|+393475550118|lettere polacche
DRDLBS67S30Z118N|Đorđević|Ljubiša|M|1967-11-30|Z118|Jugoslavia|037999|Via Roma|54||176|serba|l.dordevic@libera.example||nato in uno Stato che non esiste più
NGYTHN93T52Z251A|Nguyen|Thi Huong|F|1993-12-12|Z251|Vietnam|037999|Via San Quirino|9||155|vietnamita|t.nguyen@casella.example|+393475550120|lettere da traslitterare: Nguyễn Thị Hương
WYNXXX85M17Z223C|Wayan||M|1985-08-17|Z223|Indonesia|037999|Via del Mulino|3|Mulinaccio|168|indonesiana|w.wayan@posta.example|+393475550121|un solo nome
FOXDAA59C70L682A|Fo|Ada|F|1959-03-30|L682|Varese|037999|Via Larga|7||160|italiana||+393475550122|cognome e nome corti
GDTMVT74L47D612N|Guidotti Serracapriola di Montefalco|Maria Vittoria Eleonora|F|1974-07-07|D612|Firenze|037999|Piazza della Fontana|1||168|italiana|m.guidottiserracapriol@casella.example|+393475550123|nomi lunghi
BNFCRL36B29D158G|Bonfiglioli|Carlo|M|1936-02-29|D158|Crespellano|037999|Via Roma|90||169|italiana|||nato il 29 febbraio in un Comune poi soppresso
BRHMML96A15A952S|Oberhofer|Maximilian|M|1996-01-15|A952|Bolzano|021999|Dorfplatz / Piazza del Paese|4||186|italiana|m.oberhofer@libera.example|+393475550125|primo rilascio, bilingue
GRBKHR89R43B160B|Gruber|Katharina|F|1989-10-03|B160|Bressanone|021999|Mühlweg / Via del Mulino|12|Obertal / Valdisopra|168|italiana|k.gruber@casella.example|+393475550126|frazione bilingue
MLLJGN64E20Z112C|Müller|Jürgen|M|1964-05-20|Z112|Germania|021999|Kirchgasse / Vicolo della Chiesa|2||182|tedesca|j.muller@posta.example|+393475550127|dieresi, nato in Germania
WSSMDL81T64B220K|Weißensteiner|Magdalena|F|1981-12-24|B220|Brunico|021999|Sonnenhang / Pendio del Sole|18|Untertal / Valdisotto|170|italiana|m.weissensteiner@libera.example|+393475550128|eszett
VNTMML76M48F132Z|von Thurnhof zu Kaltenbrunn|Maximiliana Elisabeth Franziska|F|1976-08-08|F132|Merano|021999|Schlossweg / Via del Castello|1||173|italiana|m.vonthurnhofzukaltenb@casella.example|+393475550129|nomi lunghi bilingui
PCHJSF51C19I729H|Pichler|Josef|M|1951-03-19|I729|Silandro|021999|Mühlweg / Via del Mulino|3|Obertal / Valdisopra|171|italiana||+393475550130|oltre settanta anni
DLVSRA03P49L378A|Dalvai|Sara|F|2003-09-09|L378|Trento|021999|Dorfplatz / Piazza del Paese|9||166|italiana|s.dalvai@libera.example|+393475550131|lingua italiana
KSTJPU87H29G140N|Kostner|Ujöp|M|1987-06-29|G140|Ortisei|021999|Sonnenhang / Pendio del Sole|6|Untertal / Valdisotto|180|italiana|u.kostner@casella.example||lingua ladina
NNRNNA58D57M067E|Innerhofer|Anna|F|1958-04-17|M067|Vipiteno|021999|Kirchgasse / Vicolo della Chiesa|10||162|italiana|||informata, non fornisce contatti
HFRNRS92S22Z102L|Hofer|Andreas|M|1992-11-22|Z102|Austria|021999|Mühlweg / Via del Mulino|20|Obertal / Valdisopra|178|austriaca|a.hofer@libera.example|+393475550134|nato in Austria
BRSRBN80B01Z100A|Berisha|Arben|M|1980-02-01|Z100|Albania|021999|Dorfplatz / Piazza del Paese|15||174|albanese|a.berisha@casella.example|+393475550135|nato in Albania
FRRJDR94E13Z602C|Ferreira da Silva|João Pedro|M|1994-05-13|Z602|Brasile|021999|Sonnenhang / Pendio del Sole|21|Untertal / Valdisotto|177|italiana|j.ferreiradasilva@posta.example|+393475550136|cittadino italiano nato in Brasile
STFMHI71L27Z1NVO|Ștefănescu|Mihai|M|1971-07-27|Z129|Romania|021999|Kirchgasse / Vicolo della Chiesa|5||173|rumena|m.stefanescu@libera.example|+393475550137|virgola sotto la lettera, omocodia di secondo livello
TSCVNK69P41H786K|Tschurtschenthaler|Veronika|F|1969-09-01|H786|San Candido|021999|Schlossweg / Via del Castello|7||167|italiana|v.tschurtschenthaler@casella.example|+393475550138|cognome lungo senza spazi
GGRLKS07R31A952G|Egger|Lukas|M|2007-10-31|A952|Bolzano|021999|Dorfplatz / Piazza del Paese|4||184|italiana|l.egger@posta.example|+393475550139|appena maggiorenne
GHDLCU14E05A757A|Ghedina|Luca|M|2014-05-05|A757|Belluno|021999|Sonnenhang / Pendio del Sole|2|Untertal / Valdisotto|176|italiana|||minorenne: la richiesta per maggiorenni va rifiutata
`;

const citizenOf = (row: string): PracticeCitizen => {
  const cell = row.split('|');
  const text = (index: number): string => cell[index] ?? '';
  const optional = (index: number): string | null => cell[index] || null;
  return {
    codiceFiscale: text(0),
    surname: text(1),
    givenName: optional(2),
    sex: text(3) === 'F' ? 'F' : 'M',
    birthDate: text(4),
    birthplace: { belfioreCode: text(5), name: text(6) },
    municipalityCode: text(7),
    streetName: text(8),
    houseNumber: text(9),
    frazione: optional(10),
    heightCm: Number(text(11)),
    citizenship: text(12),
    email: optional(13),
    mobile: optional(14),
    about: text(15),
  };
};

/** Who lives in the practice municipalities; nobody shares a codice fiscale. */
export const practiceCitizens: readonly PracticeCitizen[] = rows.trim().split('\n').map(citizenOf);
