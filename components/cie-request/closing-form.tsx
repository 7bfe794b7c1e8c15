// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { cancellationReasons, CLOSING_NOTE_MAX, withdrawalReasons } from '@/lib/cie-request/closing';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** Why a request was not closed, with what was chosen; or nobody was let in. */
export type ClosingOutcome =
  | { message: string; closing: string; note: string }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

type ClosingFormProps = {
  requestId: string;
  action: (state: ClosingOutcome | null, form: FormData) => Promise<ClosingOutcome>;
};

const OPTIONS = [
  ...withdrawalReasons.map((reason) => ({
    value: `citizen.${reason}`,
    label: t('closing.citizen', { motivo: t(`closing.reason.${reason}`) }),
  })),
  ...cancellationReasons.map((reason) => ({
    value: `office.${reason}`,
    label: t('closing.office', { motivo: t(`closing.reason.${reason}`) }),
  })),
];

/** Who closes a request and why. */
export const ClosingForm = ({ requestId, action }: ClosingFormProps) => {
  const [outcome, submit, pending] = useActionState(action, null);
  const refused = outcome && 'message' in outcome ? outcome : null;
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="requestId" value={requestId} />
      <SelectField
        name="closing"
        label={t('closing.why')}
        placeholder={t('closing.choose')}
        defaultValue={refused?.closing ?? ''}
        options={OPTIONS}
      />
      <TextField
        name="note"
        label={t('closing.note')}
        hint={t('closing.noteHint')}
        maxLength={CLOSING_NOTE_MAX}
        defaultValue={refused?.note}
      />
      {outcome && (
        <div role="alert">
          <FieldError id="closing-refused-1">{refused?.message ?? t('session.expired')}</FieldError>
        </div>
      )}
      <div className="button-row">
        <Button type="submit" variant="danger" size="small" aria-busy={pending}>
          {t('closing.do')}
        </Button>
      </div>
    </form>
  );
};
