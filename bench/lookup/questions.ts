// SPDX-License-Identifier: AGPL-3.0-or-later

/** A request by everything that finds it. */
export type Sought = { id: string; code: string; number: string; serial: string; surname: string };

/** A place as a clerk types it, whole; the benchmark types it letter by letter. */
export type TypedPlace = { kind: PlaceKind; name: string; date: string | null };

export const PLACE_KINDS = ['municipality', 'second-name', 'ceased', 'state'] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What each way to look something up is, in words for the table. */
export const WAYS = {
  municipality: 'luogo, per tasto: Comune che esiste',
  'second-name': 'luogo, per tasto: nome nella seconda lingua',
  ceased: 'luogo, per tasto: Comune cessato, alla data di nascita',
  state: 'luogo, per tasto: Stato estero',
  code: 'codice fiscale: POST',
  number: 'numero della richiesta: POST',
  serial: 'numero della carta: POST',
  surname: 'inizio del cognome: POST, GET elenco',
  open: 'apertura della richiesta: GET',
  home: 'inizio, con le richieste aperte: GET',
  list: 'elenco degli ultimi trenta giorni: GET',
} as const;

export type Way = keyof typeof WAYS;

/** The beginnings of a text from two letters on: what stands in the field after each key. */
export const keystrokesOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(0, index + 2));

/** The beginning of a surname that a clerk types: from two letters to the whole, by turns. */
export const beginningOf = (surname: string, turn: number): string =>
  surname.slice(0, Math.max(2, Math.min(surname.length, 2 + (turn % 6))));
