// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type Decision, type StoredSettings, undecidedOf } from '@/lib/municipality/setting-groups';
import { database } from '@/lib/platform/database';
import { getSettingsRow } from './store/municipality-repository';

/** What a municipality has decided, what it has not, and since when it may work. */
export type Setup = {
  settings: StoredSettings;
  version: number;
  /** Whether it has started: then rows of the past are never changed. */
  started: boolean;
  undecided: Decision[];
  today: CivilDate;
};

/** Reads everything that a municipality decides for itself, decided or not; nothing of it is about a person. */
export const getSetup = (authorised: Authorised<'supervise'>): Promise<Setup> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { settings, version, decided } = await getSettingsRow(tenant);
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    return { settings, version, started: decided, undecided: undecidedOf(settings, today), today };
  });
