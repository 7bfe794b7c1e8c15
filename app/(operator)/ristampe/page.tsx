// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { page } from '@/app/guard';
import { callBackFormTexts } from '@/app/call-back-texts';
import { t } from '@/app/texts';
import { PageHead } from '@/components/layout/page-head';
import { SayMenu } from '@/components/layout/say-menu';
import { FindCard } from '@/components/reprint/find-card';
import { Advice } from '@/components/ui/advice';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { RowList } from '@/components/ui/row-list';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { formatTime } from '@/lib/i18n/format';
import { isUnfinished } from '@/lib/reprint/reprint-status';
import { type ReprintLine } from '@/lib/reprint/reprint-view';
import { readCallBack } from '@/lib/reprint/server/list-call-backs';
import { countActsToDecide } from '@/lib/reprint/server/mandate/act-to-decide';
import { listReprints } from '@/lib/reprint/server/list-reprints';
import { findCardAction, leaveCallBackAction } from './actions';
import { STATUS_TONES, statusWord } from './status-words';

export const metadata: Metadata = { title: t('reprint.title') };

const columns = [
  { key: 'time', label: t('reprint.column.time'), kind: 'time' },
  { key: 'holder', label: t('reprint.holder'), kind: 'name' },
  { key: 'status', label: t('reprint.column.status') },
] as const;

const rowOf = ({ id, openedAt, holder, status, secondIsOpen }: ReprintLine) => ({
  id,
  href: `/ristampe/${id}`,
  marked: isUnfinished(status) || secondIsOpen,
  cells: {
    time: formatTime(openedAt),
    holder,
    status: secondIsOpen ? (
      <StatusBadge tone="warning">{t('reprint.status.second-open')}</StatusBadge>
    ) : (
      <StatusBadge tone={STATUS_TONES[status]}>{statusWord(status)}</StatusBadge>
    ),
  },
});

const Today = ({ lines }: { lines: readonly ReprintLine[] }) => (
  <Panel title={t('reprint.today')} meta={lines.length || undefined} flush>
    {lines.length === 0 ? (
      <EmptyState title={t('reprint.none')} text={t('reprint.noneHint')} />
    ) : (
      <RowList caption={t('reprint.today')} columns={columns} rows={lines.map(rowOf)} hideHead dense />
    )}
  </Panel>
);

const NEXT_STEPS = [
  { id: 'persona', title: t('reprint.step.person') },
  { id: 'che-cosa', title: t('reprint.step.what') },
  { id: 'dichiarazione', title: t('reprint.step.declaration'), summary: t('reprint.declarationHint') },
  { id: 'stampa', title: t('reprint.step.print'), summary: t('reprint.printHint') },
];

/** The steps after the card, which is the first. */
const Next = () =>
  NEXT_STEPS.map((step, index) => (
    <Section key={step.id} {...step} state="todo" number={index + 2} stateLabel={t('reprint.stepTodo')} />
  ));

const CallBackLeft = () => (
  <Advice
    tone="success"
    live
    actions={
      <LinkButton href="/richieste/da-richiamare" size="row">
        {t('callBack.title')}
      </LinkButton>
    }
  >
    {t('reprint.callBack.left')}
  </Advice>
);

/** Finds the card whose first half was lost, with what was typed when the service was away, and shows today's reprints. */
export default page('reprint-codes', async ({ authorised, search }) => {
  const [lines, toDecide] = await Promise.all([listReprints(authorised), countActsToDecide(authorised)]);
  const calledBack =
    typeof search.richiamo === 'string' ? await readCallBack(authorised, search.richiamo) : null;
  return (
    <>
      <PageHead
        title={t('reprint.title')}
        sub={t('reprint.subtitle')}
        actions={
          <>
            {toDecide > 0 && (
              <LinkButton href="/ristampe/conferme" size="small" variant="primary">
                {t('mandate.list.link', { n: toDecide })}
              </LinkButton>
            )}
            <LinkButton href="/ristampe/contatti" size="small">
              {t('contactChange.link')}
            </LinkButton>
            <SayMenu>{t('say.reprint')}</SayMenu>
          </>
        }
      />
      <div className="stack">
        {search.richiamo === 'lasciato' && <CallBackLeft />}
        <FindCard
          action={findCardAction}
          typed={calledBack ?? undefined}
          callBack={{ action: leaveCallBackAction, texts: callBackFormTexts }}
          next={<Next />}
          aside={<Today lines={lines} />}
          texts={{
            step: t('reprint.step.card'),
            stepLabel: t('reprint.stepOpen'),
            codiceFiscale: t('reprint.codiceFiscale'),
            serial: t('reprint.serial'),
            serialHint: t('reprint.serialHint'),
            find: t('reprint.find'),
            findHint: t('reprint.findHint'),
            ended: t('session.expired'),
            awayTitle: t('reprint.awayTitle'),
            retry: t('reprint.retry'),
            close: t('action.close'),
            escape: t('key.escape'),
            sayTitle: t('say.title'),
            sayAway: t('reprint.sayAway'),
            another: t('reprint.otherCard'),
            errors: t('reprint.errors'),
          }}
        />
      </div>
    </>
  );
});
