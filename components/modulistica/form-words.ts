// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { type FormStanding } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';

const t = translatorFor('it');
const MIDNIGHT = '0.00';

/** A day with its time, `24/11/2026, ore 8.00`; at midnight the day alone. */
export const momentWords = (instant: Date): string => {
  const time = formatTime(instant);
  return time === MIDNIGHT
    ? formatDay(instant)
    : t('modulistica.moment', { giorno: formatDay(instant), ora: time });
};

/** Where a version stands, as the lists say it. */
export const standingWords = ({ state, since }: FormStanding): string =>
  translate('it', {
    key: `modulistica.status.${state}`,
    values: { data: since ? momentWords(since) : '' },
  });

/** The language a form is written in. */
export const languageWords = (language: FormVersion['language']): string =>
  t(`modulistica.language.${language}`);

/** Whom a form is for. */
export const audienceWords = (audience: FormVersion['audience']): string =>
  t(`modulistica.audience.${audience}`);
