// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, type Result } from '@/lib/kernel/result';
import { groupSchema, type SettingGroup } from '@/lib/municipality/setting-groups';
import { isBilingual, readSettings } from '@/lib/municipality/typed-settings';
import { database } from '@/lib/platform/database';
import { type SavedSettings, saveSettings } from './save-settings';
import { getSettingsRow } from './store/municipality-repository';

/** `changed`: somebody put another version in force since this one was read; `version` is theirs. */
export type SettingRefusal =
  { kind: 'invalid'; messages: FieldMessage[] } | { kind: 'changed'; version: number };

type GroupChange = { group: SettingGroup; version: number; textOf: (path: string) => string };

/** Decides a group of the settings as it was typed, on top of the version that was read. */
export const changeSettingGroup = (
  authorised: Authorised<'supervise'>,
  { group, version, textOf }: GroupChange,
): Promise<Result<SavedSettings, SettingRefusal>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<SavedSettings, SettingRefusal>> => {
      const before = await getSettingsRow(tenant);
      const read = readSettings(before.settings, group, isBilingual(before.settings), textOf);
      const parsed = groupSchema(group).safeParse(read);
      if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
      if (before.version !== version) return fail({ kind: 'changed', version: before.version });
      const settings = { ...before.settings, ...parsed.data };
      const today = civilDateIn(tenant.now, 'Europe/Rome');
      const saved = await saveSettings(tenant, actorOf(authorised), { before, settings, part: group, today });
      return saved.ok ? saved : fail({ kind: 'changed', version: before.version + 1 });
    },
  );
