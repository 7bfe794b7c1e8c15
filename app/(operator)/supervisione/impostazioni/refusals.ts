// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SettingFormState } from '@/components/municipality/setting-form';
import { t } from '@/app/texts';
import { type StandInRefusal } from '@/lib/access/server/name-stand-in';
import { type RuleRefusal } from '@/lib/municipality/server/change-dated-rule';
import { type SettingRefusal } from '@/lib/municipality/server/change-setting-group';
import { type SettingField } from '@/lib/municipality/typed-settings';
import { errorsByField } from './setup-words';

type Typed = Record<string, string>;

const kept = (
  typed: Typed,
  told: { errors?: Record<string, string>; message?: string; version?: number },
): SettingFormState => ({
  typed,
  errors: told.errors ?? {},
  message: told.message ?? null,
  version: told.version ?? null,
});

/** What a refused group of settings says. */
export const settingRefusal = (
  refusal: SettingRefusal,
  typed: Typed,
  fields: readonly SettingField[],
): SettingFormState =>
  refusal.kind === 'changed'
    ? kept(typed, { message: t('setup.conflict'), version: refusal.version })
    : kept(typed, { errors: errorsByField(refusal.messages, Object.keys(typed), fields) });

/** What a refused row says. */
export const ruleRefusal = (refusal: RuleRefusal, typed: Typed): SettingFormState => {
  if (refusal.kind === 'changed' || refusal.kind === 'invalid') return settingRefusal(refusal, typed, []);
  return kept(typed, { errors: { from: t(`setup.refused.${refusal.kind}`) } });
};

/** What a refused stand-in says. */
export const standInRefusal = (refusal: StandInRefusal, typed: Typed): SettingFormState =>
  refusal.kind === 'deputy'
    ? kept(typed, { message: t('standIn.deputyOnly') })
    : kept(typed, { errors: errorsByField(refusal.messages, Object.keys(typed)) });
