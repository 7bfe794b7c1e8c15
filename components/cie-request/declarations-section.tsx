// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { translatorFor } from '@/lib/i18n/translate';
import { ChoiceTiles, TickBox } from './fields';
import { RowErrors } from './row-errors';
import { When } from './when';

const t = translatorFor('it');

/** «Dichiarazioni»: organ donation, and that nothing stands against a travel document. */
export const DeclarationsSection = () => (
  <div className="grid">
    <ChoiceTiles name="declarations.organDonation" span={12} hint={t('hint.declarations.organDonation')} />
    <RowErrors of={['declarations.organDonation']} />
    <When choice="travel" fields={['declarations.travelDeclaration']}>
      <div className="span-12">
        <p className="field__label">{t('field.declarations.travelDeclaration')}</p>
        <TickBox name="declarations.travelDeclaration" label={t('hint.declarations.travelDeclaration')} />
      </div>
      <RowErrors of={['declarations.travelDeclaration']} />
    </When>
  </div>
);
