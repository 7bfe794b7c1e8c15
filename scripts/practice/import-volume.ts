// SPDX-License-Identifier: AGPL-3.0-or-later
import { listTimeline } from '@/lib/audit/server/list-timeline';
import { importRequests } from '@/lib/cie-request/server/import-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { basePlaces } from '@/lib/places/server/base-places';
import { type Place } from '@/lib/places/place';
import { database } from '@/lib/platform/database';
import { type NewMunicipality } from '@/lib/municipality/server/add-municipality';
import { birthplacesOf } from '@/prisma/practice/volume/birthplaces';
import { inventRequest, type Scene } from '@/prisma/practice/volume/invent-request';
import { importedSerial } from '@/prisma/practice/volume/serial';
import { practiceOperators } from '@/prisma/practice/operators';
import { type Progress } from './progress';

type Import = { people: number; seed: number; tenant: NewMunicipality };

/** What an import tells and asks on its way. */
export type Watch = { tell(progress: Progress): void; isStopped(): boolean };

const BATCH = 500;

const placesByCode = (places: readonly Place[]): Scene['placesByCode'] => {
  const byCode = new Map<string, Place[]>();
  for (const place of places) byCode.set(place.belfiore, [...(byCode.get(place.belfiore) ?? []), place]);
  return (belfiore) => byCode.get(belfiore) ?? [];
};

const sceneOf = async ({ people, seed, tenant }: Import): Promise<Scene> => {
  const places = await basePlaces();
  const id = tenant.id as MunicipalityId;
  return database().withTenant(id, async (open) => {
    const { settings, province } = await getOwnMunicipality(open);
    return {
      seed,
      people,
      today: civilDateIn(open.now, 'Europe/Rome'),
      settings,
      town: { province, languages: settings.languages, birthplaces: birthplacesOf(places, province) },
      placesByCode: placesByCode(places),
      operatorIds: practiceOperators
        .filter(({ municipality, roles }) => municipality === id && roles.includes('clerk'))
        .map((operator) => operator.id),
    };
  });
};

/** How many of these people an earlier run has put in already: the trail says it. */
const alreadyIn = ({ people, seed, tenant }: Import): Promise<number> =>
  database().withTenant(tenant.id as MunicipalityId, async (open) => {
    const [newest] = await listTimeline(open, [`${seed}/${people}`], ['practice.volume-imported']);
    return typeof newest?.facts.last === 'number' ? newest.facts.last : 0;
  });

/**
 * Fills a practice municipality, batch by batch, each whole or not at all; goes on where an earlier run with the same seed and number of
 * people was stopped. Returns how far it came.
 */
export const importVolume = async (volume: Import, watch: Watch): Promise<Progress> => {
  const scene = await sceneOf(volume);
  const begun = await alreadyIn(volume);
  const since = performance.now();
  const progress = { done: begun, of: volume.people, begun, since, now: since };
  while (progress.done < volume.people && !watch.isStopped()) {
    const size = Math.min(BATCH, volume.people - progress.done);
    const requests = Array.from({ length: size }, (_, index) => inventRequest(scene, progress.done + index));
    const last = progress.done + size;
    const stage = { seed: volume.seed, people: volume.people, last };
    await database().withTenant(volume.tenant.id as MunicipalityId, (open) =>
      importRequests(open, requests, importedSerial, stage),
    );
    progress.done = last;
    progress.now = performance.now();
    watch.tell(progress);
  }
  return progress;
};
