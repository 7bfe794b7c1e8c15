// SPDX-License-Identifier: AGPL-3.0-or-later
import { SafeTicket } from '@/components/deliveries/safe-ticket';
import { PageAction } from '@/components/receipt/page-action';
import { Button } from '@/components/ui/button';
import { type Fact, Facts } from '@/components/ui/facts';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { attemptsOf, DELIVERY_LOOK, shortInstant, whyNotArrived } from '@/app/delivery-texts';
import { t } from '@/app/texts';
import { type Permission } from '@/lib/access/permission';
import { type RequestDelivery } from '@/lib/deliveries/server/get-request-delivery';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { type CardStep, stepsOf } from '@/lib/enrolment/progress';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { type CardNews, sayOfFeed } from './say-of-request';
import { correctAction, retryOneAction } from './delivery-actions';

type DeliveryPanelProps = {
  requestId: string;
  delivery: RequestDelivery;
  news: CardNews;
  may: (permission: Permission) => boolean;
};

/** What our side and theirs did with one version, each with its time; theirs with the number they gave it. */
const hopsOf = (entry: LedgerEntry, now: Date, several: boolean): Fact[] => {
  const termOf = (che: string) => (several ? t('delivery.ofVersion', { che, n: entry.version }) : che);
  const hop = (che: string, at: Date | null, detail?: string): Fact[] =>
    at ? [{ term: termOf(che), value: shortInstant(at, now), detail }] : [];
  const superseded = entry.state === 'superseded' ? t('feed.superseded') : undefined;
  const number = entry.backendId ? t('delivery.takenDetail', { id: entry.backendId }) : undefined;
  return [
    ...hop(t('delivery.saved'), entry.queuedAt, superseded),
    ...hop(t('delivery.takenBy'), entry.acceptedAt, number),
    ...hop(t('delivery.cancelledBy'), entry.cancelledAt),
  ];
};

const detailOf = ({ parcelNumber, collectBy, returnReason }: CardStep): string | undefined => {
  if (parcelNumber) return t('progress.parcel', { n: parcelNumber });
  if (collectBy) return t('request.station.by', { data: formatCivilDate(collectBy) });
  return returnReason ? t(`progress.returned.${returnReason}`) : undefined;
};

/** What became of the card afterwards, as they told it; that they took and cancelled the request is told by their answers. */
const progressFacts = (progress: readonly ProgressEvent[], now: Date): Fact[] =>
  stepsOf(progress).map((step) => ({
    term: t(`progress.${step.kind}`),
    value: shortInstant(step.occurredAt, now),
    detail: detailOf(step),
  }));

/** What to say to the citizen now; from when the credentials can be activated stands beside the contacts. */
const citizenFact = ({ entries }: RequestDelivery, news: CardNews): Fact[] => {
  const newest = entries.at(-1);
  return newest ? [{ term: t('delivery.toCitizen'), value: sayOfFeed(newest, news) }] : [];
};

const openFacts = ({ open, now }: RequestDelivery): Fact[] => {
  if (!open) return [];
  const { why, who } = whyNotArrived(open);
  const attempts = attemptsOf(open, now);
  return [
    {
      term: t('delivery.state'),
      value: <StatusBadge {...DELIVERY_LOOK[open.word]}>{t(`deliveries.word.${open.word}`)}</StatusBadge>,
    },
    { term: t('delivery.why'), value: why, detail: who },
    ...(attempts ? [{ term: t('delivery.attempts'), value: attempts.tried, detail: attempts.next }] : []),
  ];
};

const Correct = ({ requestId }: { requestId: string }) => (
  <>
    <p>{t('correction.hint')}</p>
    <PageAction
      action={correctAction}
      fields={{ requestId }}
      endedText={t('session.expired')}
      look={{ size: 'small' }}
    >
      {t('correction.start')}
    </PageAction>
  </>
);

const Supervising = ({ requestId, delivery }: Pick<DeliveryPanelProps, 'requestId' | 'delivery'>) => (
  <div className="button-row">
    {delivery.open?.canRetry && (
      <form action={retryOneAction}>
        <input type="hidden" name="requestId" value={requestId} />
        <Button type="submit" size="small">
          {t('deliveries.retry')}
        </Button>
      </form>
    )}
    {delivery.hasEvidence ? (
      <form action={`/richieste/${requestId}/prova`} method="post">
        <Button type="submit" size="small" icon="download">
          {t('evidence.download')}
        </Button>
      </form>
    ) : (
      <p className="muted small">{t('evidence.none')}</p>
    )}
  </div>
);

/** How a request reached the credential backend: each hop with its time and number, what is in the way and who mends it, what can be done. */
export const DeliveryPanel = ({ requestId, delivery, news, may }: DeliveryPanelProps) => {
  const { entries, open, now, ticket } = delivery;
  const hops = entries.flatMap((entry) => hopsOf(entry, now, entries.length > 1));
  return (
    <Panel id="trasmissione" title={t('delivery.panel')}>
      <div className="stack">
        <Facts
          items={[
            ...openFacts(delivery),
            ...hops,
            ...progressFacts(news.progress, now),
            ...citizenFact(delivery, news),
          ]}
          long
        />
        {open?.canCorrect && may('work-requests') && <Correct requestId={requestId} />}
        {may('supervise') && <Supervising requestId={requestId} delivery={delivery} />}
        <details className="help">
          <summary>{t('safeTicket.title')}</summary>
          <SafeTicket text={ticket} />
        </details>
      </div>
    </Panel>
  );
};
