// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { CALL_BACK_TONE, callBackWord } from '@/app/call-back-texts';
import { page } from '@/app/guard';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { StatusBadge } from '@/components/ui/status-badge';
import { Button } from '@/components/ui/button';
import { type CallBack, listCallBacks } from '@/lib/cie-request/server/list-call-backs';
import { formatMobile } from '@/lib/contacts/mobile';
import { alsoAuthorise } from '@/lib/access/server/session';
import { formatDay } from '@/lib/i18n/format';
import { listReprintCallBacks } from '@/lib/reprint/server/list-call-backs';
import { readHeardAt } from '@/lib/weather/server/read-heard-at';
import { tellAction } from './actions';
import { reprintRows } from './reprint-rows';

export const metadata: Metadata = { title: t('callBack.title') };

const columns = [
  { key: 'since', label: t('callBack.column.since'), kind: 'quiet' },
  { key: 'name', label: t('list.citizen'), kind: 'name' },
  { key: 'contact', label: t('callBack.column.contact') },
  { key: 'way', label: t('callBack.column.way') },
  { key: 'state', label: t('list.status') },
  { key: 'act', label: t('key.opens'), kind: 'last' },
] as const;

const contactWords = ({ mobile, email, postal }: CallBack): string => {
  const contacts = [mobile && formatMobile(mobile), email].filter((contact) => contact !== null);
  return contacts.length > 0 ? contacts.join(' · ') : t('callBack.letter', { indirizzo: postal });
};

const wayWords = ({ way, postal }: CallBack): string =>
  way === 'post'
    ? `${t('callBack.way.post')} ${t('callBack.way.postHint', { indirizzo: postal })}`
    : t('callBack.way.counter');

const Tell = ({ id }: { id: string }) => (
  <form action={tellAction}>
    <input type="hidden" name="requestId" value={id} />
    <Button type="submit" size="row">
      {t('callBack.told')}
    </Button>
  </form>
);

const rowOf = (line: CallBack): RowItem => ({
  id: line.id,
  href: `/richieste/${line.id}`,
  marked: line.state === 'ready',
  cells: {
    since: formatDay(line.registeredAt),
    name: nameOf(line),
    contact: contactWords(line),
    way: t('callBack.what', { come: wayWords(line) }),
    state: <StatusBadge tone={CALL_BACK_TONE[line.state]}>{callBackWord(line)}</StatusBadge>,
    act: line.state === 'ready' && line.way === 'counter' ? <Tell id={line.id} /> : '',
  },
});

/**
 * Whom to call back: who signed when the codes had run out, and who wanted codes again while the credential backend was away. What can be
 * done now comes first.
 */
export default page('reveal-contacts', async ({ authorised }) => {
  const own = alsoAuthorise(authorised, 'use-portal');
  if (!own) throw new Error('who reveals contacts uses the portal');
  const { lines, more } = await listCallBacks(authorised);
  const reprints = await listReprintCallBacks(authorised);
  const { ready, waiting } = reprintRows(reprints.lines, await readHeardAt(own, 'credential-backend'));
  const rows = [...ready, ...lines.map(rowOf), ...waiting];
  const left = more + reprints.more;
  return (
    <div className="stack">
      <PageHead title={t('callBack.title')} sub={t('callBack.sub', { n: rows.length + left })} />
      <Panel flush>
        {rows.length > 0 && <RowList caption={t('callBack.title')} columns={columns} rows={rows} />}
        {rows.length === 0 && <EmptyState title={t('callBack.empty')} text={t('callBack.emptyHint')} />}
        {left > 0 && <p className="panel__body muted small">{t('callBack.more', { n: left })}</p>}
      </Panel>
      <p className="muted small">{t('callBack.hint')}</p>
    </div>
  );
});
