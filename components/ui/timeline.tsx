// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type TimelineItem = {
  id: string;
  /** The time as people read it, and as machines do. */
  time: string;
  dateTime: string;
  text: ReactNode;
};

/** Who, when, what; the latest first. */
export const Timeline = ({ label, items }: { label: string; items: readonly TimelineItem[] }) => (
  <ol className="timeline" aria-label={label}>
    {items.map((item, index) => (
      <li key={item.id} className={index === 0 ? 'timeline__item timeline__item--latest' : 'timeline__item'}>
        <time className="timeline__time" dateTime={item.dateTime}>
          {item.time}
        </time>
        <span>{item.text}</span>
      </li>
    ))}
  </ol>
);
