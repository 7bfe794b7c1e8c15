// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalitySettings, municipalitySettingsSchema } from '@/lib/municipality/settings';
import { type StoredSettings } from '@/lib/municipality/setting-groups';
import { type TenantTx } from '@/lib/platform/database';
import { getMunicipality, getSettingsRow } from './store/municipality-repository';

/** The municipality of the tenant: its public facts and what it decides for itself. */
export type OwnMunicipality = {
  istatCode: string;
  name: string;
  secondName: string | null;
  province: string;
  /** The portal serves other municipalities too. */
  sharesPortal: boolean;
  settings: MunicipalitySettings;
};

/** Reads the tenant's settings; throws when they are missing or no longer fit their schema (a municipality is set up before it works). */
export const getOwnMunicipality = async (tenant: TenantTx): Promise<OwnMunicipality> => {
  const { settings, ...facts } = await getMunicipality(tenant);
  const { istatCode, name, secondName, province, sharesPortal } = facts;
  return {
    istatCode,
    name,
    secondName,
    province,
    sharesPortal,
    settings: municipalitySettingsSchema.parse(settings),
  };
};

/** The tenant's settings, or `null` while something is not decided yet: then nothing was registered that they could apply to. */
export const findOwnSettings = async (tenant: TenantTx): Promise<MunicipalitySettings | null> => {
  const { settings, decided } = await getSettingsRow(tenant);
  return decided ? municipalitySettingsSchema.parse(settings) : null;
};

/** The tenant's settings as they are stored, decided or not, for the administrator's command. */
export const getStoredSettings = async (tenant: TenantTx): Promise<StoredSettings> =>
  (await getSettingsRow(tenant)).settings;
