// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';

const t = translatorFor('it');

/** A key of ARIA as it is drawn on a cap: `Alt+K` → `Alt K`, `Escape` → `Esc`. */
export const capOf = (key: string): string => {
  if (key === 'Escape') return t('key.escape');
  return key.startsWith('Alt+') ? `${t('key.alt')} ${key.slice('Alt+'.length)}` : key;
};
