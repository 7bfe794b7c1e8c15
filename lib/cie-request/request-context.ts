// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { type Place } from '@/lib/places/place';
import { type RequestPhoto } from './request-photo';

/** What the rules need to know beside what was typed; the same in the browser and on the server. */
export type RequestContext = {
  /** Today in Europe/Rome: the request date. */
  today: CivilDate;
  settings: MunicipalitySettings;
  /** The rows of a Belfiore code, of all dates; empty when it is unknown. */
  placesByCode: (belfiore: string) => readonly Place[];
  /** The photo that is kept for the request. */
  photo?: RequestPhoto | null;
};
