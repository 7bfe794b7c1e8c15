// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';
import { type GuideTongue } from '@/lib/guides/guide-view';
import { guideTextsDe } from '@/lib/i18n/messages/de/guide-texts';
import { type GuideTextKey, guideTextsIt } from '@/lib/i18n/messages/it/guide-texts';

const CATALOGUES: Record<GuideTongue, Readonly<Record<string, string>>> = {
  it: guideTextsIt,
  de: guideTextsDe,
};

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (tongue: GuideTongue, key: string): IntlMessageFormat => {
  const id = `${tongue} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const text = CATALOGUES[tongue][key];
  if (text === undefined) throw new Error(`the guides have no text '${key}'`);
  const format = new IntlMessageFormat(text, tongue, undefined, { ignoreTag: true });
  formats.set(id, format);
  return format;
};

export type GuideWordValues = Record<string, string | number>;

/** A text of the guides whose key is put together: it throws when there is none. */
export const computedWords = (tongue: GuideTongue, key: string, values: GuideWordValues = {}): string =>
  String(formatOf(tongue, key).format(values));

/** A text of the guides, its marks still in it. */
export const guideWords = (tongue: GuideTongue, key: GuideTextKey, values: GuideWordValues = {}): string =>
  computedWords(tongue, key, values);
