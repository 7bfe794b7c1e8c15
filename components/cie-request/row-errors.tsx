// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { FieldError } from '@/components/ui/field-error';
import { fieldId } from '@/components/ui/field-look';
import { translate } from '@/lib/i18n/translate';
import { type FieldName } from '@/lib/cie-request/request-fields';
import { RegistryDifferences } from './registry-line';
import { useFields } from './use-fields';

/** What is wrong in the fields of one row, and what the register says otherwise, under it and over its full width: narrow fields have no room for a sentence. */
export const RowErrors = ({ of }: { of: readonly FieldName[] }) => {
  const { shown } = useFields();
  const errors = of.map((name) => {
    const message = shown.get(name);
    return (
      message && (
        <FieldError key={name} id={`${fieldId(name)}-error`}>
          {translate('it', message)}
        </FieldError>
      )
    );
  });
  return (
    <>
      {errors}
      <RegistryDifferences of={of} />
    </>
  );
};
