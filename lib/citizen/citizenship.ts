// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { issueOf } from '@/lib/kernel/message';
import { REGION_OF_STATE } from './citizenship-states';

/** A citizenship: ISO 3166-1 alpha-3, `XXA` for a stateless person (ICAO Doc 9303-3), `RKS` for Kosovo. */
export type Citizenship = string;

export const ITALIAN: Citizenship = 'ITA';
export const STATELESS: Citizenship = 'XXA';

/** States whose citizens need no permit of stay: European Union, European Economic Area, Switzerland (D.lgs. 30/2007). */
const FREE_MOVEMENT = new Set(
  'AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MLT NLD NOR POL PRT ROU SVK SVN SWE'.split(
    ' ',
  ),
);

/** True when a citizen of that State stays in Italy without a permit. */
export const hasFreeMovement = (code: Citizenship): boolean => FREE_MOVEMENT.has(code);

/** True for a code that can be chosen. */
export const isCitizenship = (code: string): boolean => code === STATELESS || REGION_OF_STATE.has(code);

/**
 * The name of a citizenship's State for people (`it`: "Italia", "Germania"); `null` for a stateless person,
 * whose word is in the catalogue, and for an unknown code.
 */
export const stateNameOf = (code: Citizenship, locale: string): string | null => {
  const region = REGION_OF_STATE.get(code);
  if (region === undefined) return null;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? null;
};

/** Every code that can be chosen, in the order of a list: Italy, then by name, stateless last. */
export const citizenships = (locale: string): Citizenship[] => {
  const byName = [...REGION_OF_STATE.keys()]
    .filter((code) => code !== ITALIAN)
    .sort((a, b) => (stateNameOf(a, locale) ?? a).localeCompare(stateNameOf(b, locale) ?? b, locale));
  return [ITALIAN, ...byName, STATELESS];
};

/** A citizenship as chosen → its code; nothing chosen is refused: Italian is offered first, never assumed. */
export const citizenshipField = z.string().transform((text, context): Citizenship => {
  const code = text.trim().toUpperCase();
  if (isCitizenship(code)) return code;
  context.addIssue(issueOf(code === '' ? 'citizenship.missing' : 'citizenship.unknown'));
  return z.NEVER;
});
