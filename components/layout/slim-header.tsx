// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type SlimHeaderProps = {
  municipality: { name: string; url: string };
  /** Said after the municipality's link, which then opens a page outside the portal. */
  externalHint?: string;
  operator?: string;
  /** The counter's name; may be a link to change it. */
  counter?: ReactNode;
  /** Session time left; may be a live clock. */
  session?: ReactNode;
  /** A plain sentence instead of the operator, for pages before sign-in. */
  note?: string;
  /** The form whose button signs out. */
  children?: ReactNode;
};

const OUTSIDE = { target: '_blank', rel: 'noreferrer' };

/** Who runs this service, who is working with it, where, and for how long still. */
export const SlimHeader = ({
  municipality,
  externalHint,
  operator,
  counter,
  session,
  note,
  children,
}: SlimHeaderProps) => (
  <div className="it-header-slim-wrapper">
    <div className="shell slim">
      <a className="slim__owner" href={municipality.url} {...(externalHint && OUTSIDE)}>
        <span className="slim__name">{municipality.name}</span>
        {externalHint && <Icon name="external-link" size="small" />}
        {externalHint && <span className="visually-hidden">{externalHint}</span>}
      </a>
      <ul className="slim__facts">
        {operator && (
          <li className="slim__fact slim__fact--quiet">
            <Icon name="user" size="small" />
            {operator}
          </li>
        )}
        {counter && <li className="slim__fact slim__fact--quiet">{counter}</li>}
        {session && (
          <li className="slim__fact slim__fact--session">
            <Icon name="clock" size="small" />
            {session}
          </li>
        )}
        {note && <li className="slim__fact">{note}</li>}
        {children && <li className="slim__out">{children}</li>}
      </ul>
    </div>
  </div>
);
