// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CieRequestData } from './request-data';
import { homeLine } from './summary';

/** How codes that come later reach the citizen: at any counter of the municipality, or by post. */
export const codesWays = ['counter', 'post'] as const;

export type CodesWay = (typeof codesWays)[number];

/** Reads a way out of a form or a row; `null` for anything else. */
export const codesWayOf = (text: unknown): CodesWay | null => codesWays.find((way) => way === text) ?? null;

/** Where the citizen is written to, in one line: where the card goes, or else home; `municipality` is the name of this one. */
export const postalLine = (
  { delivery, residence }: Pick<CieRequestData, 'delivery' | 'residence'>,
  municipality: string,
): string => {
  const { address } = delivery;
  if (!address) return homeLine(residence.home, municipality);
  const line = `${address.streetName} ${address.houseNumber}, ${address.postalCode} ${address.municipality.name}`;
  return address.careOf ? `${line}, presso ${address.careOf}` : line;
};

/** What of the codes of a request the program knows; `came` after they had run out. */
export type CodesStanding = { halvesWantedAt: Date | null; halvesCameAt: Date | null; toldAt: Date | null };

/** Where a citizen stands in the list of those to call back. */
export type CallBackState = 'waiting' | 'ready' | 'told';

export const callBackStateOf = ({ halvesWantedAt, toldAt }: CodesStanding): CallBackState => {
  if (halvesWantedAt !== null) return 'waiting';
  return toldAt === null ? 'ready' : 'told';
};
