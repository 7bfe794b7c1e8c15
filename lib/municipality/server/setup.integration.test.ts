// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { type Decision, type StoredSettings, storedRows } from '@/lib/municipality/setting-groups';
import { typedRow } from '@/lib/municipality/typed-rows';
import { settingFields, typedSetting } from '@/lib/municipality/typed-settings';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { pictureOf } from '@/lib/testing/tables';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { changeDatedRule, type RuleChange } from './change-dated-rule';
import { changeSettingGroup } from './change-setting-group';
import { changeSettings } from './change-settings';
import { findOwnSettings } from './get-settings';
import { getSetup } from './get-setup';

let town: Town;
let supervisor: Actor;
const example = exampleSettings as StoredSettings;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
  supervisor = await addActor(town, 'supervisor');
});

const setupOf = async (actor = supervisor) => getSetup(await actor.proof('supervise'));

const putTyped = (typed: Record<string, string>, replaces: CivilDate | null = null): RuleChange => ({
  kind: 'put',
  replaces,
  textOf: (name) => typed[name] ?? '',
});

const change = async (decision: Decision, ruleChange: RuleChange, actor = supervisor, version?: number) => {
  const proof = await actor.proof('supervise');
  return changeDatedRule(proof, {
    decision,
    version: version ?? (await getSetup(proof)).version,
    change: ruleChange,
  });
};

const changesIn = (of: Town) =>
  inTown(of, ({ tx }) =>
    tx.auditEntry.findMany({ where: { verb: 'municipality.settings-changed' }, orderBy: { seq: 'asc' } }),
  );

describe('a municipality that starts from nothing', () => {
  it('decides one thing after the other, and has started with the last', async () => {
    const empty = await addTown({});
    const first = await addActor(empty, 'supervisor');
    const before = await setupOf(first);
    expect(before.started).toBe(false);
    expect(await inTown(empty, findOwnSettings)).toBeNull();
    let left = before.undecided.length;
    for (const decision of before.undecided) {
      expect((await setupOf(first)).undecided).toHaveLength(left);
      await decide(first, decision);
      left -= 1;
    }
    const after = await setupOf(first);
    expect(after).toMatchObject({ started: true, undecided: [], version: 1 + before.undecided.length });
    expect(await inTown(empty, findOwnSettings)).toMatchObject({ phone: exampleSettings.phone });
    const trail = await changesIn(empty);
    expect(trail.map(({ facts }) => (facts as { part: string }).part)).toEqual(before.undecided);
    expect(trail.at(-1)?.facts).toMatchObject({ started: true });
    expect(trail.at(-2)?.facts).not.toHaveProperty('started');
  });

  const decide = async (actor: Actor, decision: Decision) => {
    const proof = await actor.proof('supervise');
    const { version } = await getSetup(proof);
    if (decision.includes('.')) {
      const [row = {}] = storedRows(example, decision);
      valueOf(await change(decision, putTyped(typedRow(decision, row)), actor));
      return;
    }
    const group = decision as Parameters<typeof changeSettingGroup>[1]['group'];
    const typed = new Map(
      settingFields(group, true).map((field) => [field.path, typedSetting(example, field)]),
    );
    valueOf(await changeSettingGroup(proof, { group, version, textOf: (path) => typed.get(path) ?? '' }));
  };
});

describe('a dated rule', () => {
  it('gets a row that begins later, and everything else stays as it is', async () => {
    const { today, settings, version } = await setupOf();
    const from = addDays(today, 30);
    const typed = { value: '50-years', from: formatCivilDate(from), source: 'Circolare 1/2027' };
    expect(valueOf(await change('switches.over70', putTyped(typed)))).toEqual({
      version: version + 1,
      next: null,
    });
    const after = await setupOf();
    expect(storedRows(after.settings, 'switches.over70').at(-1)).toEqual({
      value: '50-years',
      from,
      source: 'Circolare 1/2027',
    });
    expect({ ...after.settings, switches: null }).toEqual({ ...settings, switches: null });
    valueOf(await change('switches.over70', { kind: 'remove', from }));
    expect((await setupOf()).settings).toEqual(settings);
  });

  it('keeps its past: a row of yesterday is neither added, corrected nor taken out', async () => {
    const before = await pictureOf(town);
    const { today } = await setupOf();
    const typed = { cents: '22,50', kind: 'ordinary', source: 'Delibera' };
    const past = { ...typed, from: formatCivilDate(addDays(today, -1)) };
    const future = { ...typed, from: formatCivilDate(addDays(today, 9)) };
    const first = '2018-01-01' as CivilDate;
    for (const refused of [putTyped(past), putTyped(future, first), { kind: 'remove', from: first } as const])
      expect(errorOf(await change('tariffs.renewal', refused))).toBe('past');
    expect(await pictureOf(town)).toEqual(before);
  });

  it('refuses what is wrong at its field, and writes nothing', async () => {
    const before = await pictureOf(town);
    const refused = await change(
      'tariffs.loss',
      putTyped({ cents: '27', kind: 'free', from: '31/02/2027', source: ' ' }),
    );
    expect(!refused.ok && refused.error).toMatchObject({
      kind: 'invalid',
      messages: [
        { path: 'from', key: 'date.format' },
        { path: 'source', key: 'settings.switchSource' },
      ],
    });
    const free = await change(
      'tariffs.loss',
      putTyped({ cents: '27', kind: 'free', from: '01/01/2199', source: 'x' }),
    );
    expect(!free.ok && free.error).toMatchObject({ messages: [{ path: 'cents', key: 'settings.free' }] });
    expect(await pictureOf(town)).toEqual(before);
  });
});

describe('two supervisors', () => {
  it('that save the same version: one is kept, the other is told the version to go on from', async () => {
    const colleague = await addActor(town, 'supervisor');
    const { version, today } = await setupOf();
    const typed = (days: number) =>
      putTyped({ value: 'any', from: formatCivilDate(addDays(today, days)), source: 'Avviso' });
    const both = await Promise.all([
      change('switches.reprintScope', typed(40), supervisor, version),
      change('switches.reprintScope', typed(50), colleague, version),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap((one) => (one.ok ? [] : [one.error]))).toEqual([
      { kind: 'changed', version: version + 1 },
    ]);
    expect((await setupOf()).version).toBe(version + 1);
  });
});

describe("the administrator's file", () => {
  it('is refused where a rule would not be in force today', async () => {
    const later = [{ value: 'off' as const, from: '2199-01-01', source: 'x' }];
    const input = { ...exampleSettings, switches: { ...exampleSettings.switches, over70: later } };
    expect(await inTown(town, (tenant) => changeSettings(tenant, input))).toEqual({
      ok: false,
      error: { kind: 'undecided', undecided: ['switches.over70'] },
    });
    expect(
      valueOf(await inTown(town, (tenant) => changeSettings(tenant, exampleSettings))).version,
    ).toBeGreaterThan(1);
  });
});
