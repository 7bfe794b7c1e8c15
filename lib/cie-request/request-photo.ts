// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PhotoAdvice } from '@/lib/citizen/photo';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { type MunicipalitySettings } from '@/lib/municipality/settings';

/** What is known of a request's photo without opening it. */
export type RequestPhoto = {
  /** SHA-256 of the JPEG, in hexadecimal. */
  digest: string;
  takenAt: Date;
  advice: readonly PhotoAdvice[];
};

/** Where a request's photo is shown from; the digest makes another photo another address. */
export const photoAddress = (requestId: string, { digest }: Pick<RequestPhoto, 'digest'>): string =>
  `/richieste/${requestId}/foto/immagine?v=${digest.slice(0, 12)}`;

/** Where it is chosen without JavaScript, and sent to with or without. */
export const photoPage = (requestId: string): string => `/richieste/${requestId}/foto`;
export const photoTarget = (requestId: string): string => `${photoPage(requestId)}/immagine`;

type PhotoContext = { today: CivilDate; settings: MunicipalitySettings; photo?: RequestPhoto | null };

/** True where the municipality takes the photo itself and it is not there yet. */
export const isPhotoMissing = ({ today, settings, photo }: PhotoContext): boolean =>
  !photo && settingOn(settings.switches.photo, today) === 'here';
