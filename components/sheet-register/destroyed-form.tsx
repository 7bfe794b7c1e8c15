// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { usePosted } from '@/components/reprint/use-posted';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';

type Told = { message: string } | { access: string } | null;

type DestroyedFormProps = {
  action: (state: Told, form: FormData) => Promise<Told>;
  serial: string;
  options: readonly { value: string; label: string }[];
  texts: Record<'reason' | 'choose' | 'destroyed' | 'ended', string>;
};

/** Notes of one sheet that it is destroyed, and why. */
export const DestroyedForm = ({ action, serial, options, texts }: DestroyedFormProps) => {
  const { state, pending, form } = usePosted(action);
  return (
    <form {...form} className="row-line screen-only">
      <input type="hidden" name="serial" value={serial} />
      <SelectField
        name="reason"
        id={`motivo-${serial}`}
        label={texts.reason}
        hideLabel
        size="small"
        placeholder={texts.choose}
        options={options}
        error={state && ('message' in state ? state.message : texts.ended)}
      />
      <Button type="submit" size="row" aria-busy={pending}>
        {texts.destroyed}
        <span className="visually-hidden"> {serial}</span>
      </Button>
    </form>
  );
};
