// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import './when.css';
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { useFields } from './use-fields';

type WhenProps = {
  /** The choice that shows them (`when.css`); left out where only the rules can tell. */
  choice?: string;
  /** Shown as long as one of these says something, whatever was chosen since. */
  fields: readonly FieldName[];
  shown?: boolean;
  children: ReactNode;
};

/** Fields that follow from a choice. They are posted and kept also while they are not shown. */
export const When = ({ choice, fields, shown = false, children }: WhenProps) => {
  const form = useFields();
  const needed = shown || fields.some((name) => form.shown.has(name));
  return (
    <div className={classNames('when', choice && `when--${choice}`, needed && 'when--shown')}>{children}</div>
  );
};
