// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { DifferenceAction } from '@/components/enrolment/difference-action';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { Panel } from '@/components/ui/panel';
import { listDifferences } from '@/lib/cie-request/server/list-differences';
import { isMendedBySending } from '@/lib/enrolment/comparison';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { compareNowAction } from './actions';
import { DifferenceRows } from './difference-rows';

export const metadata: Metadata = { title: t('comparison.title') };

/** What the credential backend holds otherwise than we do, and the one thing to do about each. */
export default page('supervise', async ({ authorised }) => {
  const comparison = await listDifferences(authorised);
  const lines = comparison?.lines ?? [];
  const sub = comparison
    ? t('comparison.last', {
        n: comparison.compared,
        data: formatDay(comparison.comparedAt),
        ora: formatTime(comparison.comparedAt),
      })
    : t('comparison.never');
  return (
    <>
      <PageHead
        title={t('comparison.title')}
        sub={sub}
        actions={
          <DifferenceAction
            action={compareNowAction}
            label={t('comparison.now')}
            ended={t('access.ended')}
            main
          />
        }
      />
      <div className="stack">
        {lines.some(({ kind }) => !isMendedBySending(kind)) && <Advice>{t('comparison.older')}</Advice>}
        <Panel title={t('comparison.differences')} flush>
          {lines.length > 0 && <DifferenceRows lines={lines} />}
          {lines.length === 0 && <p className="panel__body">{t('comparison.none')}</p>}
        </Panel>
      </div>
    </>
  );
});
