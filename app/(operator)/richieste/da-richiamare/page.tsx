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
import { formatDay } from '@/lib/i18n/format';
import { tellAction } from './actions';

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
    way: wayWords(line),
    state: <StatusBadge tone={CALL_BACK_TONE[line.state]}>{callBackWord(line)}</StatusBadge>,
    act: line.state === 'ready' && line.way === 'counter' ? <Tell id={line.id} /> : '',
  },
});

/** Who signed when the codes had run out: whom to tell now that they are here, and who still waits. */
export default page('reveal-contacts', async ({ authorised }) => {
  const { lines, more } = await listCallBacks(authorised);
  return (
    <div className="stack">
      <PageHead title={t('callBack.title')} sub={t('callBack.sub', { n: lines.length + more })} />
      <Panel flush>
        {lines.length > 0 && (
          <RowList caption={t('callBack.title')} columns={columns} rows={lines.map(rowOf)} />
        )}
        {lines.length === 0 && <EmptyState title={t('callBack.empty')} text={t('callBack.emptyHint')} />}
        {more > 0 && <p className="panel__body muted small">{t('callBack.more', { n: more })}</p>}
      </Panel>
      <p className="muted small">{t('callBack.hint')}</p>
    </div>
  );
});
