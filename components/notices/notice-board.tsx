// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

type NoticeBoardProps = {
  /** Which version of which notice stands here; `null` when nothing is to be read. */
  current: string | null;
  /** How many are to be read. */
  left: number;
  /** The field of the page, where the focus goes when nothing is left. */
  fieldId: string;
  children: ReactNode;
};

/**
 * The place of the notice to be read. When it gives way to the next one, who was inside is taken to that one, or back to the page's
 * field; who was elsewhere, typing, stays there.
 */
export const NoticeBoard = ({ current, left, fieldId, children }: NoticeBoardProps) => {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(current);
  const wasInside = useRef(false);
  const [first] = useState(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    if (!wasInside.current) return;
    wasInside.current = false;
    (box.current?.querySelector('h3') ?? document.getElementById(fieldId))?.focus();
  }, [current, fieldId]);
  const onSubmit = () => {
    wasInside.current = box.current?.contains(document.activeElement) ?? false;
  };
  return (
    <div ref={box} onSubmit={onSubmit}>
      {children}
      <p className="visually-hidden" role="status">
        {current === first ? '' : t('notices.left', { n: left })}
      </p>
    </div>
  );
};
