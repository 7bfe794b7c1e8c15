// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';

/** How many enrolments of a municipality wait because the credential backend did not answer, and since when; `null` when none does. */
export const findWeather = (
  municipalityId: MunicipalityId,
): Promise<{ waiting: number; since: Date } | null> =>
  database().withTenant(municipalityId, async ({ tx }) => {
    const { _count: waiting, _min } = await tx.enrolment.aggregate({
      where: { municipalityId, state: 'waiting' },
      _count: true,
      _min: { waitingSince: true },
    });
    return _min.waitingSince ? { waiting, since: _min.waitingSince } : null;
  });
