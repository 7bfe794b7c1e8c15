// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { ChoiceTiles } from './fields';
import { RowErrors } from './row-errors';

/** «Espatrio»: an explicit choice, never a default. */
export const TravelSection = () => (
  <div className="grid">
    <ChoiceTiles name="travel.validForTravel" span={12} hideLabel />
    <RowErrors of={['travel.validForTravel']} />
  </div>
);
