// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { TextField } from '@/components/ui/text-field';
import { type ChangeStepState } from './change-state';

type Field = 'name' | 'type' | 'number' | 'issuer' | 'expiresOn';

type ApplicantFormProps = {
  action: (state: ChangeStepState, form: FormData) => Promise<ChangeStepState>;
  changeId: string;
  /** What is kept already, or nothing yet: this card is what most people show. */
  kept: Readonly<Record<string, string>>;
  primary: boolean;
  options: readonly { value: string; label: string }[];
  texts: Record<Field | 'legend' | 'documentLegend' | 'typeHint' | 'nameHint' | 'next' | 'ended', string>;
};

/** Who asks for the change, and how they were recognised; the fields of a document open when it is chosen. */
export const ApplicantForm = ({ action, changeId, kept, primary, options, texts }: ApplicantFormProps) => {
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  const shown = answer?.typed ?? kept;
  const [kind, setKind] = useState(shown.kind);
  const errors = answer?.errors ?? {};
  const field = (name: Field, span: 4 | 6 | 8 | 12) => ({
    name,
    label: texts[name],
    span,
    defaultValue: shown[name],
    error: errors[name],
  });
  return (
    <form {...form} className="stack stack--form">
      <input type="hidden" name="changeId" value={changeId} />
      <RadioTiles
        name="kind"
        label={texts.legend}
        options={options}
        layout="stack"
        defaultValue={shown.kind}
        error={errors.kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <details className="help" open={kind !== 'this-cie' || Object.keys(errors).length > 0}>
        <summary>{texts.documentLegend}</summary>
        <div className="grid spaced-small">
          <TextField {...field('name', 12)} hint={texts.nameHint} maxLength={140} />
          <TextField {...field('type', 6)} hint={texts.typeHint} maxLength={80} />
          <TextField {...field('number', 6)} mono maxLength={40} />
          <TextField {...field('issuer', 8)} maxLength={100} />
          <DateField {...field('expiresOn', 4)} />
        </div>
      </details>
      <StepAnswer state={state} ended={texts.ended} />
      <div className="row-line">
        <Button
          type="submit"
          variant={primary ? 'primary' : 'outline'}
          aria-busy={pending}
          shortcut={primary ? { key: 'F9' } : undefined}
        >
          {texts.next}
        </Button>
      </div>
    </form>
  );
};
