// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { fail, type Result } from '@/lib/kernel/result';
import { putRow, removeRow, type RowRefusal } from '@/lib/municipality/change-rows';
import { type Decision, rowSchema, storedRows, withRows } from '@/lib/municipality/setting-groups';
import { readRow } from '@/lib/municipality/typed-rows';
import { database, type TenantTx } from '@/lib/platform/database';
import { type SettingRefusal } from './change-setting-group';
import { type SavedSettings, saveSettings } from './save-settings';
import { getSettingsRow, type SettingsRow } from './store/municipality-repository';

/** A row is added, put in the place of the one that begins on `replaces`, or taken out. */
export type RuleChange =
  | { kind: 'put'; replaces: CivilDate | null; textOf: (name: string) => string }
  | { kind: 'remove'; from: CivilDate };

export type RuleRefusal = SettingRefusal | { kind: RowRefusal };

type Dated = { from: CivilDate } & Record<string, unknown>;

const rowsAfter = (
  before: SettingsRow,
  decision: Decision,
  change: RuleChange,
  today: CivilDate,
): Result<Dated[], RuleRefusal> => {
  const rows = storedRows(before.settings, decision) as Dated[];
  const rule = { today, started: before.decided };
  if (change.kind === 'remove') return removeRow(rows, change.from, rule);
  const parsed = rowSchema(decision).safeParse(readRow(decision, change.textOf));
  if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
  return putRow(rows, parsed.data, change.replaces, rule);
};

const save = async (
  tenant: TenantTx,
  authorised: Authorised<'supervise'>,
  before: SettingsRow,
  decision: Decision,
  rows: readonly Dated[],
): Promise<Result<SavedSettings, RuleRefusal>> => {
  const saved = await saveSettings(tenant, actorOf(authorised), {
    before,
    settings: withRows(before.settings, decision, rows),
    part: decision,
    today: civilDateIn(tenant.now, 'Europe/Rome'),
  });
  return saved.ok ? saved : fail({ kind: 'changed', version: before.version + 1 });
};

/** Changes the rows of a dated rule (a switch, the tariff of a reason) on top of the version that was read. */
export const changeDatedRule = (
  authorised: Authorised<'supervise'>,
  { decision, version, change }: { decision: Decision; version: number; change: RuleChange },
): Promise<Result<SavedSettings, RuleRefusal>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<SavedSettings, RuleRefusal>> => {
      const before = await getSettingsRow(tenant);
      const rows = rowsAfter(before, decision, change, civilDateIn(tenant.now, 'Europe/Rome'));
      if (!rows.ok) return rows;
      if (before.version !== version) return fail({ kind: 'changed', version: before.version });
      return save(tenant, authorised, before, decision, rows.value);
    },
  );
