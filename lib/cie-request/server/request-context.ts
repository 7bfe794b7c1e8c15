// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestContext } from '@/lib/cie-request/request-context';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { getOwnMunicipality, type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { listPlacesByCode } from '@/lib/places/server/list-places-by-code';
import { type Place } from '@/lib/places/place';
import { type TenantTx } from '@/lib/platform/database';

const CODE_FIELDS = ['person.birthplace', 'delivery.municipality'] as const;

const codeInFiscalCode = (values: FormValues): string =>
  (values['person.codiceFiscale'] ?? '').replace(/\s/g, '').toUpperCase().slice(11, 15);

/** Everything the rules need to judge what was typed: today, the municipality's settings, and the places its codes mean. */
export const requestContextOf = async (
  tenant: TenantTx,
  values: FormValues,
): Promise<RequestContext & { municipality: OwnMunicipality }> => {
  const municipality = await getOwnMunicipality(tenant);
  const codes = new Set(
    [...CODE_FIELDS.map((field) => values[field] ?? ''), codeInFiscalCode(values)].filter((code) =>
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
  };
};
