// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

type WeatherLineProps = { tone?: 'info' | 'warning' | 'danger'; action?: ReactNode; children: ReactNode };

/** One line, only when there is something to say: what is down, since when, what still works. */
export const WeatherLine = ({ tone = 'warning', action, children }: WeatherLineProps) => (
  <div className={classNames('weather', `weather--${tone}`)} role="status">
    <div className="shell weather__row">
      <Icon
        name={tone === 'danger' ? 'error' : tone === 'info' ? 'info-circle' : 'warning-circle'}
        tone={tone}
      />
      <div className="weather__text">{children}</div>
      {action && <div className="weather__action">{action}</div>}
    </div>
  </div>
);
