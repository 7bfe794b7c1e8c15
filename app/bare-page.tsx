// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { PracticeBand } from '@/components/layout/practice-band';
import { SlimHeader } from '@/components/layout/slim-header';
import { env } from '@/lib/platform/env';
import { SiteFooter } from './site-footer';
import { t } from './texts';

/** The frame of pages before sign-in: no operator, no places. */
export const BarePage = ({ children }: { children: ReactNode }) => (
  <PageFrame
    skip={{ label: t('frame.menu'), toMain: t('frame.skipToContent'), toFooter: t('frame.legal') }}
    band={env().practice && <PracticeBand text={t('frame.practice')} />}
    header={
      <SlimHeader
        municipality={{ name: t('frame.product'), url: '/' }}
        externalHint=""
        note={t('access.reserved')}
      />
    }
    footer={<SiteFooter />}
  >
    {children}
  </PageFrame>
);
