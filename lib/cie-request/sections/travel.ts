// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Citizenship, ITALIAN } from '@/lib/citizen/citizenship';
import { type SectionShape, sectionSchema } from '../section-schema';
import { choiceField } from '../typed-fields';

/** Whether the card is valid for travel: always chosen, never assumed. */
export type TravelData = { validForTravel: boolean };

/** The section «Espatrio»; `citizenship` is `undefined` while it is not known. */
export const travelSchema = (citizenship: Citizenship | undefined) =>
  sectionSchema(
    { validForTravel: choiceField('travel.validForTravel') } satisfies SectionShape<'travel'>,
    ({ validForTravel }, report) => {
      if (validForTravel === null) report('validForTravel', 'travel.missing');
      // DPR 649/1974 art. 1: foreigners get a card that is not valid for travel.
      if (validForTravel === 'yes' && citizenship !== undefined && citizenship !== ITALIAN)
        report('validForTravel', 'travel.foreigner');
    },
    ({ validForTravel }): TravelData => ({ validForTravel: validForTravel === 'yes' }),
  );
