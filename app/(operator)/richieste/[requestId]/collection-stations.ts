// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type Station } from '@/components/ui/stations';
import { type CollectionState } from '@/lib/collection/collection-state';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { lastOfKind, lastStep } from '@/lib/enrolment/progress';
import { type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { formatDay } from '@/lib/i18n/format';

type Progress = readonly ProgressEvent[];

const production = (progress: Progress, coming: boolean): Station => {
  const made = lastOfKind(progress, 'in-production');
  const state = made || lastStep(progress) || !coming ? 'done' : 'todo';
  const usually = state === 'todo' ? t('request.station.in-production') : undefined;
  return {
    id: 'in-production',
    name: t('feed.in-production'),
    detail: made ? formatDay(made.occurredAt) : usually,
    state,
    current: coming && lastStep(progress)?.kind === 'in-production',
  };
};

const by = (date: CivilDate): string => t('request.station.by', { data: formatCivilDate(date) });

/** What the post does with a letter, as the credential backend told it. */
const postStation = (progress: Progress): Station => {
  const told = lastOfKind(progress, 'shipped', 'held-at-post', 'returned');
  const shipped = lastOfKind(progress, 'shipped');
  const current = told !== undefined && lastStep(progress) === told;
  if (told?.kind === 'held-at-post')
    return {
      ...{ id: told.kind, name: t('collection.state.held-at-post'), state: 'waiting', current },
      detail: told.collectBy ? by(told.collectBy) : undefined,
    };
  if (told?.kind === 'returned')
    return {
      ...{ id: told.kind, name: t('collection.state.returned'), state: 'failed', current },
      detail: t(`progress.returned.${told.returnReason ?? 'other'}`),
    };
  const number = shipped?.parcelNumber;
  return {
    ...{ id: 'shipped', name: t('feed.shipped'), state: shipped ? 'done' : 'todo', current },
    detail: number ? t('progress.parcel', { n: number }) : shipped && formatDay(shipped.occurredAt),
  };
};

/** What comes before "Consegnata": the post, its counter, or ours. */
const onTheWay = (
  { state, usuallyBy, heldUntil, receivedOn }: CollectionView,
  progress: Progress,
): Station => {
  if (state === 'posted') return postStation(progress);
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

const lastOf = ({ state, changedAt, usuallyBy }: CollectionView, progress: Progress): Station => {
  const ended = state === 'delivered' || state === 'disposed';
  const told = state === 'posted' ? lastOfKind(progress, 'delivered') : undefined;
  const at = ended ? changedAt : (told?.occurredAt ?? null);
  const onItsWay = state === 'posted' && !lastOfKind(progress, 'held-at-post', 'returned');
  const expected = onItsWay ? by(usuallyBy) : undefined;
  return {
    id: 'delivered',
    name: t(state === 'disposed' ? 'collection.state.disposed' : 'feed.delivered'),
    detail: at ? formatDay(at) : expected,
    state: state === 'disposed' ? 'failed' : state === 'delivered' || told ? 'done' : 'todo',
    current: ended || told !== undefined,
  };
};

/** The stations of a card after its request was taken over by the backend: what we noted of it, else what they told. */
export const collectionStations = (view: CollectionView, progress: Progress): Station[] => {
  const coming = view.state === 'expected' || view.state === 'posted';
  return [production(progress, coming), onTheWay(view, progress), lastOf(view, progress)];
};
