// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Advice } from '@/components/ui/advice';
import { translatorFor } from '@/lib/i18n/translate';
import { ChoiceTiles, TextInput } from './fields';
import { useFields } from './use-fields';
import { PlaceInput } from './place-input';
import { RowErrors } from './row-errors';
import { RuleNote } from './rule-note';
import { When } from './when';

const t = translatorFor('it');

const STREET = ['delivery.streetName', 'delivery.houseNumber', 'delivery.careOf'] as const;
const PLACE = ['delivery.postalCode', 'delivery.municipalityName'] as const;

const OtherDocument = () => {
  const { values } = useFields();
  const previous = values['person.previousType'] ?? '';
  const keepsOld = previous !== '' && previous !== 'none';
  return (
    <When choice="posted" fields={['delivery.otherDocument']}>
      <div className="span-12 stack stack--tight">
        <Advice tone="info" actions={<ChoiceTiles name="delivery.otherDocument" hideLabel size="small" />}>
          {keepsOld && <p>{t('hint.delivery.oldCardKept')}</p>}
          <p>{t(keepsOld ? 'hint.delivery.otherDocument' : 'hint.delivery.otherDocumentFirst')}</p>
        </Advice>
        <RowErrors of={['delivery.otherDocument']} />
      </div>
    </When>
  );
};

const Collection = () => {
  const isNeeded = useFields().rules.collectionDelegate.value === 'needed';
  return (
    <>
      {isNeeded && <RuleNote of="collectionDelegate" />}
      <TextInput
        name="delivery.delegate"
        span={5}
        optional={!isNeeded}
        placeholder={t('hint.delivery.delegate')}
      />
      <RowErrors of={[...PLACE, 'delivery.delegate']} />
      <div className="span-12" hidden={isNeeded}>
        <OtherDocument />
      </div>
    </>
  );
};

/** «Consegna»: where the card goes and who may collect it. */
export const DeliverySection = () => (
  <div className="grid">
    <ChoiceTiles name="delivery.mode" span={12} hideLabel />
    <RowErrors of={['delivery.mode']} />
    <When choice="elsewhere" fields={[...STREET, ...PLACE]}>
      <TextInput name="delivery.streetName" span={6} />
      <TextInput name="delivery.houseNumber" span={2} />
      <TextInput name="delivery.careOf" span={4} optional />
      <RowErrors of={STREET} />
      <TextInput name="delivery.postalCode" span={2} inputMode="numeric" />
      <PlaceInput name="delivery.municipalityName" span={5} />
    </When>
    <Collection />
  </div>
);
