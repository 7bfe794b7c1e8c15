// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'react';
import { type Difference, differencesOfPage, type DrawnPage } from '@/lib/modulistica/comparison/difference';
import { type DrawnForm, openDrawn } from './drawn-form';

/** A page of both versions with what differs on it; `null` where a version has no such page. */
export type ComparedPage = { before: DrawnPage | null; after: DrawnPage | null; differences: Difference[] };

/** How far the comparison is: pages compared of how many (zero until that is known). */
export type Comparison = { pages: readonly ComparedPage[]; total: number; failed: boolean };

const NOTHING: Comparison = { pages: [], total: 0, failed: false };

const pageOf = (form: DrawnForm, number: number): Promise<DrawnPage | null> =>
  number <= form.pages ? form.page(number) : Promise.resolve(null);

const comparePages = async (
  hrefs: { before: string; after: string },
  signal: AbortSignal,
  tell: (comparison: Comparison) => void,
): Promise<void> => {
  const [before, after] = await Promise.all([
    openDrawn(hrefs.before, signal),
    openDrawn(hrefs.after, signal),
  ]);
  const total = Math.max(before.pages, after.pages);
  const pages: ComparedPage[] = [];
  tell({ pages: [], total, failed: false });
  for (let number = 1; number <= total && !signal.aborted; number += 1) {
    const [old, present] = [await pageOf(before, number), await pageOf(after, number)];
    pages.push({ before: old, after: present, differences: differencesOfPage(number, old, present) });
    tell({ pages: [...pages], total, failed: false });
  }
  before.close();
  after.close();
};

/** Compares two versions page by page, in this browser; tells each page as soon as it is done. */
export const useComparison = (before: string, after: string): Comparison => {
  const [comparison, setComparison] = useState<Comparison>(NOTHING);
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: Comparison) => {
      if (!stop.signal.aborted) setComparison(next);
    };
    comparePages({ before, after }, stop.signal, tell).catch(() => tell({ ...NOTHING, failed: true }));
    return () => stop.abort();
  }, [before, after]);
  return comparison;
};
