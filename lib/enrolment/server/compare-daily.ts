// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { type Asker, compareFeed, type Comparison } from './compare-feed';
import { isComparedSince } from './store/comparison-repository';

const DAY_MS = 86_400_000;

/**
 * The daily comparison: of each municipality once when the program starts, because an older backup may have been restored meanwhile, and
 * then once a day, whichever worker does it. Gives `null` when none is due, or when nobody answered: then it stays due.
 */
export const makeDailyComparison = (asker: Omit<Asker, 'actor'>) => {
  const comparedHere = new Set<MunicipalityId>();
  return async (municipality: { id: MunicipalityId; istatCode: string }): Promise<Comparison | null> => {
    const isFresh = await database().withTenant(municipality.id, (tenant) =>
      isComparedSince(tenant, new Date(tenant.now.getTime() - DAY_MS)),
    );
    if (isFresh && comparedHere.has(municipality.id)) return null;
    const compared = await compareFeed(asker, municipality);
    if (!compared.ok) return null;
    comparedHere.add(municipality.id);
    return compared.value;
  };
};
