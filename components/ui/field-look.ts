// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

/** What every field shows around its control. `optional` is the word for "may stay empty", drawn after the label. */
export type FieldLook = {
  name: string;
  /** The control's id; made from the name when it is not given. */
  id?: string;
  label: string;
  optional?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** The control is wrong, but the sentence stands elsewhere (an error about several fields: give `describedBy`). */
  invalid?: boolean;
  /** Ids of further texts that describe the control: advice below it, an error about the whole row. */
  describedBy?: string;
  /** Columns of the form's twelve. */
  span?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;
};

/** The id of a field's control: the field's name, dots as dashes. Error summaries link to it. */
export const fieldId = (name: string): string => name.replace(/[^A-Za-z0-9_-]+/g, '-');

/** What joins a control with its texts, for the control to spread. */
export const fieldAria = ({ id, name, hint, error, invalid, describedBy }: Omit<FieldLook, 'label'>) => {
  const own = id ?? fieldId(name);
  const ids = [hint && `${own}-hint`, error && `${own}-error`, describedBy].filter(Boolean).join(' ');
  return {
    id: own,
    'aria-describedby': ids || undefined,
    'aria-invalid': error || invalid ? (true as const) : undefined,
  };
};
