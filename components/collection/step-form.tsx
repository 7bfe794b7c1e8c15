// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { CheckTile } from '@/components/ui/check-tile';
import { DateField } from '@/components/ui/date-field';
import { FieldError } from '@/components/ui/field-error';
import { type FieldLook } from '@/components/ui/field-look';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { TextField } from '@/components/ui/text-field';
import './step-form.css';

/** Why a step was not noted, at which field, and what was typed; or nobody was let in. */
export type StepOutcome =
  | { message: string; field: string | null; typed: Readonly<Record<string, string>> }
  | { access: 'ended' | 'locked' | 'denied' | 'undecided' | 'foreign' };

/** A field of a step; `only` is asked of some choices only. */
export type StepField = Pick<FieldLook, 'name' | 'label' | 'hint' | 'optional' | 'span'> & {
  kind: 'text' | 'date' | 'check' | 'choice';
  value?: string;
  maxLength?: number;
  only?: 'others' | 'bearer';
  /** Only of `choice`. */
  options?: readonly { value: string; label: string; hint?: string }[];
};

type StepFormProps = {
  /** Begins the ids of the form's fields. */
  id: string;
  requestId: string;
  action: (state: StepOutcome | null, form: FormData) => Promise<StepOutcome | null>;
  fields: readonly StepField[];
  label: string;
  ended: string;
  primary?: boolean;
};

const Field = ({
  id,
  field,
  error,
  typed,
}: {
  id: string;
  field: StepField;
  error?: string;
  typed?: string;
}) => {
  const { kind, value, options = [], only: _only, maxLength, ...shown } = field;
  const look = { ...shown, id: `${id}-${field.name}`, error };
  if (kind === 'choice')
    return <RadioTiles {...look} options={options} size="small" layout="grid" defaultValue={typed} />;
  if (kind === 'check')
    return (
      <CheckTile {...look} value="on" defaultChecked={typed === undefined ? undefined : typed === 'on'} />
    );
  const text = { ...look, defaultValue: typed ?? value };
  return kind === 'date' ? <DateField {...text} /> : <TextField {...text} maxLength={maxLength} />;
};

/** Notes one step of a card: what was wrong stands at its field, and nothing that was typed is lost. */
export const StepForm = ({ id, requestId, action, fields, label, ended, primary }: StepFormProps) => {
  const { state, pending, form } = usePosted(action);
  const refused = state && 'message' in state ? state : null;
  const errorOf = ({ name }: StepField) => (refused?.field === name ? refused.message : undefined);
  const loose = refused
    ? !fields.some(({ name }) => name === refused.field) && refused.message
    : state && ended;
  return (
    <form {...form} className="stack step-form">
      <input type="hidden" name="requestId" value={requestId} />
      <div className="grid">
        {fields.map((field) => (
          <div key={field.name} className={`span-${field.span ?? 12} step-form__${field.only ?? 'always'}`}>
            <Field
              id={id}
              field={{ ...field, span: undefined }}
              error={errorOf(field)}
              typed={refused?.typed[field.name]}
            />
          </div>
        ))}
      </div>
      <div role="alert">
        {loose ? <FieldError id={`${id}-refused`}>{loose}</FieldError> : null}
        {refused && !loose && <span className="visually-hidden">{refused.message}</span>}
      </div>
      <div className="button-row">
        <Button
          type="submit"
          variant={primary ? 'primary' : 'outline'}
          size={primary ? 'medium' : 'small'}
          shortcut={primary ? { key: 'F9' } : undefined}
          aria-busy={pending}
        >
          {label}
        </Button>
      </div>
    </form>
  );
};
