// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from '@/components/ui/icon';

/** Where a section of the conversation stands: `done` one readable line, `open` framed, `todo` to come. */
export type SectionState = 'done' | 'open' | 'todo';

type SectionMarkProps = { state: SectionState; number?: number; label?: string };

/** The mark before a section's title: tick, filled ring, empty ring; a number where the order is fixed. */
export const SectionMark = ({ state, number, label }: SectionMarkProps) => (
  <>
    {state === 'done' && <Icon name="check-circle" tone="success" />}
    {state !== 'done' && number !== undefined && (
      <span className="section__mark section__mark--ring section__mark--number">{number}</span>
    )}
    {state !== 'done' && number === undefined && <span className="section__mark section__mark--ring" />}
    {label && <span className="visually-hidden">{label}</span>}
  </>
);
