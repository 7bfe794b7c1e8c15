// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Advice } from '@/components/ui/advice';
import { type Station, Stations } from '@/components/ui/stations';
import { t } from '@/app/texts';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import {
  type ErrorGuide,
  errorGuideOf,
  isRejected,
  readErrorName,
} from '@/lib/credential-backend/error-guide';
import { lastStep } from '@/lib/enrolment/progress';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { collectionStations } from './collection-stations';

type Feed = NonNullable<RequestPage['feed']>;

/** The time of something that happened today, the day of what happened before. */
const timeOf = (instant: Date | null, now: Date): string | undefined => {
  if (!instant) return undefined;
  const day = formatDay(instant);
  return day === formatDay(now) ? formatTime(instant) : day;
};

const guideOf = (feed: Feed): ErrorGuide | null => {
  const name = readErrorName(feed.problem);
  return name && errorGuideOf(name);
};

/** What stands between "Registrata" and "Presa in carico" now. */
const onTheWay = (feed: Feed, now: Date): Station => {
  switch (feed.state) {
    case 'waiting':
      return {
        id: 'waiting',
        name: t('feed.waitingShort'),
        detail: timeOf(feed.waitingSince, now),
        state: 'waiting',
        current: true,
      };
    case 'attention':
      return {
        id: 'attention',
        name: t(isRejected(guideOf(feed)) ? 'feed.rejected' : 'feed.attention'),
        state: 'failed',
        current: true,
      };
    case 'queued':
    case 'superseded':
      return { id: 'queued', name: t('feed.queued'), state: 'waiting', current: true };
    case 'sent':
      return {
        id: 'sent',
        name: t('feed.sent'),
        detail: timeOf(feed.sentAt, now),
        state: 'done',
        current: true,
      };
    case 'accepted':
      return { id: 'sent', name: t('feed.sent'), detail: timeOf(feed.sentAt, now), state: 'done' };
    case 'cancelling':
      return { id: 'cancelling', name: t('feed.cancelling'), state: 'waiting', current: true };
    case 'cancelled':
      return {
        id: 'cancelled',
        name: t('feed.cancelled'),
        detail: timeOf(feed.cancelledAt, now),
        state: 'done',
        current: true,
      };
  }
};

const isTakenBack = ({ state }: Feed): boolean => state === 'cancelling' || state === 'cancelled';

type FeedLineProps = {
  feed: Feed;
  progress: RequestPage['progress'];
  collection: CollectionView | null;
  now: Date;
};

/** What is still to come while the request stands. */
const ahead = ({ feed, progress, collection, now }: FeedLineProps): Station[] => [
  {
    id: 'accepted',
    name: t('feed.accepted'),
    detail: timeOf(feed.acceptedAt, now),
    state: feed.state === 'accepted' ? 'done' : 'todo',
    current: feed.state === 'accepted' && !collection?.changedAt && !lastStep(progress),
  },
  ...(collection ? collectionStations(collection, progress) : []),
];

/** The way of a registered request to the credential backend and back, as stations with their times. */
export const FeedLine = (props: FeedLineProps) => {
  const { feed, now } = props;
  const items: Station[] = [
    { id: 'saved', name: t('feed.saved'), detail: timeOf(feed.queuedAt, now), state: 'done' },
    onTheWay(feed, now),
    ...(isTakenBack(feed) ? [] : ahead(props)),
  ];
  return (
    <>
      <Stations label={t('list.cardDelivery')} items={items} />
      <FeedAdvice feed={feed} />
    </>
  );
};

const FeedAdvice = ({ feed }: { feed: Feed }): ReactNode => {
  if (feed.state === 'waiting') {
    return (
      <div className="spaced-small">
        <Advice icon="clock">
          {t('feedMeaning.waiting')} <strong>{t('request.toCitizen')}</strong> {t('feedCitizen.waiting')}
        </Advice>
      </div>
    );
  }
  if (feed.state === 'cancelling' || feed.state === 'cancelled') {
    return (
      <div className="spaced-small">
        <Advice icon="box">
          {feed.state === 'cancelling' && `${t('feedMeaning.cancelling')} `}
          <strong>{t('request.toCitizen')}</strong> {t('feedCitizen.cancelled')}
        </Advice>
      </div>
    );
  }
  if (feed.state !== 'attention') return null;
  const guide = guideOf(feed);
  return (
    <div className="spaced-small">
      <Advice icon="error">
        {guide ? `${t(guide.meaning)} ${t(guide.who)}` : t('deliveries.why.unknown')}{' '}
        <a href="#trasmissione">{t('feed.toPanel')}</a> <strong>{t('request.toCitizen')}</strong>{' '}
        {t(guide?.citizen ?? 'feedCitizen.attention')}
      </Advice>
    </div>
  );
};

const canActivate = (from: Date, now: Date): string =>
  formatDay(from) === formatDay(now)
    ? t('request.canActivate', { ora: formatTime(from) })
    : t('request.canActivateFrom', { data: formatDay(from) });

/** From when the citizen can activate the credentials, or why not yet. */
export const ActivationAdvice = ({
  feed,
  hasContacts,
  now,
}: {
  feed: Feed | null;
  hasContacts: boolean;
  now: Date;
}): ReactNode => {
  const sentence =
    feed?.state === 'accepted'
      ? feed.activationFrom
        ? canActivate(feed.activationFrom, now)
        : t('request.cannotActivate')
      : hasContacts
        ? t('request.willActivate')
        : t('request.cannotActivate');
  const can = feed?.state === 'accepted' && feed.activationFrom !== null;
  return (
    <div className="spaced-small">
      <Advice tone={can ? 'success' : 'warning'} icon={can ? undefined : 'clock'}>
        {sentence}
      </Advice>
    </div>
  );
};
