// SPDX-License-Identifier: AGPL-3.0-or-later
import { type GuideTongue, type GuideView } from './guide-view';

/** A line that leads to a page. */
export type PageLink = { text: string; path: string };

/** What every public page of the guides says, whoever reads it. */
export type PublicFrame = {
  tongue: GuideTongue;
  /** Name of the municipality; `null` where it is still to be chosen. */
  municipality: string | null;
  /** The mark of an installation for practice, or `null`. */
  practice: string | null;
  skip: string;
  privacy: string;
  accessibility: string;
  /** The same page in the other language; `null` where there is none. */
  other: (PageLink & { tongue: GuideTongue }) | null;
};

/** A public page: one guide and the others, all guides, the municipalities to choose from, or why there is nothing to read. */
export type PublicPage = PublicFrame &
  (
    | { kind: 'guide'; view: GuideView; othersHead: string; others: readonly PageLink[] }
    | { kind: 'list'; title: string; links: readonly PageLink[] }
    | { kind: 'refusal'; status: 404 | 429; title: string; text: string; links: readonly PageLink[] }
  );
