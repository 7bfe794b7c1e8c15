// SPDX-License-Identifier: AGPL-3.0-or-later
import { Mono } from '@/components/ui/mono';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { type FormValues } from '@/lib/cie-request/request-fields';

/** Whose request it is, as far as it is written. */
export const FormHead = ({ values }: { values: FormValues }) => {
  const name = [values['person.surname'], values['person.givenName']].filter(Boolean).join(' ');
  const code = parseCodiceFiscale(values['person.codiceFiscale'] ?? '');
  return (
    <>
      {name}
      {name && code.ok && ' · '}
      {code.ok && <Mono groups={[3, 3, 5, 4, 1]}>{code.value.code}</Mono>}
    </>
  );
};
