// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Decisions } from '../rules/decisions';
import { type SectionShape, sectionSchema } from '../section-schema';
import { choiceField } from '../typed-fields';

/** Whether the card is valid for travel: always chosen, never assumed. */
export type TravelData = { validForTravel: boolean };

/** The section «Espatrio»; `rules` say whether there is a choice. */
export const travelSchema = (rules: Decisions) =>
  sectionSchema(
    { validForTravel: choiceField('travel.validForTravel') } satisfies SectionShape<'travel'>,
    ({ validForTravel }, report) => {
      if (validForTravel === null) report('validForTravel', 'travel.missing');
      if (validForTravel === 'yes' && rules.travel.value === 'never')
        report('validForTravel', 'travel.foreigner');
    },
    ({ validForTravel }): TravelData => ({ validForTravel: validForTravel === 'yes' }),
  );
