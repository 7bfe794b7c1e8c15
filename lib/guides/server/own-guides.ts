// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Guide } from '@/lib/guides/guide';
import { type GuideTongue, type GuideView } from '@/lib/guides/guide-view';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type PublicAddress, publicGuideOf } from '@/lib/municipality/public-guides';
import {
  findOwnSettings,
  getOwnMunicipality,
  type OwnMunicipality,
} from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { guideFactsOf, guideViewOf } from './guide-view-of';

/** The guides of the tenant's municipality, today. */
export type OwnGuides = {
  municipality: OwnMunicipality;
  today: CivilDate;
  viewOf(guide: Guide, tongue: GuideTongue): GuideView;
  addressOf(guide: Guide, tongue: GuideTongue): PublicAddress | null;
};

/** The guides with what the municipality puts into them; `null` until it has decided that. */
export const findOwnGuides = async (tenant: TenantTx): Promise<OwnGuides | null> => {
  if (!(await findOwnSettings(tenant))) return null;
  const municipality = await getOwnMunicipality(tenant);
  const today = civilDateIn(tenant.now, 'Europe/Rome');
  const facts = guideFactsOf(municipality.settings, today);
  return {
    municipality,
    today,
    viewOf: (guide, tongue) => guideViewOf(guide, tongue, facts),
    addressOf: (guide, tongue) => publicGuideOf(municipality, guide.number, tongue),
  };
};
