// SPDX-License-Identifier: AGPL-3.0-or-later
import { belfioreConnector } from '@marketto/belfiore-connector-embedded';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Place } from '../place';
import { placeName } from '../place-name';

/** Name of the source of the base data, as shown beside its date. */
export const BASE_SOURCE = '@marketto/belfiore-connector-embedded';

type BasePlace = Awaited<ReturnType<typeof belfioreConnector.toArray>>[number];

const dayOf = (instant: Date): CivilDate => instant.toISOString().slice(0, 10) as CivilDate;

/**
 * Some names of the package were decoded twice ("MAGRÃ¨"), one of them after its last byte, a no-break space, was trimmed ("CONTÃ"), and
 * one has a letter that no place in Italy has ("CARITĂ").
 */
const repaired = (name: string): string => {
  if (!name.includes('Ã')) return name.replaceAll('Ă', 'À');
  return Buffer.from(name.replace(/Ã(?![\u0080-\u00bf])/gu, 'Ã\u00a0'), 'latin1').toString('utf8');
};

const municipalityOf = (place: BasePlace): Omit<Place, 'from' | 'to'> => ({
  belfiore: place.belfioreCode,
  kind: 'municipality',
  name: placeName(repaired(place.name)),
  secondName: null,
  province: place.province ?? null,
  istat: null,
  source: 'base',
});

const foreignStateOf = (place: BasePlace): Omit<Place, 'from' | 'to'> => ({
  belfiore: place.belfioreCode,
  kind: 'foreign-state',
  name: repaired(place.name),
  secondName: null,
  province: null,
  istat: null,
  source: 'base',
});

/**
 * The places that come with the product, one for each code ever used, with its last name and without second
 * language: what there is until an official archive is imported.
 */
export const basePlaces = async (): Promise<Place[]> => {
  const all = await belfioreConnector.toArray();
  return [...all].map((place) => {
    const to = dayOf(place.expirationDate);
    return {
      ...(place.belfioreCode.startsWith('Z') ? foreignStateOf(place) : municipalityOf(place)),
      from: dayOf(place.creationDate),
      to: to.startsWith('9999') ? null : to,
    };
  });
};
