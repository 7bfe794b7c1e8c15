// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode, useState } from 'react';
import { type StepState } from '@/components/reprint/find-state';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Advice } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { RadioTiles } from '@/components/ui/radio-tiles';

type ReasonFormProps = {
  action: (state: StepState, form: FormData) => Promise<StepState>;
  reprintId: string;
  options: readonly { value: string; label: string }[];
  /** The reason that was never the holder's fault: it leads past the declaration. */
  without: string;
  kept: string | undefined;
  primary: boolean;
  /** What is printed again, above the reasons. */
  children: ReactNode;
  texts: Record<'legend' | 'printDeclaration' | 'next' | 'ended' | 'homeHint', string>;
};

/** What is printed again and why; nothing is chosen in advance. */
export const ReasonForm = ({
  action,
  reprintId,
  options,
  without,
  kept,
  primary,
  children,
  texts,
}: ReasonFormProps) => {
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  const [reason, setReason] = useState(kept);
  return (
    <form {...form} className="stack stack--form">
      <input type="hidden" name="reprintId" value={reprintId} />
      {children}
      <RadioTiles
        name="reason"
        label={texts.legend}
        options={options}
        defaultValue={kept}
        error={answer?.errors?.reason}
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
