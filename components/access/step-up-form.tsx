// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { type ButtonLook } from '@/components/ui/button-look';
import { TextField } from '@/components/ui/text-field';

/** What a form with a code answers when it does not lead on; `attempt` is new at each, `practice` the code of an invented operator. */
export type StepUpState =
  { message: string; attempt?: string; practice?: string | null } | { access: string } | null;

type StepUpFormProps = {
  /** Reads the code as `code`, and does what it is for. */
  action: (state: StepUpState, form: FormData) => Promise<StepUpState>;
  /** What the form names beside the code. */
  fields: Readonly<Record<string, string | number>>;
  look: ButtonLook;
  /** What an invented operator reads off; `null` in service. */
  practice: string | null;
  texts: Record<'label' | 'hint' | 'submit' | 'ended', string>;
};

/**
 * Six digits and Enter, and what they are asked for is done. After a refusal the field is empty and has the focus again; whatever is
 * typed elsewhere on the page stays.
 */
export const StepUpForm = ({ action, fields, look, practice, texts }: StepUpFormProps) => {
  const { state, pending, form } = usePosted(action);
  const refused = state && 'message' in state ? state : null;
  const shown = refused?.practice === undefined ? practice : refused.practice;
  return (
    <form {...form} className="step-up stack stack--form">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        key={refused?.attempt}
        name="code"
        label={texts.label}
        hint={
          <>
            {texts.hint}
            {shown && (
              <>
                <br />
                <strong>{shown}</strong>
              </>
            )}
          </>
        }
        error={refused?.message ?? (state && texts.ended)}
        required
        maxLength={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        mono
      />
      <div className="row-line">
        <Button type="submit" aria-busy={pending} {...look}>
          {texts.submit}
        </Button>
      </div>
    </form>
  );
};
