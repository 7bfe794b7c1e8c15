// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode } from 'react';

type ReadBackProps = {
  title: string;
  contacts: readonly { label: string; value: string }[];
  /** What the citizen is asked to check. */
  children: ReactNode;
  actions: ReactNode;
  /** For the operator, in small at the foot. */
  note: ReactNode;
};

/** Letters shrink with the address: 56 px up to what fits on 1,190 px, then 48, then 40. */
const sizeOf = (value: string): 56 | 48 | 40 => (value.length <= 35 ? 56 : value.length <= 41 ? 48 : 40);

const Value = ({ children }: { children: string }) => {
  const at = children.lastIndexOf('@');
  if (at < 0) return <>{children}</>;
  return (
    <>
      <span className="readback__part">{children.slice(0, at)}</span>
      <wbr />
      <span className="readback__part">
        <span className="readback__at">@</span>
        {children.slice(at + 1)}
      </span>
    </>
  );
};

/** Turned towards the citizen: nothing but the contacts, as large as they fit; a long address breaks before "@". */
export const ReadBack = ({ title, contacts, children, actions, note }: ReadBackProps) => (
  <>
    <div className="readback__sheet">
      <h1 className="readback__title">{title}</h1>
      <dl className="readback__contacts">
        {contacts.map((contact) => (
          <div className="readback__contact" key={contact.label}>
            <dt>{contact.label}</dt>
            <dd className={`readback__value--${sizeOf(contact.value)}`}>
              <Value>{contact.value}</Value>
            </dd>
          </div>
        ))}
      </dl>
      <div className="readback__words">{children}</div>
    </div>
    <div className="readback__foot">
      <div>
        {actions}
        <p className="readback__note">{note}</p>
      </div>
    </div>
  </>
);
