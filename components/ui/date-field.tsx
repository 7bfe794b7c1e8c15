// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps } from 'react';
import { TextField } from '@/components/ui/text-field';

/** A date as text, day first: no native picker, the clerk reads it from a document and types it. */
export const DateField = (props: ComponentProps<typeof TextField>) => (
  <TextField inputMode="numeric" maxLength={10} {...props} />
);
