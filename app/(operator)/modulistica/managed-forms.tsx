// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { ChangeNotices } from '@/components/modulistica/change-notices';
import { DownloadAll } from '@/components/modulistica/download-all';
import { FormChoices } from '@/components/modulistica/form-choices';
import { Advice } from '@/components/ui/advice';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { formatTime } from '@/lib/i18n/format';
import { choiceHref, type FormChoice } from '@/lib/modulistica/form-address';
import { type FormChange } from '@/lib/modulistica/form-change';
import { type FormLine } from '@/lib/modulistica/form-line';
import { standingAt, versionInForceAt } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { type FormDetails } from '@/lib/modulistica/server/get-form-details';
import { type ListedForms } from '@/lib/modulistica/server/list-forms';
import { downloadAllAction, downloadStepAction, readChangesAction } from './actions';
import { FormsTitle } from './forms-title';
import { ManagedForm } from './managed-form';
import { RefusedPrint } from './refused-print';
import { awayWords } from './refusal-words';

type ManagedFormsProps = {
  listed: ListedForms;
  found: readonly FormLine[];
  chosen: { line: FormLine; version: FormVersion } | null;
  choice: FormChoice;
  changes: readonly FormChange[];
  details: FormDetails | null;
};

const newOnes = ({ lines, now }: ListedForms): FormVersion[] =>
  lines.flatMap(({ versions }) =>
    standingAt(versions[0], versions, now).state === 'new' ? [versions[0]] : [],
  );

const stepsOf = ({ lines }: ListedForms) => {
  const missing = lines.flatMap(({ versions }) => versions.filter(({ kept }) => kept === null));
  return missing.map(({ code, language, version }, index) => ({
    form: { code, language, version },
    told: t('modulistica.progress', { n: index + 1, totale: missing.length }),
  }));
};

const Head = ({ listed, first }: { listed: ListedForms; first: boolean }) => {
  const { lines, now, away } = listed;
  const steps = stepsOf(listed);
  return (
    <PageHead
      title={<FormsTitle />}
      sub={t('modulistica.count', {
        inVigore: lines.filter(({ versions }) => versionInForceAt(versions, now)).length,
        nuovi: newOnes(listed).length,
      })}
      actions={
        <>
          {!away && (
            <DownloadAll
              downloadAll={downloadAllAction}
              downloadStep={downloadStepAction}
              steps={steps}
              main={first}
              texts={{
                checked: t('modulistica.checkedAt', { ora: formatTime(now) }),
                download: t('modulistica.downloadAll'),
                start: t('modulistica.progressStart', { totale: steps.length }),
                done: t('modulistica.downloadedAll', { n: steps.length }),
                ended: t('access.ended'),
              }}
            />
          )}
          <LinkButton href="/modulistica/salva" size="small" icon="files">
            {t('formArchive.link')}
          </LinkButton>
          <LinkButton href="/modulistica/carica" size="small" icon="file">
            {t('formUpload.link')}
          </LinkButton>
        </>
      }
    />
  );
};

/** What the ministry has published and is not here yet, with the way to it. */
const NewAvailable = ({ listed }: { listed: ListedForms }) => {
  const all = newOnes(listed);
  const [first] = all;
  if (!first) return null;
  return (
    <Advice
      tone="info"
      icon="star-full"
      actions={
        <LinkButton href={choiceHref({ form: first, version: first.version })} size="row">
          {t('modulistica.openForm')}
        </LinkButton>
      }
    >
      {t('modulistica.newAvailable', { n: all.length, titolo: first.title, versione: first.version })}
    </Advice>
  );
};

const Away = ({ listed: { away }, choice }: Pick<ManagedFormsProps, 'listed' | 'choice'>) =>
  away && (
    <Advice
      tone="warning"
      live
      actions={
        <LinkButton href={choiceHref(choice)} size="row">
          {t('action.retry')}
        </LinkButton>
      }
    >
      {awayWords(away)}
    </Advice>
  );

const Desk = (props: ManagedFormsProps & { first: boolean }) => {
  const { listed, found, chosen, choice, details, first } = props;
  const { lines, now } = listed;
  return (
    <Columns kind="list-first">
      <FormChoices
        forms={found.map((line) => ({ line, version: line.versions[0] }))}
        chosen={chosen?.line ?? null}
        search={choice.search}
        now={now}
      />
      {chosen && (
        <div className="stack">
          <RefusedPrint line={chosen.line} refused={choice.refused} now={now} />
          <ManagedForm
            {...chosen}
            {...{ lines, details, now, first }}
            search={choice.search}
            outcome={choice.outcome}
          />
        </div>
      )}
    </Columns>
  );
};

/** The desk of who manages forms: what is published, here, and in force. */
export const ManagedForms = (props: ManagedFormsProps) => {
  const { listed, changes } = props;
  const { lines, away } = listed;
  const first = lines.every(({ versions }) => versions.every(({ kept }) => kept === null));
  return (
    <>
      <Head listed={listed} first={first} />
      <div className="stack">
        <Away {...props} />
        {!first && <NewAvailable listed={listed} />}
        {changes.length > 0 && <ChangeNotices changes={changes} action={readChangesAction} />}
        {lines.length === 0 ? (
          <Panel>
            <EmptyState
              title={t('modulistica.emptyTitle')}
              text={away ? t('modulistica.emptyAway') : t('modulistica.emptySupervisor')}
            />
          </Panel>
        ) : (
          <Desk {...props} first={first} />
        )}
      </div>
    </>
  );
};
