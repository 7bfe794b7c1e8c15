// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { RadioTiles } from '@/components/ui/radio-tiles';
import { formatTime } from '@/lib/i18n/format';
import { type MessageKey, translatorFor } from '@/lib/i18n/translate';
import { type DraftDifference } from './draft-differences';
import { shownValue } from './shown-value';

const t = translatorFor('it');

/** Who wrote the other text and when; `takenOver` when nothing was written and the draft changed hands. */
export type ConflictSource = { by: string; at: Date; takenOver: boolean };

type ConflictChoicesProps = { differences: readonly DraftDifference[]; conflict: ConflictSource };

/** Both texts of each field that was changed in two places, to choose from; nothing is chosen over anybody's head. */
export const ConflictChoices = ({ differences, conflict: { by, at, takenOver } }: ConflictChoicesProps) => (
  <div className="stack">
    <p className="small">
      {t(takenOver ? 'draft.takenOver' : 'request.changed', { collega: by, ora: formatTime(at) })}
    </p>
    {differences.map(({ name, mine, theirs, proposed }) => (
      <RadioTiles
        key={name}
        name={`keep.${name}`}
        label={t(`field.${name}` as MessageKey)}
        layout="stack"
        size="small"
        defaultValue={proposed}
        options={[
          {
            value: 'mine',
            label: `${t('newRequest.conflictMine')}: ${shownValue(name, mine)}`,
          },
          {
            value: 'theirs',
            label: `${t('newRequest.conflictTheirs', { collega: by })}: ${shownValue(name, theirs)}`,
          },
        ]}
      />
    ))}
  </div>
);
