// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { NoticeParagraphs } from '@/components/notices/notice-paragraphs';
import { WithdrawForm } from '@/components/notices/withdraw-form';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { paragraphsOf } from '@/lib/notices/notice-text';
import { findNoticeReaders, type ReadNotice } from '@/lib/notices/server/find-notice-readers';
import { metaWords, termOf, withdrawnWords } from '../../../avvisi/notice-words';
import { withdrawNoticeAction } from '../actions';
import { NoticeBadge } from '../notice-rows';
import { ReadersPanels } from './readers-panels';

export const metadata: Metadata = { title: t('notices.manage') };

const Withdrawal = ({ notice }: { notice: ReadNotice }) => {
  if (notice.state !== 'current' && notice.state !== 'ahead') return null;
  if (notice.source === 'ministry') return <p className="muted small">{t('notices.ofMinistry')}</p>;
  return (
    <details className="help">
      <summary>{t('notices.withdraw')}</summary>
      <div className="stack">
        <p>{t('notices.withdrawText')}</p>
        <WithdrawForm noticeId={notice.id} action={withdrawNoticeAction} />
      </div>
    </details>
  );
};

/** One notice: its text, who has read it and who has not, and the way to take it back. */
export default page('supervise', async ({ authorised, params }) => {
  const notice = await findNoticeReaders(authorised, params.noticeId ?? '');
  if (!notice) notFound();
  const withdrawn = withdrawnWords(notice);
  return (
    <>
      <PageHead
        title={notice.title}
        sub={metaWords(notice)}
        actions={<LinkButton href="/supervisione/avvisi">{t('notices.manage')}</LinkButton>}
      />
      <Columns>
        <div className="stack">
          {withdrawn && <Advice>{withdrawn}</Advice>}
          <Panel>
            <NoticeParagraphs paragraphs={paragraphsOf(notice.text)} />
            <p className="row-line muted small">
              <NoticeBadge state={notice.state} />
              {t('notices.shownTerm', termOf(notice))}{' '}
              {t('notices.audienceFor', { chi: t(`notices.audience.${notice.audience}`) })}
            </p>
          </Panel>
          <Withdrawal notice={notice} />
        </div>
        <ReadersPanels readers={notice.readers} />
      </Columns>
    </>
  );
});
