// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { listNotices } from '@/lib/notices/server/list-notices';
import { NoticeRows } from './notice-rows';

export const metadata: Metadata = { title: t('notices.manage') };

/** Every notice of the municipality, the ministry's too, and how many have not read it. */
export default page('supervise', async ({ authorised }) => {
  const notices = await listNotices(authorised);
  return (
    <>
      <PageHead
        title={t('notices.manage')}
        sub={t('notices.count', { n: notices.length })}
        actions={
          <LinkButton
            href="/supervisione/avvisi/nuovo"
            variant="primary"
            icon="pencil"
            shortcut={{ key: 'F9' }}
          >
            {t('notices.write')}
          </LinkButton>
        }
      />
      <Panel flush>
        {notices.length > 0 && <NoticeRows caption={t('notices.manage')} notices={notices} />}
        {notices.length === 0 && (
          <EmptyState title={t('notices.manageEmpty')} text={t('notices.manageEmptyText')} />
        )}
      </Panel>
    </>
  );
});
