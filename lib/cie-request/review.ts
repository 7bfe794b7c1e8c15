// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';

/** Data that stand on a card, in the order of the review. */
export const cardFields = [
  'surnameGivenName',
  'birth',
  'residence',
  'height',
  'citizenship',
  'travel',
  'expiry',
] as const;

export type CardField = (typeof cardFields)[number];

/** A card's data as they are printed; `null` is not known. */
export type CardTexts = Record<CardField, string | null>;

/** One row of the review: what will be printed, beside what was on the previous card. */
export type ReviewRow = {
  field: CardField;
  label: Message;
  onNew: string;
  onOld: string | null;
  change: 'equal' | 'changes' | 'new' | 'unknown';
};

const normal = (text: string): string => text.toUpperCase().replace(/\s+/g, ' ').trim();

const changeOf = (field: CardField, onNew: string, onOld: string | null): ReviewRow['change'] => {
  if (field === 'expiry') return 'new';
  if (onOld === null) return 'unknown';
  return normal(onNew) === normal(onOld) ? 'equal' : 'changes';
};

/** The rows of the review. A new expiry is no difference; what is not known of the old card is not guessed. */
export const reviewRows = (onNew: Record<CardField, string>, onOld: CardTexts | null): ReviewRow[] =>
  cardFields.map((field) => ({
    field,
    label: { key: `row.${field}` },
    onNew: onNew[field],
    onOld: onOld?.[field] ?? null,
    change: changeOf(field, onNew[field], onOld?.[field] ?? null),
  }));

/** How many data change. */
export const countDifferences = (rows: readonly ReviewRow[]): number =>
  rows.filter(({ change }) => change === 'changes').length;
