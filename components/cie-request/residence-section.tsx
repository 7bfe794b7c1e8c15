// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { ChoiceSelect, TextInput, TickBox } from './fields';
import { useFields } from './use-fields';
import { RowErrors } from './row-errors';
import { When } from './when';

const STREET = [
  'residence.streetName',
  'residence.houseNumber',
  'residence.exponent',
  'residence.staircase',
] as const;
const PLACE = [
  'residence.interior',
  'residence.frazione',
  'residence.postalCode',
  'residence.heightCm',
] as const;

/** «Residenza e dati»: where the person lives here, and what the card says beside the identity. */
export const ResidenceSection = () => {
  const { facts, view, values } = useFields();
  const unusual = view.messages.get('residence.heightCm')?.key === 'height.range';
  return (
    <div className="grid">
      <TextInput name="residence.streetName" span={6} />
      <TextInput name="residence.houseNumber" span={2} />
      <TextInput name="residence.exponent" span={2} />
      <TextInput name="residence.staircase" span={2} />
      <RowErrors of={STREET} />
      <TextInput name="residence.interior" span={2} />
      <TextInput name="residence.frazione" span={5} optional />
      <TextInput name="residence.postalCode" span={2} inputMode="numeric" />
      <TextInput name="residence.heightCm" span={3} inputMode="numeric" />
      <RowErrors of={PLACE} />
      <When
        fields={['residence.heightConfirmed']}
        shown={unusual || values['residence.heightConfirmed'] === 'on'}
      >
        <TickBox name="residence.heightConfirmed" span={5} />
        <RowErrors of={['residence.heightConfirmed']} />
      </When>
      <ChoiceSelect name="residence.citizenship" span={5} options={facts.citizenships} />
      <TextInput name="residence.birthRecord" span={7} optional withHint />
      <RowErrors of={['residence.citizenship', 'residence.birthRecord']} />
    </div>
  );
};
