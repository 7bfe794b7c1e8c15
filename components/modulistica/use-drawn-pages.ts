// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'react';
import { type DrawnPage } from '@/lib/modulistica/comparison/difference';
import { openDrawn } from './drawn-form';

/** Pages that are drawn so far, of how many; `total` is zero until that is known. */
export type DrawnPages = { pages: readonly DrawnPage[]; total: number; failed: boolean };

const NOTHING: DrawnPages = { pages: [], total: 0, failed: false };

/** Draws the pages of a form one after the other; begins anew when the address changes. */
export const useDrawnPages = (href: string): DrawnPages => {
  const [drawn, setDrawn] = useState<DrawnPages & { href: string }>({ ...NOTHING, href });
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: DrawnPages) => {
      if (!stop.signal.aborted) setDrawn({ ...next, href });
    };
    const draw = async () => {
      const form = await openDrawn(href, stop.signal);
      const pages: DrawnPage[] = [];
      while (pages.length < form.pages && !stop.signal.aborted) {
        pages.push(await form.page(pages.length + 1));
        tell({ pages: [...pages], total: form.pages, failed: false });
      }
      form.close();
    };
    draw().catch(() => tell({ ...NOTHING, failed: true }));
    return () => stop.abort();
  }, [href]);
  return drawn.href === href ? drawn : NOTHING;
};
