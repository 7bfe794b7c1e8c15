// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { TextField } from '@/components/ui/text-field';
import { JUDGEMENT_NOTE_MAX, type Likeness, REASONS_OF } from '@/lib/cie-request/likeness';
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** Why an answer was not kept. */
export type JudgeOutcome =
  | { problem: 'reason-missing' | 'note-missing' | 'note-long' }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

type JudgeFormProps = {
  requestId: string;
  otherId: string;
  /** Where the comparison was opened from. */
  back: string;
  likeness: Likeness;
  action: (state: JudgeOutcome | null, form: FormData) => Promise<JudgeOutcome>;
  same: (form: FormData) => Promise<void>;
};

/** The two answers: the same person, whose other request is opened; or why there are two. */
export const JudgeForm = ({ requestId, otherId, back, likeness, action, same }: JudgeFormProps) => {
  const [outcome, submit, pending] = useActionState(action, null);
  const problem = outcome && 'problem' in outcome ? outcome.problem : null;
  const hidden = (
    <>
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="otherId" value={otherId} />
      <input type="hidden" name="back" value={back} />
    </>
  );
  return (
    <div className="stack">
      <form action={same} className="button-row">
        {hidden}
        <Button type="submit">{t('likes.same')}</Button>
        <span className="muted small">{t('likes.sameHint')}</span>
      </form>
      <form action={submit} className="stack">
        {hidden}
        <RadioTiles
          name="reason"
          id={`reason-${otherId}`}
          label={t(`likes.why.${likeness}`)}
          size="small"
          options={REASONS_OF[likeness].map((value) => ({ value, label: t(`likes.reason.${value}`) }))}
          error={problem === 'reason-missing' ? t('likes.reason-missing') : undefined}
        />
        <TextField
          name="note"
          id={`note-${otherId}`}
          label={t('likes.note')}
          maxLength={JUDGEMENT_NOTE_MAX}
          error={
            problem === 'note-missing' || problem === 'note-long'
              ? t(`likes.${problem}`, { n: JUDGEMENT_NOTE_MAX })
              : undefined
          }
        />
        {outcome && 'access' in outcome && (
          <div role="alert">
            <FieldError id={`refused-${otherId}`}>{t('session.expired')}</FieldError>
          </div>
        )}
        <div className="button-row">
          <Button type="submit" variant="primary" aria-busy={pending}>
            {t(`likes.goOn.${likeness}`)}
          </Button>
        </div>
      </form>
    </div>
  );
};
