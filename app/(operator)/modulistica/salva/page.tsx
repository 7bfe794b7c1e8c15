// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { momentWords, standingWords } from '@/components/modulistica/form-words';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { type ArchiveEntry, type ArchiveScope } from '@/lib/modulistica/form-archive';
import { formNameOf } from '@/lib/modulistica/form-version';
import { type Archivable, listArchivable } from '@/lib/modulistica/server/archive-forms';
import { changeWords } from './archive-words';

export const metadata: Metadata = { title: t('formArchive.title') };

const SaveButton = ({ scope, main, words }: { scope: ArchiveScope; main: boolean; words: string }) => (
  <form action="/modulistica/salva/zip" method="post">
    <input type="hidden" name="scope" value={scope} />
    <Button
      type="submit"
      variant={main ? 'primary' : 'outline'}
      icon="download"
      shortcut={{ key: main ? 'F9' : 'F8' }}
    >
      {words}
    </Button>
  </form>
);

const held = (entries: readonly ArchiveEntry[]): number =>
  entries.filter(({ change }) => change !== 'gone').length;

const Buttons = ({ all, changed, last }: Archivable) => {
  const hasChanged = last !== null && held(changed) > 0;
  return (
    <div className="button-row">
      {hasChanged && (
        <SaveButton scope="changed" main words={t('formArchive.changed', { n: held(changed) })} />
      )}
      <SaveButton scope="all" main={!hasChanged} words={t('formArchive.all', { n: held(all) })} />
    </div>
  );
};

const Changes = ({ changed }: { changed: readonly ArchiveEntry[] }) => (
  <Panel title={t('formArchive.whatChanged')} flush>
    <RowList
      caption={t('formArchive.whatChanged')}
      columns={[
        { key: 'title', label: t('formArchive.column.title'), kind: 'name' },
        { key: 'version', label: t('modulistica.column.version') },
        { key: 'state', label: t('modulistica.column.state') },
        { key: 'change', label: t('formArchive.column.change'), kind: 'quiet' },
      ]}
      rows={changed.map((entry) => ({
        id: formNameOf(entry.version),
        cells: {
          title: `${entry.version.title} (${entry.version.code})`,
          version: entry.version.version,
          state: standingWords(entry.standing),
          change: changeWords(entry),
        },
      }))}
    />
  </Panel>
);

/** The supervisor saves the forms as a ZIP: all of them, or what changed since the last time. */
export default page('manage-forms', async ({ authorised }) => {
  const archivable = await listArchivable(authorised);
  const { all, changed, last } = archivable;
  return (
    <>
      <PageHead
        title={t('formArchive.title')}
        sub={last ? t('formArchive.last', { data: momentWords(last) }) : t('formArchive.never')}
        actions={<LinkButton href="/modulistica">{t('modulistica.toDesk')}</LinkButton>}
      />
      <div className="stack">
        <Panel>
          <p>{t('formArchive.text')}</p>
          {held(all) === 0 ? <p>{t('formArchive.empty')}</p> : <Buttons {...archivable} />}
        </Panel>
        {last && changed.length === 0 && <p>{t('formArchive.nothingChanged')}</p>}
        {last && changed.length > 0 && <Changes changed={changed} />}
      </div>
    </>
  );
});
