// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { ChoiceSelect, ChoiceTiles, TextInput, TickBox } from './fields';
import { PhotoField } from './photo-field';
import { RowErrors } from './row-errors';
import { RuleNote } from './rule-note';
import { useFields } from './use-fields';
import { When } from './when';

const FINGERS = ['biometrics.rightFinger', 'biometrics.leftFinger'] as const;

/** «Foto, impronte e firma»: the photo of everybody, and how the acquisition ended; the prints themselves are never here. */
export const BiometricsSection = () => {
  const { rules } = useFields();
  const isAsked = rules.fingerprints.value === 'asked' || rules.signature.value === 'asked';
  return (
    <>
      <div className="grid">
        <PhotoField />
        <RowErrors of={['biometrics.photo']} />
      </div>
      {!isAsked && <RuleNote of="fingerprints" />}
      {/* Kept in the page, with what was typed, when nobody asks. */}
      <div hidden={!isAsked}>
        <Biometrics />
      </div>
    </>
  );
};

const Biometrics = () => (
  <div className="grid">
    <ChoiceTiles name="biometrics.fingerprints" span={12} />
    <RowErrors of={['biometrics.fingerprints']} />
    <When choice="fingers" fields={FINGERS}>
      <ChoiceSelect name="biometrics.rightFinger" span={4} />
      <ChoiceSelect name="biometrics.leftFinger" span={4} />
      <RowErrors of={FINGERS} />
    </When>
    <When choice="medical" fields={['biometrics.medicalProof']}>
      <TickBox name="biometrics.medicalProof" span={5} />
      <RowErrors of={['biometrics.medicalProof']} />
    </When>
    <ChoiceTiles name="biometrics.signature" span={12} />
    <RowErrors of={['biometrics.signature']} />
    <When choice="unable" fields={['biometrics.signatureReason']}>
      <TextInput name="biometrics.signatureReason" span={12} />
      <RowErrors of={['biometrics.signatureReason']} />
    </When>
  </div>
);
