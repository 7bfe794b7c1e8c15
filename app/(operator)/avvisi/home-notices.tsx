// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { NoticeBoard } from '@/components/notices/notice-board';
import { NoticeParagraphs } from '@/components/notices/notice-paragraphs';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { openingOf } from '@/lib/notices/notice-text';
import { type OwnNotice } from '@/lib/notices/server/own-notice';
import { metaWords } from './notice-words';
import { ReadButton } from './read-button';

const Unread = ({ notice, back }: { notice: OwnNotice; back: string }) => {
  const { opening, rest } = openingOf(notice.text);
  return (
    <Notice
      title={notice.title}
      meta={metaWords(notice)}
      actions={<ReadButton notice={notice} back={back} />}
    >
      <NoticeParagraphs paragraphs={opening} />
      {rest.length > 0 && (
        <details className="notice__rest">
          <summary>{t('notices.readAll')}</summary>
          <NoticeParagraphs paragraphs={rest} />
        </details>
      )}
    </Notice>
  );
};

type HomeNoticesProps = { unread: { first: OwnNotice | null; count: number }; back: string; fieldId: string };

/** At the counter's home: the one notice to be read next, the others counted, until each is read. */
export const HomeNotices = ({ unread: { first, count }, back, fieldId }: HomeNoticesProps) => {
  const current = first && `${first.id} ${first.version}`;
  return (
    <Panel
      id="notices"
      className="home-notices"
      title={t('notices.title')}
      icon="horn"
      tone={first ? 'focus' : 'plain'}
      meta={
        <span className="row-line">
          {first && <StatusBadge tone="info">{t('notices.toRead', { n: count })}</StatusBadge>}
          <a href="/avvisi" aria-label={t('notices.allOf')}>
            {t('notices.all')}
          </a>
        </span>
      }
    >
      <NoticeBoard current={current} left={count} fieldId={fieldId}>
        {first ? (
          <Unread key={current} notice={first} back={back} />
        ) : (
          <p className="notice__none muted small">{t('notices.nothing')}</p>
        )}
      </NoticeBoard>
    </Panel>
  );
};
