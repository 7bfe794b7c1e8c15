// SPDX-License-Identifier: AGPL-3.0-or-later

/** Places: birthplaces by code and date, and what is wrong with an archive that is imported. */
export const placesIt = {
  'place.notThen': '{comune} non esisteva il {data}. Scegliere tra: {proposte}.',
  'place.unknown':
    'Comune non trovato. Scrivere il nome come era alla nascita, oppure scegliere lo Stato estero.',
};
