// SPDX-License-Identifier: AGPL-3.0-or-later
import loaded from 'codice-fiscale-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { municipalitySettingsSchema } from '@/lib/municipality/settings';
import { basePlaces } from '@/lib/places/server/base-places';
import { type Place } from '@/lib/places/place';
import { practiceTenants } from '../municipalities';
import { birthplacesOf } from './birthplaces';
import { inventRequest, type Scene } from './invent-request';

// The package's types declare a default export; what it ships is a named one.
const { CodiceFiscale } = loaded as unknown as { CodiceFiscale: typeof loaded };

const PEOPLE = 30_000;
let places: Place[];
let placesByCode: Map<string, Place[]>;

beforeAll(async () => {
  places = await basePlaces();
  placesByCode = new Map(places.map((place) => [place.belfiore, [place]]));
});

const sceneOf = (tenant: (typeof practiceTenants)[number], seed = 1): Scene => ({
  seed,
  people: PEOPLE,
  today: '2026-11-23' as CivilDate,
  settings: municipalitySettingsSchema.parse(tenant.settings),
  town: {
    province: tenant.province,
    languages: tenant.settings.languages ?? [],
    birthplaces: birthplacesOf(places, tenant.province),
  },
  placesByCode: (belfiore) => placesByCode.get(belfiore) ?? [],
  operatorIds: ['0b0a5e00-0000-4000-9000-000000000011'],
});

const invented = (scene: Scene, count: number) =>
  Array.from({ length: count }, (_, index) => inventRequest(scene, Math.floor((index * PEOPLE) / count)));

describe.each(practiceTenants)('requests invented for $name', (tenant) => {
  it('are complete by the rules of their day wherever a version was printed, with codes another library accepts', () => {
    const requests = invented(sceneOf(tenant), 150);
    const frozen = requests.flatMap((request) => request.frozen ?? []);
    expect(frozen.length).toBeGreaterThan(120);
    const codes = frozen.map(({ data }) => data.person.codiceFiscale);
    expect(codes.filter((code) => !CodiceFiscale.check(code))).toEqual([]);
    expect(frozen.filter(({ data }) => data.person.mismatchReason !== null)).toEqual([]);
  });
});

describe('a volume', () => {
  const [borgo] = practiceTenants;
  if (!borgo) throw new Error('there is a practice municipality');

  it('is the same for a seed, and another for another one', () => {
    const once = invented(sceneOf(borgo), 20);
    expect(invented(sceneOf(borgo), 20)).toEqual(once);
    expect(invented(sceneOf(borgo, 2), 20)).not.toEqual(once);
  });

  it('is spread over the years in its order, on days when the office is open', () => {
    const days = invented(sceneOf(borgo), 60).map(({ openedAt }) => openedAt);
    expect(days[0]?.getUTCFullYear()).toBe(2022);
    expect(days.at(-1)?.getUTCFullYear()).toBe(2026);
    expect(days.filter((day) => [0, 6].includes(day.getUTCDay()))).toEqual([]);
  });

  it('holds every status, reason and kind of birthplace; what is open is recent', () => {
    const scene = sceneOf(borgo);
    const requests = Array.from({ length: 900 }, (_, number) => inventRequest(scene, PEOPLE - 1 - number));
    expect(new Set(requests.map(({ status }) => status))).toEqual(
      new Set(['draft', 'to-sign', 'registered', 'completed', 'withdrawn', 'cancelled']),
    );
    const people = requests.flatMap(({ frozen }) => frozen?.data.person ?? []);
    expect(new Set(people.map(({ reason }) => reason)).size).toBe(8);
    const born = new Set(people.map(({ birthplace }) => birthplace.belfiore));
    const ceased = places.filter(({ kind, to }) => kind === 'municipality' && to !== null);
    expect(ceased.some(({ belfiore }) => born.has(belfiore))).toBe(true);
    expect([...born].filter((code) => code.startsWith('Z')).length).toBeGreaterThan(3);
    const oldDrafts = requests.filter(
      ({ status, openedAt }) => status === 'draft' && openedAt < new Date('2026-10-20'),
    );
    expect(oldDrafts).toEqual([]);
  });
});
