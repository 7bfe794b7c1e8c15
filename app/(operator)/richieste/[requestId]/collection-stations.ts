// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type Station } from '@/components/ui/stations';
import { type CollectionState } from '@/lib/collection/collection-state';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { formatDay } from '@/lib/i18n/format';

const production = (state: 'done' | 'todo'): Station => ({
  id: 'in-production',
  name: t('feed.in-production'),
  detail: state === 'todo' ? t('request.station.in-production') : undefined,
  state,
});

const by = (date: CivilDate): string => t('request.station.by', { data: formatCivilDate(date) });

/** What comes before "Consegnata": the post, its counter, or ours. */
const onTheWay = ({ state, usuallyBy, heldUntil, receivedOn }: CollectionView): Station => {
  if (state === 'posted') return { id: 'shipped', name: t('feed.shipped'), state: 'todo' };
  if (state === 'expected')
    return {
      id: 'at-municipality',
      name: t('request.station.at-municipality'),
      detail: by(usuallyBy),
      state: 'todo',
    };
  if (state === 'held-at-post')
    return {
      id: state,
      name: t('collection.state.held-at-post'),
      detail: heldUntil && by(heldUntil),
      state: 'waiting',
      current: true,
    };
  const here: CollectionState[] = ['at-municipality', 'returned'];
  return {
    id: 'at-municipality',
    name: t('request.station.at-municipality'),
    detail: receivedOn && formatCivilDate(receivedOn),
    state: 'done',
    current: here.includes(state),
  };
};

const lastOf = ({ state, changedAt, usuallyBy }: CollectionView): Station => {
  const ended = state === 'delivered' || state === 'disposed';
  const expected = state === 'posted' ? by(usuallyBy) : undefined;
  return {
    id: 'delivered',
    name: t(state === 'disposed' ? 'collection.state.disposed' : 'feed.delivered'),
    detail: ended && changedAt ? formatDay(changedAt) : expected,
    state: state === 'delivered' ? 'done' : state === 'disposed' ? 'failed' : 'todo',
    current: ended,
  };
};

/** The stations of a card after its request was taken over by the backend. */
export const collectionStations = (view: CollectionView): Station[] => {
  const coming = view.state === 'expected' || view.state === 'posted';
  return [production(coming ? 'todo' : 'done'), onTheWay(view), lastOf(view)];
};
