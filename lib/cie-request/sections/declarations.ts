// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChoiceOf } from '../request-fields';
import { type Decisions } from '../rules/decisions';
import { type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, tickField } from '../typed-fields';

/** What the person declares; that the rest is true stands above the signature of every request. */
export type DeclarationsData = {
  organDonation: ChoiceOf<'declarations.organDonation'> | 'not-asked';
  /** Declares no bar to a travel document; `null` for a card that is not valid for travel. */
  travelDeclaration: true | null;
};

/** The section «Dichiarazioni»; `validForTravel` is what was chosen in «Espatrio», `rules` say whether donation is asked. */
export const declarationsSchema = (validForTravel: boolean, rules: Decisions) => {
  const isAsked = rules.organDonation.value === 'asked';
  return sectionSchema(
    {
      organDonation: choiceField('declarations.organDonation'),
      travelDeclaration: tickField,
    } satisfies SectionShape<'declarations'>,
    ({ organDonation, travelDeclaration }, report) => {
      if (isAsked && organDonation === null) report('organDonation', 'required.declarations.organDonation');
      if (validForTravel && travelDeclaration !== true)
        report('travelDeclaration', 'required.declarations.travelDeclaration');
    },
    ({ organDonation }): DeclarationsData => {
      if (isAsked && organDonation === null) throw new Error('the choice was checked before');
      return {
        organDonation: isAsked && organDonation !== null ? organDonation : 'not-asked',
        travelDeclaration: validForTravel ? true : null,
      };
    },
  );
};
