// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type IconName } from '@/components/ui/icon';
import { type Tone } from '@/components/ui/tone';
import { type CollectionState } from '@/lib/collection/collection-state';
import { DELIVERY_WORKING_DAYS } from '@/lib/collection/collection-dates';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { compareCivilDates, formatCivilDate } from '@/lib/kernel/civil-date';

/** How the state of a card is drawn. */
export const COLLECTION_LOOK: Record<CollectionState, { tone: Tone; icon: IconName }> = {
  expected: { tone: 'neutral', icon: 'clock' },
  posted: { tone: 'neutral', icon: 'mail' },
  'held-at-post': { tone: 'warning', icon: 'mail' },
  'at-municipality': { tone: 'info', icon: 'box' },
  returned: { tone: 'warning', icon: 'box' },
  delivered: { tone: 'success', icon: 'check' },
  disposed: { tone: 'neutral', icon: 'box' },
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

/** What a card's state means for the clerk; nothing where the facts say it all. */
export const collectionMeaning = (view: CollectionView): string | null => {
  const subject = subjectOf(view);
  return subject === 'disposed' ? null : t(`collection.meaning.${subject}`, valuesOf(view));
};

/** What to say to the citizen about the card. */
export const collectionSay = (view: CollectionView): string =>
  t(`collection.say.${subjectOf(view)}`, valuesOf(view));
