// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Advice } from '@/components/ui/advice';
import { type Station, Stations } from '@/components/ui/stations';
import { t } from '@/app/texts';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { formatTime } from '@/lib/i18n/format';
import { collectionStations } from './collection-stations';

type Feed = NonNullable<RequestPage['feed']>;

const timeOf = (instant: Date | null): string | undefined => (instant ? formatTime(instant) : undefined);

/** What stands between "Registrata" and "Presa in carico" now. */
const onTheWay = (feed: Feed): Station => {
  switch (feed.state) {
    case 'waiting':
      return {
        id: 'waiting',
        name: t('feed.waitingShort'),
        detail: timeOf(feed.waitingSince),
        state: 'waiting',
        current: true,
      };
    case 'attention':
      return { id: 'attention', name: t('feed.attention'), state: 'failed', current: true };
    case 'queued':
    case 'superseded':
      return { id: 'queued', name: t('feed.queued'), state: 'waiting', current: true };
    case 'sent':
      return { id: 'sent', name: t('feed.sent'), detail: timeOf(feed.sentAt), state: 'done', current: true };
    case 'accepted':
      return { id: 'sent', name: t('feed.sent'), detail: timeOf(feed.sentAt), state: 'done' };
    case 'cancelling':
      return { id: 'cancelling', name: t('feed.cancelling'), state: 'waiting', current: true };
    case 'cancelled':
      return {
        id: 'cancelled',
        name: t('feed.cancelled'),
        detail: timeOf(feed.cancelledAt),
        state: 'done',
        current: true,
      };
  }
};

const isTakenBack = ({ state }: Feed): boolean => state === 'cancelling' || state === 'cancelled';

/** What is still to come while the request stands. */
const ahead = (feed: Feed, collection: CollectionView | null): Station[] => [
  {
    id: 'accepted',
    name: t('feed.accepted'),
    detail: timeOf(feed.acceptedAt),
    state: feed.state === 'accepted' ? 'done' : 'todo',
    current: feed.state === 'accepted' && !collection?.changedAt,
  },
  ...(collection ? collectionStations(collection) : []),
];

/** The way of a registered request to the credential backend and back, as stations with their times. */
export const FeedLine = ({ feed, collection }: { feed: Feed; collection: CollectionView | null }) => {
  const items: Station[] = [
    { id: 'saved', name: t('feed.saved'), detail: timeOf(feed.queuedAt), state: 'done' },
    onTheWay(feed),
    ...(isTakenBack(feed) ? [] : ahead(feed, collection)),
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
  return (
    <div className="spaced-small">
      <Advice icon="error">
        {feed.problem
          ? t(`credentialBackend.refused.${feed.problem}` as Parameters<typeof t>[0])
          : t('feed.attention')}{' '}
        <strong>{t('request.toCitizen')}</strong> {t('feedCitizen.attention')}
      </Advice>
    </div>
  );
};

/** From when the citizen can activate the credentials, or why not yet. */
export const ActivationAdvice = ({
  feed,
  hasContacts,
}: {
  feed: Feed | null;
  hasContacts: boolean;
}): ReactNode => {
  const sentence =
    feed?.state === 'accepted'
      ? feed.activationFrom
        ? t('request.canActivate', { ora: formatTime(feed.activationFrom) })
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
