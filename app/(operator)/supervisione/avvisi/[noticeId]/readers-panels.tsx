// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type Readers } from '@/lib/notices/server/readers-of';

const Unread = ({ unread, read }: Readers) => {
  if (unread.length > 0)
    return (
      <ul>
        {unread.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    );
  return <p>{t(read.length > 0 ? 'notices.everybody' : 'notices.noneConcerned')}</p>;
};

/** Who has not read a notice, and who has and when. */
export const ReadersPanels = ({ readers }: { readers: Readers | null }) => {
  if (readers === null)
    return (
      <Panel title={t('notices.haveRead')}>
        <p>{t('notices.forgotten')}</p>
      </Panel>
    );
  const { unread, read } = readers;
  return (
    <div className="stack">
      <Panel
        id="unread"
        title={t('notices.notRead')}
        meta={unread.length > 0 && <StatusBadge tone="warning">{unread.length}</StatusBadge>}
      >
        <Unread {...readers} />
      </Panel>
      <Panel
        id="read"
        title={t('notices.haveRead')}
        meta={read.length > 0 && <StatusBadge tone="success">{read.length}</StatusBadge>}
      >
        {read.length === 0 && <p>{t('notices.nobody')}</p>}
        {read.length > 0 && (
          <ul>
            {read.map(({ name, at }, index) => (
              <li key={index}>
                {t('notices.readAt', { nome: name, data: formatDay(at), ora: formatTime(at) })}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
};
