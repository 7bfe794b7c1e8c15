// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** What is wrong, where and what to do, beside the field; over the whole row when it is about several fields. */
export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <div className="field__error" id={id}>
    <Icon name="error" size="small" />
    <span>{children}</span>
  </div>
);
