// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type EmptyStateProps = { title: string; text: ReactNode; action?: ReactNode };

/** An empty list says what to do first and where the last things are. */
export const EmptyState = ({ title, text, action }: EmptyStateProps) => (
  <div className="empty">
    <svg className="empty__picture" viewBox="0 0 116 72" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width="114"
        height="70"
        rx="8"
        fill="#eef4fb"
        stroke="#9cc4ea"
        strokeWidth="2"
        strokeDasharray="6 4"
      />
      <rect x="14" y="16" width="28" height="36" rx="2" fill="#cadff4" />
      <path d="M54 20h44M54 32h44M54 44h26" stroke="#9cc4ea" strokeWidth="4" strokeLinecap="round" />
    </svg>
    <h2 className="empty__title">{title}</h2>
    <p className="empty__text">{text}</p>
    {action}
  </div>
);
