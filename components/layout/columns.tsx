// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type ColumnsProps = {
  /** Width of the columns: form 1fr 400, home 1fr 344, request 1fr 430, list-first 372 1fr, sign-in 440 522. */
  kind?: 'form' | 'home' | 'request' | 'list-first' | 'sign-in';
  className?: string;
  children: ReactNode;
};

/** Two columns that become one below 1040 px. */
export const Columns = ({ kind = 'form', className, children }: ColumnsProps) => (
  <div className={classNames('columns', kind !== 'form' && `columns--${kind}`, className)}>{children}</div>
);
