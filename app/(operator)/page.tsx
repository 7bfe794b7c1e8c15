// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Metadata } from 'next';
import { Columns } from '@/components/layout/columns';
import { SayMenu } from '@/components/layout/say-menu';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Key } from '@/components/ui/key';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import { Tabs } from '@/components/ui/tabs';
import { TextField } from '@/components/ui/text-field';
import { page } from '@/app/guard';
import { RequestRows } from '@/app/request-rows';
import { nameOf } from '@/app/request-texts';
import { t } from '@/app/texts';
import { alsoAuthorise } from '@/lib/access/server/session';
import { listDay } from '@/lib/appointments/server/list-day';
import { type CurrentRequests, listCurrentRequests } from '@/lib/cie-request/server/list-current-requests';
import { type RequestGroup, requestGroups } from '@/lib/cie-request/request-group';
import { listChanges } from '@/lib/modulistica/server/list-changes';
import { getStock } from '@/lib/first-halves/server/get-stock';
import { UNDO_MS } from '@/lib/first-halves/ticket';
import { formatLongDay, formatTime } from '@/lib/i18n/format';
import { findUnread } from '@/lib/notices/server/find-unread';
import { countAllCallBacks } from './count-call-backs';
import { StockPanel } from './stock-panel';
import { HomeNotices } from './avvisi/home-notices';
import { TodayAgenda, TodayAppointments } from './appuntamenti/today-agenda';
import { counterAction, openRequestAction, undoHandOverAction } from './actions';

export const metadata: Metadata = { title: t('menu.home') };

/** The one field. */
const FIELD = 'q';

const TABS: readonly RequestGroup[] = requestGroups.filter((group) => group !== 'done');

const sum = (counts: CurrentRequests['counts']): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

const Question = ({ now }: { now: Date }) => (
  <form action={counterAction} role="search">
    <div className="question-row">
      <h1 className="question">{t('home.title')}</h1>
      <div className="button-row">
        <span className="muted small">
          {t('home.now', { giorno: formatLongDay(now), ora: formatTime(now) })}
        </span>
        <SayMenu>{t('say.home')}</SayMenu>
      </div>
    </div>
    <TextField
      name="q"
      id={FIELD}
      label={t('home.title')}
      hideLabel
      hint={t('home.hint')}
      size="big"
      icon="search"
      placeholder={t('home.placeholder')}
      end={<Key>{t('key.enter')}</Key>}
      aria-keyshortcuts="F2"
      autoFocus
      maxLength={120}
    />
  </form>
);

const Buttons = () => (
  <div className="button-pair button-pair--beside">
    <form action={openRequestAction}>
      <Button type="submit" variant="primary" size="big" wide shortcut={{ key: 'F9' }}>
        {t('action.newRequest')}
      </Button>
    </form>
    <LinkButton href="/ristampe" size="big" wide shortcut={{ key: 'F8' }}>
      {t('home.reprint')}
    </LinkButton>
  </div>
);

/** A hand-over of the last two minutes, with the way to take it back. */
const JustHandedOver = ({ current }: { current: CurrentRequests }) => {
  const line = current.lines.find(
    ({ status, handedOverAt }) =>
      status === 'completed' && handedOverAt && current.now.getTime() - handedOverAt.getTime() < UNDO_MS,
  );
  if (!line?.handedOverAt) return null;
  const seconds = Math.max(
    1,
    Math.round((UNDO_MS - (current.now.getTime() - line.handedOverAt.getTime())) / 1000),
  );
  return (
    <Panel tone="focus">
      <form action={undoHandOverAction} className="button-row">
        <input type="hidden" name="requestId" value={line.id} />
        <span>
          {t('home.handedOver', { nome: nameOf(line) })}{' '}
          {t('request.handedOver', { ora: formatTime(line.handedOverAt), secondi: seconds })}
        </span>
        <Button type="submit" size="small">
          {t('action.undo')}
        </Button>
      </form>
    </Panel>
  );
};

const Lists = ({ current, tab }: { current: CurrentRequests; tab: RequestGroup | null }) => {
  const { lines } = current;
  const shown = TABS.filter((group) => group !== 'codes' || current.counts.codes > 0 || tab === 'codes');
  const items = [
    { href: '/', label: t('home.tab.today'), count: sum(current.counts), current: tab === null },
    ...shown.map((group) => ({
      href: `/?elenco=${group}`,
      label: t(`home.tab.${group}` as Parameters<typeof t>[0]),
      count: current.counts[group],
      urgent: group === 'to-verify',
      current: tab === group,
    })),
  ];
  return (
    <Panel flush>
      <Tabs label={t('home.lists')} items={items} />
      {lines.length > 0 && <RequestRows caption={t('home.lists')} lines={lines} />}
      {current.more > 0 && <p className="panel__body muted small">{t('home.more', { n: current.more })}</p>}
      {lines.length === 0 && (
        <EmptyState
          title={tab ? t('home.emptyTab') : t('home.empty')}
          text={t('home.emptyHint')}
          action={<LinkButton href="/richieste">{t('list.title')}</LinkButton>}
        />
      )}
    </Panel>
  );
};

/** How many forms changed that the operator has not read about yet, and the way there. */
const FormNews = ({ count }: { count: number }) =>
  count > 0 && (
    <Advice
      tone="info"
      icon="horn"
      actions={
        <LinkButton href="/modulistica#novita" size="row">
          {t('modulistica.changesRead')}
        </LinkButton>
      }
    >
      {t('modulistica.changes')}: {t('modulistica.changesCount', { n: count })}
    </Advice>
  );

/** The counter: one field, two buttons, what is to be read, what needs somebody today. */
export default page('work-requests', async ({ authorised, search }) => {
  const reader = alsoAuthorise(authorised, 'read-requests');
  const own = alsoAuthorise(authorised, 'use-portal');
  if (!reader || !own) throw new Error('who works requests reads them');
  const tab = TABS.find((group) => group === search.elenco) ?? null;
  const current = await listCurrentRequests(reader, tab);
  const stock = await getStock(authorised);
  const agenda = await listDay(reader);
  const printer = alsoAuthorise(authorised, 'print-forms');
  const formNews = printer ? (await listChanges(printer)).length : 0;
  const unread = await findUnread(own);
  return (
    <Columns kind="home">
      <Question now={current.now} />
      <Buttons />
      <HomeNotices unread={unread} back={tab ? `/?elenco=${tab}` : '/'} fieldId={FIELD} />
      <div className="stack home-lists">
        <JustHandedOver current={current} />
        {!authorised.operator.counterDuplex && <Advice tone="info">{t('printing.simplex')}</Advice>}
        {tab === null && <TodayAppointments lines={agenda.lines} />}
        <Lists current={current} tab={tab} />
      </div>
      <div className="stack home-aside">
        <FormNews count={formNews} />
        <StockPanel stock={stock} callBacks={await countAllCallBacks(authorised, own)} />
        <TodayAgenda lines={agenda.lines} />
      </div>
    </Columns>
  );
});
