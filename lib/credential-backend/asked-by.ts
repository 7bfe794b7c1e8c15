// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who of us asks and from where, as the other side keeps it: ids, no names; `assurance` of the sign-in. */
export type AskedBy = { userId: string; userLocation: string; assurance: string };
