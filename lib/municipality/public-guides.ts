// SPDX-License-Identifier: AGPL-3.0-or-later

/** Numbers of the guides that other papers name; a number never changes its meaning. */
export const GUIDE_NUMBERS = { activation: 1, puk: 5 } as const;

/** Where a guide stands for the public. `municipality` (ISTAT code) where the portal serves several; `number` is `null` for the list. */
export type GuideAddress = { municipality: string | null; number: number | null; tongue: 'it' | 'de' };

const SEGMENT = { municipality: /^\d{6}$/, number: /^[1-9]$/, tongue: /^de$/ };

/** Reads the parts of a path after `/g/`: `1`, `037006/1`, `1/de`; `null` for any other. */
export const readGuideAddress = (parts: readonly string[]): GuideAddress | null => {
  const rest = [...parts];
  const take = (pattern: RegExp): string | null =>
    rest[0] !== undefined && pattern.test(rest[0]) ? (rest.shift() ?? null) : null;
  const municipality = take(SEGMENT.municipality);
  const number = take(SEGMENT.number);
  const tongue = take(SEGMENT.tongue) === null ? 'it' : 'de';
  return rest.length > 0 ? null : { municipality, number: number === null ? null : Number(number), tongue };
};

/** The path of a guide's public page. */
export const guidePath = ({ municipality, number, tongue }: GuideAddress): string =>
  ['/g', municipality, number, tongue === 'de' ? 'de' : null].filter((part) => part !== null).join('/');

/** What of a municipality its guides' addresses are made of. */
type Reached = {
  istatCode: string;
  /** Other municipalities are served by the same portal: an address says whose it is. */
  sharesPortal: boolean;
  settings: { publicServices: { guidesSite: string | null } };
};

/** A whole address, and the same as it is printed and typed. */
export type PublicAddress = { url: string; short: string };

/** The public address of a guide; `null` where the municipality's guides cannot be reached from outside. */
export const publicGuideOf = (
  { istatCode, sharesPortal, settings }: Reached,
  number: number,
  tongue: 'it' | 'de' = 'it',
): PublicAddress | null => {
  const { guidesSite } = settings.publicServices;
  if (guidesSite === null) return null;
  const path = guidePath({ municipality: sharesPortal ? istatCode : null, number, tongue });
  return { url: `${guidesSite}${path}`, short: `${guidesSite.replace(/^https:\/\//, '')}${path}` };
};
