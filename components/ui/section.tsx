// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentProps, type ReactNode } from 'react';
import { AccessText } from '@/components/ui/access-text';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Key } from '@/components/ui/key';
import { SectionMark, type SectionState } from '@/components/ui/section-mark';

type SectionProps = Pick<ComponentProps<'details'>, 'open' | 'onToggle' | 'ref' | 'hidden'> & {
  id: string;
  state: SectionState;
  /** The state in words, for screen readers. */
  stateLabel?: string;
  title: string;
  /** The letter that opens the section with Alt; `altCap` is how the two keys are drawn ("Alt P"). */
  letter?: string;
  altCap?: string;
  /** A fixed order is drawn as numbers. */
  number?: number;
  /** The section in one line, shown while it is closed. */
  summary?: ReactNode;
  /** The word that stands for opening it again; drawn as a link. */
  change?: string;
  note?: { tone: 'danger' | 'warning' | 'info'; text: string };
  children?: ReactNode;
};

/**
 * One section of the conversation at the counter. It is a native `details`: it opens without JavaScript, and the
 * fields of a closed section are still posted with the form.
 */
export const Section = ({
  id,
  state,
  stateLabel,
  title,
  letter,
  altCap,
  number,
  summary,
  change,
  note,
  children,
  ...rest
}: SectionProps) => (
  <details id={id} className={classNames('section', `section--${state}`)} {...rest}>
    <summary className="section__head" aria-keyshortcuts={letter && `Alt+${letter.toUpperCase()}`}>
      <SectionMark state={state} number={number} label={stateLabel} />
      <h2 className="section__title">
        <AccessText text={title} letter={letter} />
      </h2>
      {note && (
        <span className={`section__note section__note--${note.tone}`}>
          <Icon name={note.tone === 'danger' ? 'error' : 'warning-circle'} size="small" />
          {note.text}
        </span>
      )}
      {summary && <span className="section__summary">{summary}</span>}
      {change && <span className="section__change">{change}</span>}
      {altCap && (
        <span className="section__key">
          <Key>{altCap}</Key>
        </span>
      )}
    </summary>
    {children && <div className="section__body">{children}</div>}
  </details>
);
