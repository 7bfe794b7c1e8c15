// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type TileProps = ComponentProps<'input'> & {
  type: 'radio' | 'checkbox';
  id: string;
  label: string;
  tileHint?: ReactNode;
};

/** A choice whose whole tile can be pressed; the native control stays inside. */
export const Tile = ({ label, tileHint, className, ...input }: TileProps) => (
  <label className={classNames('tile', Boolean(tileHint) && 'tile--hinted', className)} htmlFor={input.id}>
    <input className="tile__input" autoComplete="off" {...input} />
    <span>
      <span className="tile__label" data-label={label}>
        <span>{label}</span>
      </span>
      {tileHint && <span className="tile__hint">{tileHint}</span>}
    </span>
  </label>
);
