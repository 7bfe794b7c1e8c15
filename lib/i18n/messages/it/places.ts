// SPDX-License-Identifier: AGPL-3.0-or-later

/** Places: birthplaces by code and date, and what is wrong with an archive that is imported. */
export const placesIt = {
  'place.notThen': '{comune} non esisteva il {data}. Scegliere tra: {proposte}.',
  'place.unknown':
    'Comune non trovato. Scrivere il nome come era alla nascita, oppure scegliere lo Stato estero.',

  'places.import.done':
    '{nome}: {righe, plural, one {# riga caricata} other {# righe caricate}} ({base, plural, one {# luogo resta} other {# luoghi restano}} dai dati di base), {senzaCodice, plural, one {# senza codice catastale} other {# senza codice catastale}}, {errori, plural, one {# riga scartata} other {# righe scartate}}.',
  'places.import.line': 'Riga {riga}: {motivo}',
  'places.import.encoding':
    'Il file non è in UTF-8: scaricarlo di nuovo dalla fonte, senza passare da un foglio di calcolo. Nulla è stato cambiato.',
  'places.import.columns':
    "Le colonne non sono quelle dell'archivio dei Comuni né della tabella degli Stati esteri. Nulla è stato cambiato.",
  'places.import.nothing': 'Il file non contiene nessun luogo. Nulla è stato cambiato.',

  'places.line.code': 'codice catastale «{valore}» non valido.',
  'places.line.name': 'denominazione «{valore}» mancante o con caratteri non ammessi.',
  'places.line.date': '{colonna}: «{valore}» non è una data.',
  'places.line.order': 'finisce il {al}, prima di cominciare il {dal}.',
  'places.line.province': 'sigla della provincia «{valore}» non valida.',
  'places.line.istat': 'codice ISTAT «{valore}» non valido.',
  'places.line.quotes': 'virgolette fuori posto.',
};
