// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type StepField } from '@/components/collection/step-form';
import { POST_DAYS } from '@/lib/collection/collection-dates';
import { disposals } from '@/lib/collection/disposal';
import { COLLECTION_TEXT_MAX, type Collector } from '@/lib/collection/hand-over';
import { type CollectionView } from '@/lib/collection/server/get-collection';
import { formatCivilDate } from '@/lib/kernel/civil-date';

/** When the card arrived and what stands on its envelope. */
export const receiveFields = ({ today }: CollectionView): StepField[] => [
  {
    name: 'receivedOn',
    kind: 'date',
    label: t('collection.receivedOn'),
    value: formatCivilDate(today),
    span: 4,
  },
  {
    name: 'envelope',
    kind: 'text',
    label: t('collection.envelope'),
    optional: t('value.optional'),
    maxLength: 40,
    span: 8,
  },
];

/** When the post left its notice. */
export const holdFields = ({ today }: CollectionView): StepField[] => [
  {
    name: 'noticeOn',
    kind: 'date',
    label: t('collection.noticeOn'),
    hint: t('collection.noticeHint', { n: POST_DAYS }),
    value: formatCivilDate(today),
    span: 6,
  },
];

/** Who may collect: only who the request names is offered, with the names beside it. */
const whoOptions = ({ delegate, guardians }: CollectionView) => {
  const option = (value: Collector, hint?: string) => ({ value, label: t(`collection.who.${value}`), hint });
  return [
    option('holder'),
    ...(delegate === null ? [] : [option('delegate', delegate)]),
    ...(guardians.length === 0 ? [] : [option('guardian', guardians.join(', '))]),
    option('bearer'),
  ];
};

/** Who takes the card, recognised by which document, and that the envelope is closed. */
export const handOverFields = (view: CollectionView): StepField[] => [
  { name: 'to', kind: 'choice', label: t('collection.who'), options: whoOptions(view) },
  {
    name: 'name',
    kind: 'text',
    label: t('collection.name'),
    maxLength: COLLECTION_TEXT_MAX,
    only: 'others',
    span: 6,
  },
  {
    name: 'document',
    kind: 'text',
    label: t('collection.document'),
    hint: t('collection.documentHint'),
    maxLength: COLLECTION_TEXT_MAX,
    only: 'others',
    span: 6,
  },
  {
    name: 'delegation',
    kind: 'text',
    label: t('collection.delegation'),
    hint: t('collection.delegationHint'),
    maxLength: COLLECTION_TEXT_MAX,
    only: 'bearer',
  },
  { name: 'closed', kind: 'check', label: t('collection.closedEnvelope') },
];

/** What becomes of a card that nobody collected, and who ordered it. */
export const disposeFields = (): StepField[] => [
  {
    name: 'how',
    kind: 'choice',
    label: t('collection.how'),
    options: disposals.map((value) => ({ value, label: t(`collection.how.${value}`) })),
  },
  {
    name: 'instruction',
    kind: 'text',
    label: t('collection.instruction'),
    hint: t('collection.instructionHint'),
    maxLength: COLLECTION_TEXT_MAX,
  },
];
