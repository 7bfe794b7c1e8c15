// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { formatMoney } from '@/lib/i18n/format';
import { catalogues, type MessageKey } from '@/lib/i18n/translate';
import { type FieldMessage } from '@/lib/kernel/message';
import { type Decision, type StoredSettings } from '@/lib/municipality/setting-groups';
import { type SettingField } from '@/lib/municipality/typed-settings';
import { rowFields } from '@/lib/municipality/typed-rows';

const inCatalogue = (key: string): key is MessageKey => key in catalogues.it;

/** A text whose key is put together; a test walks over all of them. */
const say = (key: string): string => {
  if (!inCatalogue(key)) throw new Error(`no message '${key}' in the catalogue`);
  return t(key);
};

/** What is decided, in words. */
export const decisionWords = (decision: Decision): string => {
  const [kind, name = ''] = decision.split('.');
  if (kind === 'switches') return say(`setup.switch.${name}`);
  if (kind === 'tariffs') return say(`choice.person.reason.${name}`);
  return say(`setup.group.${decision}`);
};

/** A decision as it stands in a list of all kinds. */
export const listedWords = (decision: Decision): string =>
  decision.startsWith('tariffs.')
    ? `${t('setup.tariffs')}: ${decisionWords(decision)}`
    : decisionWords(decision);

/** The label of a field of a group. */
export const fieldWords = (path: string): string => say(`setup.field.${path}`);

/** One value of a row in words. */
export const optionWords = (decision: Decision, field: string, value: string): string => {
  const [kind, name = ''] = decision.split('.');
  return kind === 'tariffs' ? say(`setup.${field}.${value}`) : say(`setup.switch.${name}.${value}`);
};

/** What a row decides, in words. */
export const rowWords = (decision: Decision, row: StoredSettings): string =>
  rowFields(decision)
    .map(({ name, kind }) => {
      if (kind === 'choice') return optionWords(decision, name, String(row[name]));
      return kind === 'money' ? formatMoney(Number(row[name])) : String(row[name]);
    })
    .join(' · ');

const sentenceOf = ({ key, values }: FieldMessage, field: SettingField | undefined): string => {
  if (key === 'settings.days' || key === 'settings.number')
    return t(key, { min: field?.min ?? 1, max: field?.max ?? 1 });
  return inCatalogue(key) ? t(key, values) : t('settings.required');
};

/** What is wrong, by the name of its field (a line of several belongs to the field of all lines). */
export const errorsByField = (
  messages: readonly FieldMessage[],
  names: readonly string[],
  fields: readonly SettingField[] = [],
): Record<string, string> =>
  Object.fromEntries(
    messages.toReversed().flatMap((message) => {
      const name = names.find((one) => message.path === one || message.path.startsWith(`${one}.`));
      const field = fields.find(({ path }) => path === name);
      return name === undefined ? [] : [[name, sentenceOf(message, field)]];
    }),
  );
