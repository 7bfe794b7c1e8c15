// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ChoiceOf } from '../request-fields';
import { type Decisions } from '../rules/decisions';
import { type ReadFields, type Report, type SectionShape, sectionSchema } from '../section-schema';
import { choiceField, textField, tickField } from '../typed-fields';

const shape = {
  photo: z.string().transform(() => null),
  fingerprints: choiceField('biometrics.fingerprints'),
  rightFinger: choiceField('biometrics.rightFinger'),
  leftFinger: choiceField('biometrics.leftFinger'),
  medicalProof: tickField,
  signature: choiceField('biometrics.signature'),
  signatureReason: textField(120),
} satisfies SectionShape<'biometrics'>;

type Fields = ReadFields<typeof shape>;
type Finger = Exclude<ChoiceOf<'biometrics.rightFinger'>, 'none'>;

/**
 * Outcome of fingerprints and signature. The prints themselves are written in the card only: never here.
 */
export type BiometricsData = {
  fingerprints:
    | { outcome: 'taken'; right: Finger | null; left: Finger | null }
    | { outcome: 'temporary' | 'permanent'; medicalProof: boolean }
    | { outcome: 'not-asked' };
  signature:
    | { outcome: 'given' }
    | { outcome: 'not-asked' }
    | { outcome: 'illiterate' }
    | { outcome: 'unable'; reason: string };
};

const checkFingerprints = (fields: Fields, report: Report<typeof shape>): void => {
  const { fingerprints, rightFinger, leftFinger, medicalProof } = fields;
  if (fingerprints === null) report('fingerprints', 'required.biometrics.fingerprints');
  if (fingerprints === 'refused') report('fingerprints', 'fingerprints.refused');
  if (fingerprints === 'permanent' && medicalProof !== true)
    report('medicalProof', 'required.biometrics.medicalProof');
  if (fingerprints !== 'taken') return;
  if (rightFinger === null) report('rightFinger', 'required.biometrics.rightFinger');
  if (leftFinger === null) report('leftFinger', 'required.biometrics.leftFinger');
  if (rightFinger === 'none' && leftFinger === 'none') report('rightFinger', 'fingerprints.noFinger');
};

const fingerOf = (choice: ChoiceOf<'biometrics.rightFinger'> | null): Finger | null =>
  choice === 'none' ? null : choice;

const signatureOf = (
  { signature, signatureReason }: Fields,
  rules: Decisions,
): BiometricsData['signature'] => {
  if (rules.signature.value === 'not-asked') return { outcome: 'not-asked' };
  if (!signature) throw new Error('the signature was checked before');
  return signature === 'unable'
    ? { outcome: signature, reason: signatureReason ?? '' }
    : { outcome: signature };
};

const fingerprintsOf = (fields: Fields, rules: Decisions): BiometricsData['fingerprints'] => {
  const { fingerprints, rightFinger, leftFinger, medicalProof } = fields;
  if (rules.fingerprints.value === 'not-asked') return { outcome: 'not-asked' };
  if (!fingerprints || fingerprints === 'refused') throw new Error('the fingerprints were checked before');
  return fingerprints === 'taken'
    ? { outcome: fingerprints, right: fingerOf(rightFinger ?? null), left: fingerOf(leftFinger ?? null) }
    : { outcome: fingerprints, medicalProof: medicalProof === true };
};

/** The section «Foto, impronte e firma»; `rules` say what is asked of the person. */
export const biometricsSchema = (rules: Decisions, photoMissing: boolean) =>
  sectionSchema(
    shape,
    (fields, report) => {
      if (photoMissing) report('photo', 'required.biometrics.photo');
      if (rules.fingerprints.value === 'asked') checkFingerprints(fields, report);
      if (rules.signature.value === 'not-asked') return;
      if (fields.signature === null) report('signature', 'required.biometrics.signature');
      if (fields.signature === 'unable' && fields.signatureReason === null)
        report('signatureReason', 'required.biometrics.signatureReason');
    },
    (fields): BiometricsData => ({
      fingerprints: fingerprintsOf(fields, rules),
      signature: signatureOf(fields, rules),
    }),
  );
