// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { Advice } from '@/components/ui/advice';
import { translatorFor } from '@/lib/i18n/translate';
import { ADULT_AGE, applicantOf } from '@/lib/cie-request/rules/applicant-of';
import { ChoiceSelect, ChoiceTiles, DateInput, TextInput, TickBox } from './fields';
import { RowErrors } from './row-errors';
import { useFields } from './use-fields';
import { When } from './when';

const t = translatorFor('it');

const REPRESENTATIVE = [
  'family.representative',
  'family.representativeDocument',
  'family.decree',
  'family.decreeDate',
] as const;

const Intro = () => {
  const { values, facts } = useFields();
  const { age } = applicantOf(values, facts.today);
  return (
    <div className="span-12">
      <Advice tone="info">
        {age < ADULT_AGE ? t('hint.family.intro.minor', { n: age }) : t('hint.family.intro.represented')}
      </Advice>
    </div>
  );
};

const Parent = ({ nth }: { nth: 1 | 2 }) => {
  const fields = [`family.parent${nth}`, `family.parent${nth}State`, `family.parent${nth}Document`] as const;
  const [name, state, document] = fields;
  return (
    <>
      <TextInput name={name} span={5} placeholder={t('hint.family.names')} />
      <ChoiceSelect name={state} span={4} />
      <TextInput name={document} span={3} placeholder={t('hint.family.document')} />
      <RowErrors of={fields} />
    </>
  );
};

const ParentsOnCard = () => {
  const { rules, values } = useFields();
  const isShown = rules.parentsOnCard.value === 'offered' || values['family.parentsOnCard'] === 'on';
  return (
    <When fields={['family.parentsOnCard']} shown={isShown}>
      <TickBox name="family.parentsOnCard" span={6} />
      <RowErrors of={['family.parentsOnCard']} />
    </When>
  );
};

/** «Genitori e rappresentanti»: who acts for a minor, or for a person with a guardian or an administrator. */
export const FamilySection = () => (
  <div className="grid">
    <Intro />
    <ChoiceTiles name="family.role" span={8} />
    <ChoiceTiles name="family.holderPresent" span={4} />
    <RowErrors of={['family.role', 'family.holderPresent']} />
    <When choice="parents" fields={[]}>
      <Parent nth={1} />
      <Parent nth={2} />
      <When choice="judge" fields={['family.judgeOrder']}>
        <TextInput name="family.judgeOrder" span={12} optional withHint />
        <RowErrors of={['family.judgeOrder']} />
      </When>
      <ParentsOnCard />
    </When>
    <When choice="representative" fields={REPRESENTATIVE}>
      <TextInput name="family.representative" span={8} placeholder={t('hint.family.names')} />
      <TextInput name="family.representativeDocument" span={4} placeholder={t('hint.family.document')} />
      <RowErrors of={['family.representative', 'family.representativeDocument']} />
      <TextInput name="family.decree" span={8} placeholder={t('hint.family.decree')} />
      <DateInput name="family.decreeDate" span={4} />
      <RowErrors of={['family.decree', 'family.decreeDate']} />
      <When choice="administrator" fields={['family.powers']}>
        <ChoiceTiles name="family.powers" span={12} />
        <RowErrors of={['family.powers']} />
      </When>
    </When>
  </div>
);
