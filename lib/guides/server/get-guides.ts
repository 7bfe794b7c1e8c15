// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Guide, guides } from '@/lib/guides/guide';
import { type GuideTongue, type GuideView } from '@/lib/guides/guide-view';
import { database } from '@/lib/platform/database';
import { findOwnGuides } from './own-guides';

/** A guide in both languages, and where it stands for the public. */
export type ListedGuide = { italian: GuideView; german: GuideView; address: string | null };

/** The guides as an operator chooses among them; `bilingual` where papers are in German too. `null` until the municipality has decided. */
export const listGuides = (
  authorised: Authorised<'use-portal'>,
): Promise<{ guides: ListedGuide[]; bilingual: boolean } | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const own = await findOwnGuides(tenant);
    return (
      own && {
        guides: guides.map((guide) => ({
          italian: own.viewOf(guide, 'it'),
          german: own.viewOf(guide, 'de'),
          address: own.addressOf(guide, 'it')?.short ?? null,
        })),
        bilingual: own.municipality.settings.languages.length === 2,
      }
    );
  });

/** One guide, to be shown to a citizen; `null` until the municipality has decided. Nothing of any person. */
export const getGuide = (
  authorised: Authorised<'use-portal'>,
  guide: Guide,
  tongue: GuideTongue,
): Promise<GuideView | null> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant) => (await findOwnGuides(tenant))?.viewOf(guide, tongue) ?? null,
  );
