// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type KeyboardEvent, type ReactNode } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.rows__link')];
  const here = links.findIndex((link) => link === document.activeElement);
  const next = links[here < 0 ? 0 : here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** Arrow up and down move between the rows inside; without JavaScript they are plain links. */
export const RowKeys = ({ children }: { children: ReactNode }) => <div onKeyDown={onKeyDown}>{children}</div>;
