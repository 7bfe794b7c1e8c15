// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { TextField } from '@/components/ui/text-field';
import { Tile } from '@/components/ui/tile';
import {
  type AwaitableDocument,
  awaitableDocuments,
  AWAITED_NOTE_MAX,
} from '@/lib/cie-request/awaited-document';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** What was wrong, with what was chosen. */
export type AwaitedOutcome =
  | {
      problem: 'nothing-chosen' | 'note-missing' | 'note-long';
      documents: readonly AwaitableDocument[];
      note: string;
    }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

type AwaitedFormProps = {
  requestId: string;
  documents: readonly AwaitableDocument[];
  note: string;
  action: (state: AwaitedOutcome | null, form: FormData) => Promise<AwaitedOutcome>;
};

/** Which documents the citizen is to come back with. */
export const AwaitedForm = ({ requestId, documents, note, action }: AwaitedFormProps) => {
  const [outcome, submit, pending] = useActionState(action, null);
  const refused = outcome && 'problem' in outcome ? outcome : null;
  const chosen = refused?.documents ?? documents;
  const text = refused ? t(`awaited.${refused.problem}`, { n: AWAITED_NOTE_MAX }) : undefined;
  return (
    <form action={submit} className="stack" key={refused ? 'again' : 'first'}>
      <input type="hidden" name="requestId" value={requestId} />
      <fieldset className="tiles tiles--grid">
        <legend className="tiles__legend">{t('awaited.documents')}</legend>
        <div className="tiles__row">
          {awaitableDocuments.map((document) => (
            <Tile
              key={document}
              type="checkbox"
              id={`document-${document}`}
              name="document"
              value={document}
              label={t(`document.${document}`)}
              defaultChecked={chosen.includes(document)}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        name="note"
        label={t('awaited.note')}
        hint={t('awaited.noteHint')}
        defaultValue={refused?.note ?? note}
        error={refused && refused.problem !== 'nothing-chosen' ? text : undefined}
      />
      {refused?.problem === 'nothing-chosen' && (
        <div role="alert">
          <FieldError id="document-error-1">{text}</FieldError>
        </div>
      )}
      {outcome && 'access' in outcome && (
        <div role="alert">
          <FieldError id="document-error-2">{t('session.expired')}</FieldError>
        </div>
      )}
      <div className="button-row">
        <Button type="submit" variant="primary" size="main" shortcut={{ key: 'F9' }} aria-busy={pending}>
          {t('awaited.put')}
        </Button>
      </div>
    </form>
  );
};
