// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Panel } from '@/components/ui/panel';
import { listWatched, WATCH_DAYS } from '@/lib/reprint/server/list-watched';
import { WatchedRows } from './watched-rows';

export const metadata: Metadata = { title: t('watch.title') };

/** Reprints that a supervisor looks at: second halves that wait, and patterns that are not ordinary. */
export default page('supervise', async ({ authorised }) => {
  const { lines } = await listWatched(authorised);
  return (
    <>
      <PageHead title={t('watch.title')} sub={t('watch.sub', { n: WATCH_DAYS })} />
      <Panel title={t('watch.panel')} meta={lines.length || undefined} flush>
        {lines.length > 0 && <WatchedRows lines={lines} />}
        {lines.length === 0 && <p className="panel__body">{t('watch.none')}</p>}
      </Panel>
    </>
  );
});
