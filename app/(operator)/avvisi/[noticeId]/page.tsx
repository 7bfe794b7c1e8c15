// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { NoticeParagraphs } from '@/components/notices/notice-paragraphs';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { paragraphsOf } from '@/lib/notices/notice-text';
import { findOwnNotice } from '@/lib/notices/server/list-own-notices';
import { type OwnNotice } from '@/lib/notices/server/own-notice';
import { metaWords, termOf, withdrawnWords } from '../notice-words';
import { ReadButton } from '../read-button';

export const metadata: Metadata = { title: t('notices.title') };

/** What became of a notice that holds no more. */
const Past = ({ notice }: { notice: OwnNotice }) => {
  if (notice.state === 'over')
    return <Advice>{t('notices.isOver', { data: formatCivilDate(notice.expiresOn) })}</Advice>;
  const withdrawn = withdrawnWords(notice);
  return withdrawn && <Advice>{withdrawn}</Advice>;
};

const Foot = ({ notice }: { notice: OwnNotice }) => {
  const { id, state, readAt } = notice;
  if (readAt !== null) return t('notices.youRead', { data: formatDay(readAt), ora: formatTime(readAt) });
  return state === 'current' ? <ReadButton notice={notice} back={`/avvisi/${id}`} primary /> : null;
};

/** One notice, whole. */
export default page('use-portal', async ({ authorised, params }) => {
  const notice = await findOwnNotice(authorised, params.noticeId ?? '');
  if (!notice) notFound();
  const isOpen = notice.state === 'current' || notice.readAt !== null;
  return (
    <>
      <PageHead
        title={notice.title}
        sub={metaWords(notice)}
        actions={<LinkButton href="/avvisi">{t('notices.allOf')}</LinkButton>}
      />
      <div className="stack">
        <Past notice={notice} />
        <Panel foot={isOpen ? <Foot notice={notice} /> : undefined}>
          <div className="notice--page">
            <NoticeParagraphs paragraphs={paragraphsOf(notice.text)} />
            <p className="muted small">{t('notices.shownTerm', termOf(notice))}</p>
          </div>
        </Panel>
      </div>
    </>
  );
});
