// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names of the towns that give a province its name or its seat, as search forms: of namesakes they are the likelier ones. */
export const PROVINCE_CAPITALS: ReadonlySet<string> = new Set(
  (
    'agrigento|alessandria|ancona|andria|aosta|arezzo|ascoli piceno|asti|avellino|bari|barletta|belluno|benevento|bergamo|biella|' +
    'bologna|bolzano|brescia|brindisi|cagliari|caltanissetta|campobasso|carbonia|caserta|catania|catanzaro|cesena|chieti|como|' +
    'cosenza|cremona|crotone|cuneo|enna|fermo|ferrara|firenze|foggia|forli|frosinone|genova|gorizia|grosseto|imperia|isernia|' +
    'l aquila|la spezia|latina|lecce|lecco|livorno|lodi|lucca|macerata|mantova|massa|matera|messina|milano|modena|monza|napoli|' +
    'novara|nuoro|oristano|padova|palermo|parma|pavia|perugia|pesaro|pescara|piacenza|pisa|pistoia|pordenone|potenza|prato|ragusa|' +
    'ravenna|reggio di calabria|reggio calabria|reggio nell emilia|rieti|rimini|roma|rovigo|salerno|sassari|savona|siena|siracusa|' +
    'sondrio|taranto|teramo|terni|torino|trani|trapani|trento|treviso|trieste|udine|urbino|varese|venezia|verbania|vercelli|verona|' +
    'vibo valentia|vicenza|viterbo'
  ).split('|'),
);
