// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Guide } from '@/lib/guides/guide';
import { type GuidePaper } from '@/lib/guides/guide-paper';
import { drawGuide } from '@/lib/guides/paper/draw-guide';
import { fail, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { paperMunicipalityOf } from '@/lib/receipt/server/paper-municipality-of';
import { findOwnGuides, type OwnGuides } from './own-guides';

export type DrawGuideError = PaperError | { kind: 'undecided' };

const onlineOf = (own: OwnGuides, guide: Guide): GuidePaper['online'] => {
  const [it, de] = [own.addressOf(guide, 'it'), own.addressOf(guide, 'de')];
  return it && de && { it, de };
};

/** A guide on paper, front and back, with the municipality's head. It is nobody's, so no print is written down. */
export const drawGuidePaper = async (
  authorised: Authorised<'use-portal'>,
  guide: Guide,
  { languages, sides }: { languages: FrontLanguages; sides: PrintedSides },
): Promise<Result<Uint8Array, DrawGuideError>> => {
  const paper = await database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<GuidePaper | null> => {
      const own = await findOwnGuides(tenant);
      return (
        own && {
          languages,
          practice: env().practice,
          printedAt: tenant.now,
          municipality: paperMunicipalityOf(own.municipality, own.today),
          italian: own.viewOf(guide, 'it'),
          german: own.viewOf(guide, 'de'),
          online: onlineOf(own, guide),
        }
      );
    },
  );
  return paper ? drawGuide(paper, sides) : fail({ kind: 'undecided' });
};
