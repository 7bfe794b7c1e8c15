// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';

/** The words of the screens: operators work in Italian. */
export const t = translatorFor('it');
