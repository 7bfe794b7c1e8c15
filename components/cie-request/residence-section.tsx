// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { translatorFor } from '@/lib/i18n/translate';
import { ChoiceSelect, DateInput, TextInput, TickBox } from './fields';
import { useFields } from './use-fields';
import { PlaceInput } from './place-input';
import { RowErrors } from './row-errors';
import { Special } from './special';
import { When } from './when';

const t = translatorFor('it');

const AWAY = ['residence.municipalityName', 'residence.clearance'] as const;
const ABROAD = ['residence.foreignAddress', 'residence.foreignStateName'] as const;
const PERMIT = ['residence.permitType', 'residence.permitNumber', 'residence.permitExpiresOn'] as const;
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

/** Where who lives elsewhere lives: another municipality with its nulla osta, or abroad with the AIRE's municipality. */
const Elsewhere = () => (
  <Special title={t('newRequest.special.residence')} fields={['residence.home']}>
    <ChoiceSelect name="residence.home" span={4} placeholder={t('newRequest.homeHere')} />
    <RowErrors of={['residence.home']} />
    <When choice="abroad" fields={ABROAD}>
      <TextInput name="residence.foreignAddress" span={7} />
      <PlaceInput name="residence.foreignStateName" span={5} />
      <RowErrors of={ABROAD} />
    </When>
    <When choice="away" fields={AWAY}>
      <PlaceInput name="residence.municipalityName" span={5} />
      <Clearance />
      <RowErrors of={AWAY} />
    </When>
  </Special>
);

const Clearance = () => {
  const { rules, values } = useFields();
  return (
    <When
      fields={['residence.clearance']}
      shown={rules.clearance.value === 'needed' || Boolean(values['residence.clearance'])}
    >
      <TextInput name="residence.clearance" span={7} />
    </When>
  );
};

const Permit = () => {
  const { rules } = useFields();
  return (
    <When fields={PERMIT} shown={rules.residencePermit.value === 'needed'}>
      <ChoiceSelect name="residence.permitType" span={5} />
      <TextInput name="residence.permitNumber" span={4} mono />
      <DateInput name="residence.permitExpiresOn" span={3} />
      <RowErrors of={PERMIT} />
    </When>
  );
};

/** «Residenza e dati»: where the person lives here, and what the card says beside the identity. */
export const ResidenceSection = () => {
  const { facts, view, values } = useFields();
  const unusual = view.messages.get('residence.heightCm')?.key === 'height.range';
  return (
    <div className="grid">
      <Elsewhere />
      <When choice="italian" fields={STREET}>
        <TextInput name="residence.streetName" span={6} />
        <TextInput name="residence.houseNumber" span={2} />
        <TextInput name="residence.exponent" span={2} />
        <TextInput name="residence.staircase" span={2} />
        <RowErrors of={STREET} />
        <TextInput name="residence.interior" span={2} />
        <TextInput name="residence.frazione" span={5} optional />
        <TextInput name="residence.postalCode" span={2} inputMode="numeric" />
      </When>
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
      <Permit />
    </div>
  );
};
