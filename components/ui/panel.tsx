// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon, type IconName } from '@/components/ui/icon';

type PanelProps = {
  id?: string;
  title?: ReactNode;
  icon?: IconName;
  /** Small text, badge or button at the right of the title. */
  meta?: ReactNode;
  /** `focus` pale blue rim, `warning`/`danger` bar at the left, `reminder` amber sheet. */
  tone?: 'plain' | 'focus' | 'warning' | 'danger' | 'reminder';
  /** A line between title and body (the usual look). */
  ruled?: boolean;
  /** No padding: the body is a list or a table. */
  flush?: boolean;
  /** A tinted strip below, for the action that closes the panel. */
  foot?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** A white sheet with an optional title. */
export const Panel = ({
  id,
  title,
  icon,
  meta,
  tone = 'plain',
  ruled = true,
  flush,
  foot,
  className,
  children,
}: PanelProps) => (
  <section
    id={id}
    className={classNames('panel', tone !== 'plain' && `panel--${tone}`, className)}
    aria-labelledby={id && title ? `${id}-title` : undefined}
  >
    {title && (
      <div className={classNames('panel__head', ruled && 'panel__head--ruled')}>
        <h2 className="panel__title" id={id && `${id}-title`}>
          {icon && <Icon name={icon} />}
          {title}
        </h2>
        {meta && <div className="panel__meta">{meta}</div>}
      </div>
    )}
    {children && <div className={classNames('panel__body', flush && 'panel__body--flush')}>{children}</div>}
    {foot && <div className="panel__foot">{foot}</div>}
  </section>
);
