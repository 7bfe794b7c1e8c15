// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type StepState } from '@/components/reprint/find-state';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

export type CallBackFormProps = {
  action: (state: StepState, form: FormData) => Promise<StepState>;
  /** What the call back is about, posted along. */
  fields: Readonly<Record<string, string>>;
  texts: Record<'why' | 'phone' | 'note' | 'optional' | 'leave' | 'ended', string>;
};

/** The service is away: with one button the citizen is left in the list of whom to call back; how to reach them may be told. */
export const CallBackForm = ({ action, fields, texts }: CallBackFormProps) => {
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  return (
    <form {...form} className="stack stack--form spaced">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="measure">{texts.why}</p>
      <div className="grid">
        <TextField
          name="phone"
          type="tel"
          label={texts.phone}
          optional={texts.optional}
          span={4}
          maxLength={40}
          autoComplete="off"
          defaultValue={answer?.typed?.phone}
          error={answer?.errors?.phone}
        />
        <TextField
          name="note"
          label={texts.note}
          optional={texts.optional}
          span={8}
          maxLength={240}
          autoComplete="off"
          defaultValue={answer?.typed?.note}
          error={answer?.errors?.note}
        />
      </div>
      <StepAnswer state={state} ended={texts.ended} />
      <div className="row-line">
        <Button type="submit" aria-busy={pending} shortcut={{ key: 'F8' }}>
          {texts.leave}
        </Button>
      </div>
    </form>
  );
};
