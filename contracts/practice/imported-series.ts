// SPDX-License-Identifier: AGPL-3.0-or-later

/** The second letter of the serials of imported practice cards: the practice backend mints none with it. */
export const IMPORTED_LETTER = 'Z';
