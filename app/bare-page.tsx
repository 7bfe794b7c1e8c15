// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { PracticeBand } from '@/components/layout/practice-band';
import { SlimHeader } from '@/components/layout/slim-header';
import { env } from '@/lib/platform/env';
import { SiteFooter } from './site-footer';
import { t } from './texts';

type BarePageProps = {
  /** For everybody, not only for operators who have yet to sign in. */
  open?: boolean;
  children: ReactNode;
};

/** The frame of pages without a session: no operator, no places. */
export const BarePage = ({ open = false, children }: BarePageProps) => (
  <PageFrame
    skip={{ label: t('frame.menu'), toMain: t('frame.skipToContent'), toFooter: t('frame.legal') }}
    band={env().practice && <PracticeBand text={t('frame.practice')} />}
    header={
      <SlimHeader
        municipality={{ name: t('frame.product'), url: '/' }}
        externalHint=""
        note={open ? t('check.nothingNeeded') : t('access.reserved')}
      />
    }
    footer={<SiteFooter />}
  >
    {children}
  </PageFrame>
);
