// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { translatorFor } from '@/lib/i18n/translate';
import { ChoiceTiles, TickBox } from './fields';
import { RowErrors } from './row-errors';
import { RuleNote } from './rule-note';
import { useFields } from './use-fields';
import { When } from './when';

const t = translatorFor('it');

const Donation = () => {
  const isAsked = useFields().rules.organDonation.value === 'asked';
  return (
    <>
      {!isAsked && <RuleNote of="organDonation" />}
      <div className="span-12" hidden={!isAsked}>
        <ChoiceTiles name="declarations.organDonation" hint={t('hint.declarations.organDonation')} />
      </div>
      <RowErrors of={['declarations.organDonation']} />
    </>
  );
};

/** «Dichiarazioni»: organ donation, and that nothing stands against a travel document. */
export const DeclarationsSection = () => (
  <div className="grid">
    <Donation />
    <When choice="travel" fields={['declarations.travelDeclaration']}>
      <div className="span-12">
        <p className="field__label">{t('field.declarations.travelDeclaration')}</p>
        <TickBox name="declarations.travelDeclaration" label={t('hint.declarations.travelDeclaration')} />
      </div>
      <RowErrors of={['declarations.travelDeclaration']} />
    </When>
  </div>
);
