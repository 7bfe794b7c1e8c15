// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';
import { type Message } from '@/lib/kernel/message';
import { type Locale } from './locale';
import { german } from './messages/de';
import { italian } from './messages/it';

/** A key of the catalogue. */
export type MessageKey = keyof typeof italian;

type KnownKey<K extends string> = string extends K ? K : MessageKey;
type Values = Message['values'];

/** Every text by language; what German does not say is said in Italian. */
export const catalogues: Record<Locale, Readonly<Record<string, string>>> = {
  it: italian,
  de: { ...italian, ...german },
};

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (locale: Locale, key: string): IntlMessageFormat => {
  const id = `${locale} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const text = catalogues[locale][key];
  if (text === undefined) throw new Error(`no message '${key}' in the catalogue`);
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  formats.set(id, format);
  return format;
};

/**
 * The words of a message, its placeholders filled in. A literal key that the catalogue does not have is a
 * type error; a key or a placeholder that is missing at run time is a mistake of ours and throws.
 */
export const translate = <const K extends string>(
  locale: Locale,
  message: { key: KnownKey<K> & K; values?: Values },
): string => String(formatOf(locale, message.key).format(message.values));

/** `t('common.save')` for one language, for screens with many texts. */
export const translatorFor =
  (locale: Locale) =>
  (key: MessageKey, values?: Values): string =>
    translate(locale, { key, values });
