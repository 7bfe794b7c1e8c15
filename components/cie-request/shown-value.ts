// SPDX-License-Identifier: AGPL-3.0-or-later
import { catalogues, type MessageKey, translatorFor } from '@/lib/i18n/translate';
import { type FieldName } from '@/lib/cie-request/request-fields';

const t = translatorFor('it');

/** What is typed in a field as people read it: the word of a choice, «Sì» for a tick. */
export const shownValue = (name: FieldName, value: string): string => {
  const key = `choice.${name}.${value}`;
  if (value === '') return t('form.empty');
  if (value === 'on') return t('value.yes');
  return key in catalogues.it ? t(key as MessageKey) : value;
};
