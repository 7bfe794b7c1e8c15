// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { type RowItem, RowList } from '@/components/ui/row-list';
import { listRechecks, type RecheckLine } from '@/lib/cie-request/server/list-rechecks';
import { formatMobile } from '@/lib/contacts/mobile';
import { formatDay } from '@/lib/i18n/format';
import { checkedAction } from './actions';

export const metadata: Metadata = { title: t('recheck.title') };

const columns = [
  { key: 'since', label: t('recheck.column.since'), kind: 'quiet' },
  { key: 'name', label: t('list.citizen'), kind: 'name' },
  { key: 'email', label: t('recheck.column.email') },
  { key: 'why', label: t('recheck.column.why') },
  { key: 'mobile', label: t('recheck.column.mobile') },
  { key: 'act', label: t('key.opens'), kind: 'last' },
] as const;

const Checked = ({ id }: { id: string }) => (
  <form action={checkedAction}>
    <input type="hidden" name="requestId" value={id} />
    <Button type="submit" size="row">
      {t('recheck.checked')}
    </Button>
  </form>
);

const rowOf = (line: RecheckLine): RowItem => ({
  id: line.id,
  href: `/richieste/${line.id}`,
  cells: {
    since: formatDay(line.notedAt),
    name: nameOf(line),
    email: line.email ?? t('recheck.noEmail'),
    why: t(`recheck.cause.${line.cause}`, { codice: line.code }),
    mobile: line.mobile === null ? t('recheck.noMobile') : formatMobile(line.mobile),
    act: <Checked id={line.id} />,
  },
});

/** Whose e-mail address took no mail: to be asked again, by telephone or at the next visit. */
export default page('reveal-contacts', async ({ authorised }) => {
  const { lines, more } = await listRechecks(authorised);
  return (
    <div className="stack">
      <PageHead title={t('recheck.title')} sub={t('recheck.sub', { n: lines.length + more })} />
      {lines.length > 0 && <Advice tone="info">{t('recheck.what')}</Advice>}
      <Panel flush>
        {lines.length > 0 && (
          <RowList caption={t('recheck.title')} columns={columns} rows={lines.map(rowOf)} />
        )}
        {lines.length === 0 && <EmptyState title={t('recheck.empty')} text={t('recheck.emptyHint')} />}
        {more > 0 && <p className="panel__body muted small">{t('callBack.more', { n: more })}</p>}
      </Panel>
    </div>
  );
});
