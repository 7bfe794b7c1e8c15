// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { useState } from 'react';
import { type StepState } from '@/components/reprint/find-state';
import { ShownDocument } from '@/components/reprint/shown-document';
import { StepAnswer } from '@/components/reprint/step-answer';
import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { type Shortcut } from '@/components/ui/shortcut';
import { TextField } from '@/components/ui/text-field';

type Words = 'documentLegend' | 'type' | 'typeHint' | 'number' | 'issuer' | 'expiresOn' | 'name';

/** The words of the form. */
export type PersonTexts = Record<
  Words | 'legend' | 'witness' | 'delegate' | 'delegateHint' | 'delegatedOn' | 'next' | 'ended',
  string
>;

type PersonFormProps = {
  action: (state: StepState, form: FormData) => Promise<StepState>;
  /** What is being done, posted along. */
  fields: Readonly<Record<string, string>>;
  /** Those that are offered; what none of them needs is not asked. */
  kinds: readonly { value: string; label: string }[];
  /** What is kept already, or this card, which is what most people show. */
  kept: Readonly<Record<string, string>>;
  primary: boolean;
  texts: PersonTexts;
};

const WITNESSES = [
  ['w1', 1],
  ['w2', 2],
] as const;

/** Which fields the chosen way opens. */
const opens = (kind: string) => ({
  document: kind === 'other-document' || kind === 'delegate',
  delegate: kind === 'delegate',
  witnesses: kind === 'witnesses',
});

/** Who is at the counter: how the holder was recognised, or who comes for them; the fields of what is chosen open. */
export const PersonForm = ({ action, fields, kinds, kept, primary, texts }: PersonFormProps) => {
  const { state, pending, form } = usePosted(action);
  const answer = state && !('access' in state) ? state : null;
  const shown = answer?.typed ?? kept;
  const errors = answer?.errors ?? {};
  const [kind, setKind] = useState(shown.kind ?? 'this-cie');
  const open = opens(kind);
  const shortcut: Shortcut | undefined = primary ? { key: 'F9' } : undefined;
  return (
    <form {...form} className="stack stack--form">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioTiles
        name="kind"
        label={texts.legend}
        options={kinds}
        layout="grid"
        defaultValue={shown.kind}
        error={errors.kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <details className="help" open={open.document}>
        <summary>{texts.documentLegend}</summary>
        <div className="grid spaced-small">
          <ShownDocument prefix="" shown={shown} errors={errors} texts={texts} />
          <TextField
            name="issuer"
            label={texts.issuer}
            span={8}
            maxLength={100}
            defaultValue={shown.issuer}
            error={errors.issuer}
          />
        </div>
      </details>
      <details className="help" open={open.delegate}>
        <summary>{texts.delegate}</summary>
        <p>{texts.delegateHint}</p>
        <div className="grid spaced-small">
          <TextField
            name="name"
            label={texts.name}
            span={8}
            maxLength={140}
            autoComplete="off"
            defaultValue={shown.name}
            error={errors.name}
          />
          <DateField
            name="delegatedOn"
            label={texts.delegatedOn}
            span={4}
            defaultValue={shown.delegatedOn}
            error={errors.delegatedOn}
          />
        </div>
      </details>
      {(kinds.some(({ value }) => value === 'witnesses') ? WITNESSES : []).map(([who, number]) => (
        <details key={who} className="help" open={open.witnesses}>
          <summary>{`${texts.witness} ${number}`}</summary>
          <div className="grid spaced-small">
            <TextField
              name={`${who}Name`}
              label={`${texts.name}, ${texts.witness.toLowerCase()} ${number}`}
              span={12}
              maxLength={140}
              autoComplete="off"
              defaultValue={shown[`${who}Name`]}
              error={errors[`${who}Name`]}
            />
            <ShownDocument
              prefix={who}
              whose={`${texts.witness.toLowerCase()} ${number}`}
              shown={shown}
              errors={errors}
              texts={texts}
            />
          </div>
        </details>
      ))}
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
