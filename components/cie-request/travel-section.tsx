// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { ChoiceTiles } from './fields';
import { OldTravel } from './registry-line';
import { RowErrors } from './row-errors';
import { RuleNote } from './rule-note';
import { useFields } from './use-fields';

/** «Espatrio»: an explicit choice, never a default. */
export const TravelSection = () => {
  const { rules } = useFields();
  return (
    <div className="grid">
      <OldTravel />
      {rules.travel.value === 'never' && <RuleNote of="travel" />}
      {rules.travel.value === 'chosen' && rules.assent.value !== 'nobody' && <RuleNote of="assent" />}
      <ChoiceTiles name="travel.validForTravel" span={12} hideLabel />
      <RowErrors of={['travel.validForTravel']} />
    </div>
  );
};
