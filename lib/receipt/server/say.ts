// SPDX-License-Identifier: AGPL-3.0-or-later
import { translate, type MessageKey } from '@/lib/i18n/translate';
import { type Message } from '@/lib/kernel/message';
import { type PaperLanguages } from '@/lib/receipt/paper-municipality';

/** Words in every language of the paper: `italiana / italienisch`; said once when they are the same. */
export const say = (languages: PaperLanguages, key: MessageKey, values?: Message['values']): string => {
  const italian = translate('it', { key, values });
  if (languages === 'it') return italian;
  const german = translate('de', { key, values });
  return german === italian ? italian : `${italian} / ${german}`;
};
