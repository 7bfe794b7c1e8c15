// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useCallback, useState } from 'react';
import { type Section, sections } from '@/lib/cie-request/request-fields';
import { type FormView } from './form-view';

const isDone = (view: FormView, section: Section): boolean => view.data[section] !== null;

/** Which section is worked on and which are folded: a complete one folds when it is left, none unfolds by itself. */
export const useSections = (view: FormView) => {
  const [active, setActive] = useState<Section | null>(
    () => sections.find((section) => !isDone(view, section)) ?? null,
  );
  const [folded, setFolded] = useState<ReadonlySet<Section>>(
    () => new Set(sections.filter((section) => isDone(view, section))),
  );
  const unfold = useCallback(
    (wanted: readonly Section[]) =>
      setFolded((now) => new Set([...now].filter((section) => !wanted.includes(section)))),
    [],
  );
  const toggle = useCallback(
    (section: Section, open: boolean) =>
      setFolded((now) => {
        if (now.has(section) !== open) return now;
        const next = new Set(now);
        if (open) next.delete(section);
        else next.add(section);
        return next;
      }),
    [],
  );
  /** The focus went into a section: the others that are complete by now fold. */
  const enter = (section: Section, now: FormView) => {
    setActive(section);
    setFolded(
      (before) =>
        new Set(sections.filter((other) => other !== section && (before.has(other) || isDone(now, other)))),
    );
  };
  return { active, folded, toggle, unfold, enter };
};
