// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';

type ErrorSummaryProps = {
  id: string;
  title: string;
  items: readonly { href: string; text: string }[];
  /** A new value moves the focus here, so that each refused attempt is heard. */
  focusKey?: string | number;
};

/** What is wrong on the page, as links to the fields. Takes the focus after a refused attempt, also without JavaScript. */
export const ErrorSummary = ({ id, title, items, focusKey }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) box.current?.focus();
  }, [focusKey]);
  return (
    <div
      ref={box}
      id={id}
      className="error-summary"
      role="group"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      autoFocus={focusKey !== undefined}
    >
      <h2 className="error-summary__title" id={`${id}-title`}>
        <Icon name="error" />
        {title}
      </h2>
      <ul className="error-summary__list">
        {items.map((item) => (
          <li key={item.href + item.text}>
            <a href={item.href}>{item.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
