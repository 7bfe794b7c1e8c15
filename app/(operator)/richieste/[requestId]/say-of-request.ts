// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { errorGuideOf, readErrorName } from '@/lib/credential-backend/error-guide';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { lastStep } from '@/lib/enrolment/progress';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { cardStanding } from '../consegne/collection-words';

const citizenOfProblem = (problem: string | null): string => {
  const name = readErrorName(problem);
  return t(name ? errorGuideOf(name).citizen : 'feedCitizen.attention');
};

/** What was noted or told of a card. */
export type CardNews = { collection: CollectionView | null; progress: readonly ProgressEvent[] };

const sayOfCard = ({ collection, progress }: CardNews): string | null =>
  collection && (collection.changedAt || lastStep(progress)) ? cardStanding(collection, progress).say : null;

const sayOfTransmission = ({ state, activationFrom, problem }: LedgerEntry): string => {
  switch (state) {
    case 'queued':
    case 'superseded':
      return t('say.registered');
    case 'sent':
      return t('say.sent');
    case 'waiting':
      return t('feedCitizen.waiting');
    case 'accepted':
      return t(activationFrom ? 'say.accepted' : 'say.arrived');
    case 'attention':
      return citizenOfProblem(problem);
    case 'cancelling':
    case 'cancelled':
      return t('feedCitizen.cancelled');
  }
};

/** What to say to the citizen about the way of the request to the credential backend, and of the card back. */
export const sayOfFeed = (feed: LedgerEntry, news: CardNews): string =>
  (feed.state === 'accepted' && sayOfCard(news)) || sayOfTransmission(feed);

/** What to say to the citizen of a request, by where it stands. */
export const sayOfRequest = (request: RequestPage, collection: CollectionView | null): string => {
  const { status, feed, progress, ticket, halvesWantedAt } = request;
  if (collection?.changedAt) return cardStanding(collection, progress).say;
  if (status === 'draft') return t('say.draft');
  if (ticket === 'expired') return t('say.codesDestroyed');
  if (status === 'registered' && halvesWantedAt !== null) return t('callBack.sayWaiting');
  if (status === 'registered') return t('say.handOver');
  if (status !== 'completed') return t('say.closed');
  return feed ? sayOfFeed(feed, { collection, progress }) : t('say.registered');
};
