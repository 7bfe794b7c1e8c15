// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CardState, type IssuingMunicipality } from '@/lib/credential-backend/card';
import { fail, ok, type Result } from '@/lib/kernel/result';

/** Whose cards a municipality may reprint codes for: those it issued, or any. */
export type ReprintScope = 'issuing' | 'any';

/** Why codes are not reprinted here: what the card is, or who issued it. */
export type ReprintRefusal =
  | { kind: 'card-state'; state: Exclude<CardState, 'active'> }
  | { kind: 'scope'; issuing: Omit<IssuingMunicipality, 'code' | 'province'> };

type Asked = { state: CardState; issuingMunicipality: IssuingMunicipality };

/**
 * Whether a card's first halves may be printed again by a municipality (ISTAT code). The card's state decides first: where it no
 * longer serves, no other office helps. A scope that is not set yet is the narrow one.
 */
export const decideReprint = (
  card: Asked,
  serving: { istatCode: string; scope: ReprintScope | null },
): Result<null, ReprintRefusal> => {
  if (card.state !== 'active') return fail({ kind: 'card-state', state: card.state });
  const { code, name, office, phone, openingHours } = card.issuingMunicipality;
  if (serving.scope === 'any' || code === serving.istatCode) return ok(null);
  return fail({ kind: 'scope', issuing: { name, office, phone, openingHours } });
};
