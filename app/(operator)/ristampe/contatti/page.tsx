// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { SayMenu } from '@/components/layout/say-menu';
import { FindCard } from '@/components/reprint/find-card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { needsSomebody } from '@/lib/contact-change/change-status';
import { changeSteps, type ChangeLine } from '@/lib/contact-change/change-view';
import { listChanges } from '@/lib/contact-change/server/list-changes';
import { formatTime } from '@/lib/i18n/format';
import { findCardAction } from './actions';
import { CHANGE_TONES } from '@/app/contact-change-tones';

export const metadata: Metadata = { title: t('contactChange.title') };

const columns = [
  { key: 'time', label: t('reprint.column.time'), kind: 'time' },
  { key: 'holder', label: t('reprint.holder'), kind: 'name' },
  { key: 'status', label: t('reprint.column.status') },
] as const;

const rowOf = ({ id, openedAt, holder, status }: ChangeLine) => ({
  id,
  href: `/ristampe/contatti/${id}`,
  marked: needsSomebody(status),
  cells: {
    time: formatTime(openedAt),
    holder,
    status: <StatusBadge tone={CHANGE_TONES[status]}>{t(`contactChange.status.${status}`)}</StatusBadge>,
  },
});

const Today = ({ lines }: { lines: readonly ChangeLine[] }) => (
  <Panel title={t('contactChange.today')} meta={lines.length || undefined} flush>
    {lines.length === 0 ? (
      <EmptyState title={t('contactChange.none')} text={t('contactChange.noneHint')} />
    ) : (
      <RowList caption={t('contactChange.today')} columns={columns} rows={lines.map(rowOf)} hideHead dense />
    )}
  </Panel>
);

/** The steps after the card, which is the first. */
const Next = () =>
  changeSteps.map((step, index) => (
    <Section
      key={step}
      id={step}
      title={t(`contactChange.step.${step}`)}
      summary={step === 'confirm' ? t('contactChange.confirmHint') : undefined}
      state="todo"
      number={index + 2}
      stateLabel={t('reprint.stepTodo')}
    />
  ));

/** Finds the card whose contacts change, and shows today's changes. */
export default page('reprint-codes', async ({ authorised }) => {
  const lines = await listChanges(authorised);
  return (
    <>
      <PageHead
        title={t('contactChange.title')}
        sub={t('contactChange.subtitle')}
        actions={
          <>
            <LinkButton href="/ristampe" size="small">
              {t('reprint.title')}
            </LinkButton>
            <SayMenu>{t('contactChange.say')}</SayMenu>
          </>
        }
      />
      <FindCard
        action={findCardAction}
        home="/ristampe/contatti"
        next={<Next />}
        aside={<Today lines={lines} />}
        texts={{
          step: t('reprint.step.card'),
          stepLabel: t('reprint.stepOpen'),
          codiceFiscale: t('reprint.codiceFiscale'),
          serial: t('reprint.serial'),
          serialHint: t('reprint.serialHint'),
          find: t('reprint.find'),
          findHint: t('contactChange.findHint'),
          ended: t('session.expired'),
          awayTitle: t('contactChange.awayTitle'),
          retry: t('reprint.retry'),
          close: t('action.close'),
          escape: t('key.escape'),
          sayTitle: t('say.title'),
          sayAway: t('contactChange.sayAway'),
          another: t('reprint.otherCard'),
          errors: t('contactChange.errors'),
        }}
      />
    </>
  );
});
