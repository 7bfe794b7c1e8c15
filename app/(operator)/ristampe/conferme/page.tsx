// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { type ActLine, listActsToDecide } from '@/lib/reprint/server/mandate/act-to-decide';

export const metadata: Metadata = { title: t('mandate.list.title') };

const columns = [
  { key: 'signedAt', label: t('mandate.list.signedAt'), kind: 'time' },
  { key: 'holder', label: t('reprint.holder'), kind: 'name' },
  { key: 'card', label: t('reprint.number') },
  { key: 'operator', label: t('mandate.list.operator'), kind: 'quiet' },
] as const;

const rowOf = ({ reprintId, holder, cardSerial, operator, signedAt }: ActLine) => ({
  id: reprintId,
  href: `/ristampe/conferme/${reprintId}`,
  cells: {
    signedAt: t('collection.at', { data: formatDay(signedAt), ora: formatTime(signedAt) }),
    holder,
    card: <Mono>{cardSerial}</Mono>,
    operator,
  },
});

/** The acts that wait for this operator as the second person. */
export default page('reprint-codes', async ({ authorised }) => {
  const lines = await listActsToDecide(authorised);
  return (
    <>
      <PageHead title={t('mandate.list.title')} sub={t('mandate.list.sub')} />
      <Panel title={t('mandate.list.title')} meta={lines.length || undefined} flush>
        {lines.length > 0 && (
          <RowList caption={t('mandate.list.title')} columns={columns} rows={lines.map(rowOf)} />
        )}
        {lines.length === 0 && <p className="panel__body">{t('mandate.list.none')}</p>}
      </Panel>
    </>
  );
});
