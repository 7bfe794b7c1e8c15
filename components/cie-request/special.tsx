// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode } from 'react';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { useFields } from './use-fields';

type SpecialProps = { title: string; fields: readonly FieldName[]; shown?: boolean; children: ReactNode };

/** What few people need: folded, and out of the way of the keyboard, until one of its fields says something. */
export const Special = ({ title, fields, shown = false, children }: SpecialProps) => {
  const form = useFields();
  const isUsed = fields.some((name) => form.values[name] || form.shown.has(name));
  return (
    <details className="special span-12" open={isUsed || shown || undefined}>
      <summary className="special__title">{title}</summary>
      <div className="grid">{children}</div>
    </details>
  );
};
