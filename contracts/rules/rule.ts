// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Json, type Placed } from './openapi-document';

/** A rule of the Italian guidelines for interfaces; `find` names the places that break it. */
export type Rule = (document: Json) => string[];

/** The places among these where something is wrong. */
export const wrongOnes = <T extends Placed>(placed: readonly T[], isWrong: (one: T) => boolean): string[] =>
  placed.filter(isWrong).map(({ at }) => at);
