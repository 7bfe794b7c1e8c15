// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { type StepState } from '@/components/reprint/find-state';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { type Shortcut } from '@/components/ui/shortcut';
import { TextField } from '@/components/ui/text-field';

type Field = 'type' | 'number' | 'issuer' | 'expiresOn';

type PersonFormProps = {
  action: (state: StepState, form: FormData) => Promise<StepState>;
  reprintId: string;
  /** What is kept already, or nothing yet: this card is what most people show. */
  kept: { kind: string } & Partial<Record<Field, string>>;
  primary: boolean;
  texts: Record<
    'legend' | 'thisCie' | 'otherDocument' | 'documentLegend' | Field | 'typeHint' | 'next' | 'ended',
    string
  >;
};

/** How the holder was recognised; the fields of another document open when it is chosen. */
export const PersonForm = ({ action, reprintId, kept, primary, texts }: PersonFormProps) => {
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  const shown = answer?.typed ?? kept;
  const [kind, setKind] = useState(shown.kind);
  const errors = answer?.errors ?? {};
  const shortcut: Shortcut | undefined = primary ? { key: 'F9' } : undefined;
  return (
    <form {...form} className="stack stack--form">
      <input type="hidden" name="reprintId" value={reprintId} />
      <RadioTiles
        name="kind"
        label={texts.legend}
        options={[
          { value: 'this-cie', label: texts.thisCie },
          { value: 'other-document', label: texts.otherDocument },
        ]}
        defaultValue={shown.kind}
        error={errors.kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <details className="help" open={kind === 'other-document' || Object.keys(errors).length > 0}>
        <summary>{texts.documentLegend}</summary>
        <div className="grid spaced-small">
          <TextField
            name="type"
            label={texts.type}
            hint={texts.typeHint}
            span={6}
            maxLength={80}
            defaultValue={shown.type}
            error={errors.type}
          />
          <TextField
            name="number"
            label={texts.number}
            span={6}
            mono
            maxLength={40}
            defaultValue={shown.number}
            error={errors.number}
          />
          <TextField
            name="issuer"
            label={texts.issuer}
            span={8}
            maxLength={100}
            defaultValue={shown.issuer}
            error={errors.issuer}
          />
          <DateField
            name="expiresOn"
            label={texts.expiresOn}
            span={4}
            defaultValue={shown.expiresOn}
            error={errors.expiresOn}
          />
        </div>
      </details>
      <StepAnswer state={state} ended={texts.ended} />
      <div className="row-line">
        <Button
          type="submit"
          variant={primary ? 'primary' : 'outline'}
          aria-busy={pending}
          shortcut={shortcut}
        >
          {texts.next}
        </Button>
      </div>
    </form>
  );
};
