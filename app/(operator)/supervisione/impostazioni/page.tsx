// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { PageHead } from '@/components/layout/page-head';
import { Advice } from '@/components/ui/advice';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { listStandIns } from '@/lib/access/server/list-stand-ins';
import { decisions, settingGroups } from '@/lib/municipality/setting-groups';
import { getSetup, type Setup } from '@/lib/municipality/server/get-setup';
import { GroupPanel } from './group-panel';
import { RulesPanel } from './rules-panel';
import { choiceOf, editHref } from './setup-address';
import { listedWords } from './setup-words';
import { StandInsPanel } from './stand-ins-panel';
import { PRINTERS_PAGE } from './stampanti/printer-address';

export const metadata: Metadata = { title: t('setup.title') };

const ToDecide = ({ undecided }: Setup) => (
  <Panel title={t('setup.todo')} tone="warning" meta={t('setup.todoCount', { n: undecided.length })}>
    <ul>
      {undecided.map((decision) => (
        <li key={decision}>
          <a href={editHref(decision)}>{listedWords(decision)}</a>
        </li>
      ))}
    </ul>
    <p>{t('setup.todoText')}</p>
  </Panel>
);

const Rules = ({ setup, choice }: { setup: Setup; choice: ReturnType<typeof choiceOf> }) => (
  <>
    <RulesPanel
      setup={setup}
      title={t('setup.rules')}
      text={t('setup.rulesText')}
      column={t('setup.column.rule')}
      rules={decisions.filter((decision) => decision.startsWith('switches.'))}
      choice={choice}
    />
    <RulesPanel
      setup={setup}
      title={t('setup.tariffs')}
      text={t('setup.tariffsText')}
      column={t('setup.column.reason')}
      rules={decisions.filter((decision) => decision.startsWith('tariffs.'))}
      choice={choice}
    />
  </>
);

/** Everything that the municipality decides for itself: what is missing first, each rule with its day and its source. */
export default page('supervise', async ({ authorised, search }) => {
  const setup = await getSetup(authorised);
  const standIns = await listStandIns(authorised);
  const choice = choiceOf(search);
  return (
    <>
      <PageHead
        title={t('setup.title')}
        sub={t('setup.version', { n: setup.version })}
        actions={<LinkButton href={PRINTERS_PAGE}>{t('printing.title')}</LinkButton>}
      />
      <div className="stack">
        {search.esito === String(setup.version) && (
          <Advice tone="success" live>
            {t('setup.saved', { n: setup.version })}
          </Advice>
        )}
        {setup.undecided.length > 0 ? (
          <ToDecide {...setup} />
        ) : (
          <Advice tone="success">{t('setup.done')}</Advice>
        )}
        {settingGroups.map((group) => (
          <GroupPanel key={group} setup={setup} group={group} editing={choice.editing === group} />
        ))}
        <Rules setup={setup} choice={choice} />
        <StandInsPanel standIns={standIns} today={setup.today} editing={choice.editing === 'standIn'} />
        <p className="muted small">{t('setup.emblem')}</p>
      </div>
    </>
  );
});
