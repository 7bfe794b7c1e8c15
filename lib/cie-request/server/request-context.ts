// SPDX-License-Identifier: AGPL-3.0-or-later
import { placeFields } from '@/lib/cie-request/place-fields';
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { getOwnMunicipality, type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { listPlacesByCode } from '@/lib/places/server/list-places-by-code';
import { type Place } from '@/lib/places/place';
import { type TenantTx } from '@/lib/platform/database';
import { findPhoto } from './find-photo';

/** The place inside the codice fiscale, omocodia undone: a mismatch names it. */
const codeInCodiceFiscale = (values: FormValues): string => {
  const code = parseCodiceFiscale(values['person.codiceFiscale'] ?? '');
  return code.ok ? code.value.belfiore : '';
};

/** Everything the rules need to judge what was typed: today, the municipality's settings, the places its codes mean, a request's photo. */
export const requestContextOf = async (
  tenant: TenantTx,
  values: FormValues,
  requestId?: string,
): Promise<RequestContext & { municipality: OwnMunicipality; places: Place[] }> => {
  const municipality = await getOwnMunicipality(tenant);
  const codes = new Set(
    [...placeFields.map(({ code }) => values[code] ?? ''), codeInCodiceFiscale(values)].filter((code) =>
      /^[A-Z]\d{3}$/.test(code),
    ),
  );
  const places = new Map<string, readonly Place[]>();
  for (const code of codes) places.set(code, await listPlacesByCode(tenant.tx, code));
  return {
    municipality,
    today: civilDateIn(tenant.now, 'Europe/Rome'),
    settings: municipality.settings,
    placesByCode: (belfiore) => places.get(belfiore) ?? [],
    places: [...places.values()].flat(),
    photo: requestId === undefined ? null : await findPhoto(tenant, requestId),
  };
};
