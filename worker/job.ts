// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { listMunicipalities } from '@/lib/municipality/server/list-municipalities';
import { database } from '@/lib/platform/database';
import { type MunicipalitySettings } from '@/lib/municipality/settings';

/** Whom a job works for. */
export type Municipality = { id: MunicipalityId; istatCode: string };

/**
 * A job: how often it runs, in ms, and its work; the number is what it did (an idle round is 0), `null` that whoever it asked did not
 * answer, so that it asks again soon.
 */
export type Job = { name: string; everyMs: number; run(): Promise<number | null> };

/** Runs a job's work for each municipality; what it did in all. */
export const forEach =
  (work: (municipality: Municipality) => Promise<number>) => async (): Promise<number> => {
    let done = 0;
    for (const municipality of await listMunicipalities()) done += await work(municipality);
    return done;
  };

type Retention = MunicipalitySettings['retention'];

/** What ends after days that the municipality decides waits until it has decided them. */
export const forEachThatKeeps = (work: (municipality: Municipality, days: Retention) => Promise<number>) =>
  forEach(async (municipality) => {
    const settings = await database().withTenant(municipality.id, findOwnSettings);
    return settings ? work(municipality, settings.retention) : 0;
  });
