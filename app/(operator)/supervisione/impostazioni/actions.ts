// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { action, formAction } from '@/lib/access/server/guard';
import { endStandIn } from '@/lib/access/server/end-stand-in';
import { nameStandIn } from '@/lib/access/server/name-stand-in';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { SETTING_GROUPS, type SettingGroup } from '@/lib/municipality/setting-groups';
import { type SavedSettings } from '@/lib/municipality/server/save-settings';
import { changeDatedRule } from '@/lib/municipality/server/change-dated-rule';
import { changeSettingGroup } from '@/lib/municipality/server/change-setting-group';
import { rowFields } from '@/lib/municipality/typed-rows';
import { settingFields } from '@/lib/municipality/typed-settings';
import { ruleRefusal, settingRefusal, standInRefusal } from './refusals';
import { closedHref, decisionOf, editHref } from './setup-address';

const LONGEST = 2_000;

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
};

const typedIn = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, textIn(form, name)]));

const isGroup = (text: string): text is SettingGroup => Object.hasOwn(SETTING_GROUPS, text);

/** Goes on to what is still to be decided, or shows that it is saved. */
const goOn = ({ version, next }: SavedSettings): never =>
  redirect(next ? editHref(next) : closedHref(version));

/** Decides a group of the settings. */
export const saveGroupAction = action('supervise', async ({ authorised, form }) => {
  const group = textIn(form, 'decision');
  if (!isGroup(group)) return null;
  const fields = settingFields(group, true);
  const typed = typedIn(
    form,
    fields.map(({ path }) => path),
  );
  const saved = await changeSettingGroup(authorised, {
    group,
    version: Number(textIn(form, 'version')),
    textOf: (path) => typed[path] ?? '',
  });
  return saved.ok ? goOn(saved.value) : settingRefusal(saved.error, typed, fields);
});

/** Adds, corrects or takes out a row of a dated rule. */
export const saveRuleAction = action('supervise', async ({ authorised, form }) => {
  const decision = decisionOf(textIn(form, 'decision'));
  if (!decision || isGroup(decision)) return null;
  const typed = typedIn(form, [...rowFields(decision).map(({ name }) => name), 'from', 'source']);
  const replaces = parseCivilDate(textIn(form, 'replaces'));
  const removes = textIn(form, 'verb') === 'remove' && replaces !== null;
  const saved = await changeDatedRule(authorised, {
    decision,
    version: Number(textIn(form, 'version')),
    change: removes
      ? { kind: 'remove', from: replaces }
      : { kind: 'put', replaces, textOf: (name) => typed[name] ?? '' },
  });
  return saved.ok ? goOn(saved.value) : ruleRefusal(saved.error, typed);
});

/** Names somebody who stands in for a supervisor. */
export const nameStandInAction = action('supervise', async ({ authorised, form }) => {
  const typed = {
    deputyId: textIn(form, 'deputyId'),
    supervisorId: textIn(form, 'supervisorId'),
    from: textIn(form, 'from'),
    to: textIn(form, 'to'),
    source: textIn(form, 'source'),
  };
  const named = await nameStandIn(authorised, typed);
  return named.ok ? redirect(`${closedHref()}#sostituzioni`) : standInRefusal(named.error, typed);
});

/** Ends a stand-in before its last day. */
export const endStandInAction = formAction('supervise', async ({ authorised, form }) => {
  await endStandIn(authorised, textIn(form, 'id'));
  redirect(`${closedHref()}#sostituzioni`);
});
