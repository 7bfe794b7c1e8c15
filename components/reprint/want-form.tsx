// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { ContactAdvice } from '@/components/contacts/contact-advice';
import { type StepState } from '@/components/reprint/find-state';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { TextField } from '@/components/ui/text-field';
import { adviceOf } from '@/lib/contacts/advice';
import { type ContactCoach } from '@/lib/contacts/coach';
import { parseEmail } from '@/lib/contacts/email';

type Option = { value: string; label: string; hint?: string };
type Field = 'reason' | 'halves' | 'second' | 'email';

type WantFormProps = {
  action: (state: StepState, form: FormData) => Promise<StepState>;
  reprintId: string;
  reasons: readonly Option[];
  halves: readonly Option[];
  /** Where second halves can go. */
  ways: readonly Option[];
  coach: ContactCoach;
  /** The reason that was never the holder's fault: it leads past the declaration. */
  without: string;
  kept: Partial<Record<Field, string>>;
  primary: boolean;
  texts: Record<
    | 'reason'
    | 'halves'
    | 'second'
    | 'email'
    | 'emailHint'
    | 'held'
    | 'printDeclaration'
    | 'next'
    | 'ended'
    | 'homeHint',
    string
  >;
};

const emailAdvice = (typed: string, coach: ContactCoach) => {
  const parsed = parseEmail(typed);
  return parsed.ok
    ? adviceOf({ email: parsed.value, mobile: null }, coach).filter(({ key }) => key !== 'email.pec')
    : [];
};

type SecondHalfProps = Pick<WantFormProps, 'ways' | 'coach' | 'texts'> & {
  shown: WantFormProps['kept'];
  errors: Readonly<Record<string, string>>;
};

const SecondHalf = ({ ways, coach, texts, shown, errors }: SecondHalfProps) => {
  const [email, setEmail] = useState(shown.email ?? '');
  return (
    <div className="stack">
      <RadioTiles
        name="second"
        label={texts.second}
        hideLabel
        options={ways}
        layout="stack"
        defaultValue={shown.second}
        error={errors.second}
      />
      <TextField
        name="email"
        label={texts.email}
        hint={texts.emailHint}
        maxLength={254}
        inputMode="email"
        autoComplete="off"
        defaultValue={shown.email}
        error={errors.email}
        onBlur={(event) => setEmail(event.currentTarget.value)}
      />
      <ContactAdvice advice={emailAdvice(email, coach)} />
      <Advice tone="info">{texts.held}</Advice>
    </div>
  );
};

/** Which halves are printed or sent again, and why; the first half alone is what most people have lost. */
export const WantForm = (props: WantFormProps) => {
  const { action, reprintId, reasons, halves, ways, coach, without, kept, primary, texts } = props;
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  const shown = answer?.typed ?? kept;
  const errors = answer?.errors ?? {};
  const [reason, setReason] = useState(shown.reason);
  const [wanted, setWanted] = useState(shown.halves ?? 'first');
  return (
    <form {...form} className="stack stack--form">
      <input type="hidden" name="reprintId" value={reprintId} />
      <RadioTiles
        name="halves"
        label={texts.halves}
        options={halves}
        defaultValue={shown.halves ?? 'first'}
        error={errors.halves}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <details className="help" open={wanted !== 'first' || 'second' in errors || 'email' in errors}>
        <summary>{texts.second}</summary>
        <SecondHalf ways={ways} coach={coach} texts={texts} shown={shown} errors={errors} />
      </details>
      <RadioTiles
        name="reason"
        label={texts.reason}
        options={reasons}
        defaultValue={shown.reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Advice tone="info">{texts.homeHint}</Advice>
      <StepAnswer state={state} ended={texts.ended} />
      <div className="row-line">
        <Button
          type="submit"
          variant={primary ? 'primary' : 'outline'}
          size={primary ? 'main' : 'medium'}
          aria-busy={pending}
          shortcut={primary ? { key: 'F9' } : undefined}
        >
          {reason === without ? texts.next : texts.printDeclaration}
        </Button>
      </div>
    </form>
  );
};
