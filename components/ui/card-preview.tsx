// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type CardField = {
  label: string;
  value: string;
  /** Beside other short fields instead of on a line of its own. */
  short?: boolean;
};

type CardPreviewProps = {
  /** "As it will be printed", and that it is no document. */
  caption: string;
  warning: string;
  photo: ReactNode;
  fields: readonly CardField[];
};

const LONG_VALUE = 30;

/** The card as it grows with the request: a sketch that must not imitate the document. Long names are drawn smaller. */
export const CardPreview = ({ caption, warning, photo, fields }: CardPreviewProps) => (
  <div className="card-preview">
    <div className="card-preview__captions">
      <span>{caption}</span>
      <span>{warning}</span>
    </div>
    <div className="card-preview__body">
      {photo}
      <dl className="card-preview__fields">
        {fields.map((field) => (
          <div
            key={field.label}
            className={classNames(
              'card-preview__field',
              !field.short && 'card-preview__field--whole',
              field.value.length > LONG_VALUE && 'card-preview__field--long',
            )}
          >
            <dt>{field.label}</dt>
            <dd>{field.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  </div>
);
