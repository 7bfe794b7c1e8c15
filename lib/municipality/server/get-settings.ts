// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalitySettings, municipalitySettingsSchema } from '@/lib/municipality/settings';
import { type TenantTx } from '@/lib/platform/database';
import { getMunicipality } from './store/municipality-repository';

/** The municipality of the tenant: its public facts and what it decides for itself. */
export type OwnMunicipality = {
  istatCode: string;
  name: string;
  secondName: string | null;
  province: string;
  settings: MunicipalitySettings;
};

/** Reads the tenant's settings; throws when they are missing or no longer fit their schema (a municipality is set up before it works). */
export const getOwnMunicipality = async (tenant: TenantTx): Promise<OwnMunicipality> => {
  const { istatCode, name, secondName, province, settings } = await getMunicipality(tenant);
  return { istatCode, name, secondName, province, settings: municipalitySettingsSchema.parse(settings) };
};
