// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { type Place } from '@/lib/places/place';

/** What the page knows beside what is typed, as it travels to the browser. */
export type FormFacts = {
  requestId: string;
  today: CivilDate;
  settings: MunicipalitySettings;
  municipality: string;
  /** Rows of the Belfiore codes that were typed when the page was made. */
  places: readonly Place[];
  /** Citizenships with their names, in the order of the list; named by the server, so that every browser shows the same. */
  citizenships: readonly { value: string; label: string }[];
  /** Places that a typed name without a code may mean. */
  proposals: Partial<Record<FieldName, readonly Place[]>>;
  photo: RequestPhoto | null;
  /** Whether the population register can be asked, and what it said when it was asked last. */
  registry: { asks: boolean; check: RegistryCheck | null };
};

/** The rows of places by Belfiore code. */
export type KnownPlaces = ReadonlyMap<string, readonly Place[]>;

/** Adds rows to the known places; a code that is known already keeps what it has. */
export const withPlaces = (known: KnownPlaces, rows: readonly Place[]): KnownPlaces => {
  const more = new Map(known);
  for (const code of new Set(rows.map(({ belfiore }) => belfiore)))
    if (!known.has(code))
      more.set(
        code,
        rows.filter(({ belfiore }) => belfiore === code),
      );
  return more;
};

/** The context of the rules, the same as on the server. */
export const contextOf = (
  { today, settings, photo }: Pick<FormFacts, 'today' | 'settings' | 'photo'>,
  places: KnownPlaces,
): RequestContext => ({ today, settings, photo, placesByCode: (belfiore) => places.get(belfiore) ?? [] });
