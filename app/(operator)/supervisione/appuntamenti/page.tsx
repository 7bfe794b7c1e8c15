// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { ImportForm } from '@/components/appointments/import-form';
import { PageHead } from '@/components/layout/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RowList, type RowColumn } from '@/components/ui/row-list';
import { MOST_PEOPLE } from '@/lib/appointments/appointment';
import { importColumns } from '@/lib/appointments/columns';
import { type ImportLine, listImports } from '@/lib/appointments/server/list-imports';
import { MOST_LINES } from '@/lib/appointments/server/read-table';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { faultSentence } from './file-fault';

export const metadata: Metadata = { title: t('appointments.import.title') };

const Columns = () => (
  <Panel
    title={t('appointments.import.columns')}
    icon="info-circle"
    meta={
      <LinkButton href="/supervisione/appuntamenti/esempio" icon="download" size="small" download>
        {t('appointments.import.sample')}
      </LinkButton>
    }
  >
    <p>{t('appointments.import.columnsHint', { n: MOST_PEOPLE })}</p>
    <table className="import-columns">
      <caption className="visually-hidden">{t('appointments.import.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('appointments.import.column')}</th>
          <th scope="col">{t('appointments.import.needed')}</th>
          <th scope="col">{t('appointments.import.holds')}</th>
        </tr>
      </thead>
      <tbody>
        {importColumns.map(({ field, title, needed }) => (
          <tr key={field}>
            <th scope="row">{title}</th>
            <td>{needed ? t('appointments.import.yes') : t('appointments.import.no')}</td>
            <td>{t(`appointments.holds.${field}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);

const lastColumns: readonly RowColumn[] = [
  { key: 'when', label: t('appointments.import.when'), kind: 'name' },
  { key: 'taken', label: t('appointments.import.taken') },
  { key: 'refused', label: t('appointments.import.refused') },
  { key: 'report', label: t('appointments.import.report'), kind: 'end' },
];

const LastImports = ({ imports }: { imports: readonly ImportLine[] }) => (
  <Panel title={t('appointments.import.last')} icon="files" flush>
    <RowList
      caption={t('appointments.import.last')}
      columns={lastColumns}
      rows={imports.map(({ id, at, taken, refused }) => ({
        id,
        href: `/supervisione/appuntamenti/${id}`,
        cells: {
          when: t('modulistica.moment', { giorno: formatDay(at), ora: formatTime(at) }),
          taken: t('appointments.count.taken', { n: taken }),
          refused: t('appointments.count.refused', { n: refused }),
          report: t('appointments.import.report'),
        },
      }))}
      hideHead
    />
  </Panel>
);

/** The supervisor imports a file of appointments. */
export default page('supervise', async ({ authorised, search }) => {
  const imports = await listImports(authorised);
  return (
    <>
      <PageHead title={t('appointments.import.title')} />
      <div className="stack">
        <Panel>
          <ImportForm
            action="/supervisione/appuntamenti/importa"
            error={faultSentence(search)}
            texts={{
              file: t('appointments.import.file'),
              hint: t('appointments.import.fileHint', { righe: MOST_LINES }),
              submit: t('appointments.import.submit'),
              reading: t('appointments.import.reading'),
            }}
          />
        </Panel>
        {imports.length > 0 && <LastImports imports={imports} />}
        <Columns />
      </div>
    </>
  );
});
