// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type IconName } from '@/components/ui/icon';
import { type Tone } from '@/components/ui/tone';
import { type CollectionState } from '@/lib/collection/collection-state';
import { DELIVERY_WORKING_DAYS } from '@/lib/collection/collection-dates';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { type CardStep, lastStep } from '@/lib/enrolment/progress';
import { compareCivilDates, formatCivilDate } from '@/lib/kernel/civil-date';

type Look = { tone: Tone; icon: IconName };

/** How the state of a card is drawn. */
export const COLLECTION_LOOK: Record<CollectionState, Look> = {
  expected: { tone: 'neutral', icon: 'clock' },
  posted: { tone: 'neutral', icon: 'mail' },
  'held-at-post': { tone: 'warning', icon: 'mail' },
  'at-municipality': { tone: 'info', icon: 'box' },
  returned: { tone: 'warning', icon: 'box' },
  delivered: { tone: 'success', icon: 'check' },
  disposed: { tone: 'neutral', icon: 'box' },
};

const TOLD_LOOK: Record<CardStep['kind'], Look> = {
  'in-production': { tone: 'neutral', icon: 'clock' },
  shipped: { tone: 'neutral', icon: 'mail' },
  'held-at-post': COLLECTION_LOOK['held-at-post'],
  'at-municipality': COLLECTION_LOOK['at-municipality'],
  returned: COLLECTION_LOOK.returned,
  delivered: COLLECTION_LOOK.delivered,
};

/** The sentence about a card: `late` when it should be here, `closed` when nobody gets it. */
const subjectOf = ({ state, closed, usuallyBy, today }: CollectionView) => {
  if (closed && state !== 'delivered' && state !== 'disposed') return 'closed';
  return state === 'expected' && compareCivilDates(usuallyBy, today) < 0 ? 'late' : state;
};

const valuesOf = ({ usuallyBy, heldUntil, state }: CollectionView) => ({
  n: DELIVERY_WORKING_DAYS,
  data: formatCivilDate(state === 'held-at-post' && heldUntil ? heldUntil : usuallyBy),
});

const collectionMeaning = (view: CollectionView): string | null => {
  const subject = subjectOf(view);
  return subject === 'disposed' ? null : t(`collection.meaning.${subject}`, valuesOf(view));
};

const collectionSay = (view: CollectionView): string =>
  t(`collection.say.${subjectOf(view)}`, valuesOf(view));

/** What the credential backend told of a card; `undefined` once the counter noted something of it, which then holds. */
const toldOf = (view: CollectionView, progress: readonly ProgressEvent[]): CardStep | undefined =>
  view.changedAt === null && !view.closed ? lastStep(progress) : undefined;

const toldMeaning = (view: CollectionView, { kind, collectBy, returnReason }: CardStep): string | null => {
  switch (kind) {
    case 'in-production':
    case 'shipped':
      return collectionMeaning(view);
    case 'held-at-post':
      return collectBy && t('collection.meaning.held-at-post', { data: formatCivilDate(collectBy) });
    case 'returned':
      return t('progress.returnedWhy', { motivo: t(`progress.returned.${returnReason ?? 'other'}`) });
    case 'at-municipality':
      return t('progress.arrivalToNote');
    case 'delivered':
      return t('collection.meaning.delivered');
  }
};

/** A card that is only on its way, and should have arrived. */
const isLate = (view: CollectionView, { kind }: CardStep): boolean =>
  (kind === 'in-production' || kind === 'shipped') && subjectOf(view) === 'late';

/** Where a card is: how that is drawn, its word, what it means for the clerk (`null` where the facts say it all), what to say to the citizen. */
export type CardStanding = { look: Look; word: string; meaning: string | null; say: string };

/** Where a card is, as the counter noted it; before that, as the credential backend told it (events the oldest first). */
export const cardStanding = (view: CollectionView, progress: readonly ProgressEvent[]): CardStanding => {
  const told = toldOf(view, progress);
  if (!told)
    return {
      look: COLLECTION_LOOK[view.state],
      word: t(`collection.state.${view.state}`),
      meaning: collectionMeaning(view),
      say: collectionSay(view),
    };
  return {
    look: TOLD_LOOK[told.kind],
    word: t(`progress.${told.kind}`),
    meaning: toldMeaning(view, told),
    say: isLate(view, told) ? collectionSay(view) : t(`progressCitizen.${told.kind}`),
  };
};
