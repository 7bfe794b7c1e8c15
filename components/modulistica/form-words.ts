// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay, formatTime } from '@/lib/i18n/format';
import { translate, translatorFor } from '@/lib/i18n/translate';
import { formatCivilDate } from '@/lib/kernel/civil-date';
import { pdfHref } from '@/lib/modulistica/form-address';
import { type FormStanding } from '@/lib/modulistica/form-state';
import { type FormVersion } from '@/lib/modulistica/form-version';

const t = translatorFor('it');
const MIDNIGHT = '0.00';
const COMING: readonly FormStanding['state'][] = ['downloaded', 'proposed', 'scheduled'];

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

/** What a version is, under its title. */
export const versionMeta = (version: FormVersion): string =>
  t(version.origin === 'ministry' ? 'modulistica.versionMeta' : 'modulistica.uploadedMeta', {
    codice: version.code,
    versione: version.version,
    data: formatDay(version.publishedAt),
    lingua: languageWords(version.language),
    n: version.pages,
  });

/** The two sides of a comparison: the version in force, and one that may follow it or went before. */
export const comparedSides = (
  inForce: FormVersion,
  version: FormVersion,
  { state }: FormStanding,
): Record<'before' | 'after', { href: string; caption: string }> => ({
  before: {
    href: pdfHref(inForce),
    caption: t('modulistica.oldVersion', { versione: inForce.version }),
  },
  after: {
    href: pdfHref(version),
    caption: t(COMING.includes(state) ? 'modulistica.newVersion' : 'modulistica.thisVersion', {
      versione: version.version,
    }),
  },
});

/** From which day to which a version is valid. */
export const validityWords = ({ validFrom, validUntil }: FormVersion): string =>
  t(validUntil ? 'modulistica.validRange' : 'modulistica.validOpen', {
    data: formatCivilDate(validFrom),
    fine: validUntil ? formatCivilDate(validUntil) : '',
  });

/** The language a form is written in. */
export const languageWords = (language: FormVersion['language']): string =>
  t(`modulistica.language.${language}`);

/** Whom a form is for. */
export const audienceWords = (audience: FormVersion['audience']): string =>
  t(`modulistica.audience.${audience}`);
