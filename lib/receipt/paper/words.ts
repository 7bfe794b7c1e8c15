// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';
import { ownFormsPaperDe } from '@/lib/i18n/messages/de/own-forms-paper';
import { paperDe } from '@/lib/i18n/messages/de/paper';
import { paperEn } from '@/lib/i18n/messages/en/paper';
import { paperFr } from '@/lib/i18n/messages/fr/paper';
import { ownFormsPaperIt } from '@/lib/i18n/messages/it/own-forms-paper';
import { paperIt } from '@/lib/i18n/messages/it/paper';
import { paperEasyIt } from '@/lib/i18n/messages/it/paper-easy';
import { paperSl } from '@/lib/i18n/messages/sl/paper';
import { type Span } from '@/lib/platform/pdf/paragraph';
import { type PaperLanguages, type PaperText } from '../paper-municipality';

/** Languages of the papers. */
export type PaperLocale = 'it' | 'de' | 'sl' | 'fr' | 'en';

const ITALIAN = { ...paperIt, ...paperEasyIt, ...ownFormsPaperIt };

export type PaperKey = keyof typeof ITALIAN;
export type BilingualKey = keyof typeof paperDe;
export type WordValues = Record<string, string | number>;

/** How much larger `<big>` is than the text around it. */
const BIG = 1.2;

const formats = new Map<string, IntlMessageFormat>();

const CATALOGUES = { de: paperDe, sl: paperSl, fr: paperFr, en: paperEn };

const isTranslated = (key: PaperKey): key is BilingualKey => key in paperDe;

/** Our own forms are in Italian and German alone. */
const isOwnForms = (key: PaperKey): key is keyof typeof ownFormsPaperDe => key in ownFormsPaperDe;

const textOf = (locale: PaperLocale, key: PaperKey): string => {
  if (locale !== 'it' && isTranslated(key)) return CATALOGUES[locale][key];
  return locale === 'de' && isOwnForms(key) ? ownFormsPaperDe[key] : ITALIAN[key];
};

const formatOf = (locale: PaperLocale, key: PaperKey): IntlMessageFormat => {
  const id = `${locale} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const fresh = new IntlMessageFormat(textOf(locale, key), locale);
  formats.set(id, fresh);
  return fresh;
};

const inFace =
  (look: Omit<Span, 'text'>) =>
  (chunks: unknown[]): Span => ({ text: chunks.map(String).join(''), ...look });

const TAGS = {
  b: inFace({ face: 'bold' }),
  i: inFace({ face: 'italic' }),
  big: inFace({ face: 'bold', scale: BIG }),
};

/** The words of a key with their looks, placeholders filled in; a value is never read as mark-up. */
export const richWords = (locale: PaperLocale, key: PaperKey, values: WordValues = {}): Span[] => {
  const parts = formatOf(locale, key).format<Span>({ ...values, ...TAGS });
  const list = Array.isArray(parts) ? parts : [parts];
  return list.map((part): Span => (typeof part === 'string' ? { text: part } : part));
};

/** The words of a key without looks. */
export const plainWords = (locale: PaperLocale, key: PaperKey, values: WordValues = {}): string =>
  richWords(locale, key, values)
    .map((span) => span.text)
    .join('');

const SECOND: Record<Exclude<PaperLanguages, 'it'>, Exclude<PaperLocale, 'it'>> = {
  'it-de': 'de',
  'it-sl': 'sl',
  'it-fr': 'fr',
  'it-en': 'en',
};

/** The locales of a paper, in the order they are printed. */
export const localesOf = (languages: PaperLanguages): readonly PaperLocale[] =>
  languages === 'it' ? ['it'] : ['it', SECOND[languages]];

/** The words of a key in every language of the paper: `Cognome / Familienname`. */
export const joinedWords = (languages: PaperLanguages, key: PaperKey, values: WordValues = {}): string =>
  localesOf(languages)
    .map((locale) => plainWords(locale, key, values))
    .join(' / ');

/** A municipality's text in one language, Italian where it has no other. */
export const spoken = (text: PaperText, locale: PaperLocale): string =>
  locale === 'de' ? (text.de ?? text.it) : text.it;
