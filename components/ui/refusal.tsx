// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

type RefusalProps = {
  icon?: IconName;
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A whole page that says no, or not now: what happened, who can, and the ways out. */
export const Refusal = ({ icon = 'lock', title, note, actions, children }: RefusalProps) => (
  <section className="refusal">
    <Icon name={icon} size="large" />
    <div>
      <h1 className="refusal__title">{title}</h1>
      <div className="refusal__text">{children}</div>
      {actions && <div className="button-row">{actions}</div>}
      {note && <p className="refusal__note">{note}</p>}
    </div>
  </section>
);
