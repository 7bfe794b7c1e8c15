// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ItalianAddress, addressSchema } from '@/lib/citizen/address';
import { type Citizenship, citizenshipField } from '@/lib/citizen/citizenship';
import { heightField, heightWarning } from '@/lib/citizen/height';
import { type RequestContext } from '../request-context';
import { type SectionShape, sectionSchema } from '../section-schema';
import { textField, tickField } from '../typed-fields';

const address = addressSchema('residence').shape;

const shape = {
  streetName: address.streetName,
  houseNumber: address.houseNumber,
  exponent: address.exponent,
  staircase: address.staircase,
  interior: address.interior,
  frazione: address.frazione,
  postalCode: address.postalCode,
  citizenship: citizenshipField,
  heightCm: heightField,
  heightConfirmed: tickField,
  birthRecord: textField(80),
} satisfies SectionShape<'residence'>;

/** Where the person lives, in this municipality, and what the card says beside the identity. */
export type ResidenceData = {
  address: ItalianAddress;
  citizenship: Citizenship;
  heightCm: number;
  /** Number, part, series and year of the birth record. */
  birthRecord: string | null;
};

/** The section «Residenza e dati». */
export const residenceSchema = ({ settings }: RequestContext) =>
  sectionSchema(
    shape,
    ({ heightCm, heightConfirmed }, report) => {
      const warning = heightCm === undefined ? null : heightWarning(heightCm);
      if (warning !== null && heightConfirmed !== true) report('heightCm', warning.key, warning.values);
    },
    ({ citizenship, heightCm, birthRecord, heightConfirmed: _confirmed, ...parts }): ResidenceData => ({
      address: { streetKind: null, ...parts, municipality: settings.belfiore },
      citizenship,
      heightCm,
      birthRecord,
    }),
  );
