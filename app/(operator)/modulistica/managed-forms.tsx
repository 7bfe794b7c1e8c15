// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { Columns } from '@/components/layout/columns';
import { PageHead } from '@/components/layout/page-head';
import { DownloadAll } from '@/components/modulistica/download-all';
import { FormChoices } from '@/components/modulistica/form-choices';
import { Advice } from '@/components/ui/advice';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { formatTime } from '@/lib/i18n/format';
import { choiceHref, chosenAmong, type FormChoice } from '@/lib/modulistica/form-address';
import { searchForms } from '@/lib/modulistica/form-line';
import { standingAt, versionInForceAt } from '@/lib/modulistica/form-state';
import { type ListedForms } from '@/lib/modulistica/server/list-forms';
import { downloadAllAction, downloadStepAction } from './actions';
import { FormsTitle } from './forms-title';
import { ManagedForm } from './managed-form';
import { awayWords } from './refusal-words';

const stepsOf = ({ lines }: ListedForms) => {
  const missing = lines.flatMap(({ versions }) =>
    versions.filter(({ downloadedAt }) => downloadedAt === null),
  );
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
        nuovi: lines.filter(({ versions }) => standingAt(versions[0], versions, now).state === 'new').length,
      })}
      actions={
        !away && (
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
        )
      }
    />
  );
};

/** The desk of who manages forms: what is published, here, and in force. */
export const ManagedForms = ({ listed, choice }: { listed: ListedForms; choice: FormChoice }) => {
  const { lines, now, away } = listed;
  const found = searchForms(lines, choice.search);
  const chosen = chosenAmong(choice.form ? lines : found, choice);
  const first = lines.every(({ versions }) => versions.every(({ downloadedAt }) => downloadedAt === null));
  return (
    <>
      <Head listed={listed} first={first} />
      <div className="stack">
        {away && (
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
        )}
        {lines.length === 0 ? (
          <Panel>
            <EmptyState
              title={t('modulistica.emptyTitle')}
              text={away ? t('modulistica.emptyAway') : t('modulistica.emptySupervisor')}
            />
          </Panel>
        ) : (
          <Columns kind="list-first">
            <FormChoices lines={found} chosen={chosen?.line ?? null} search={choice.search} now={now} />
            {chosen && (
              <ManagedForm
                line={chosen.line}
                version={chosen.version}
                search={choice.search}
                outcome={choice.outcome}
                now={now}
                first={first}
              />
            )}
          </Columns>
        )}
      </div>
    </>
  );
};
