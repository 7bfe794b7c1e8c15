// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameStandIn } from '@/lib/access/server/name-stand-in';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { type Actor, addActor, addOperator, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { countFormTasks } from './count-form-tasks';
import { getFormDetails } from './get-form-details';
import { listFormsInForce } from './list-forms';
import { putInForce } from './put-in-force';
import { rollBackForm } from './roll-back-form';
import { takeBackRelease } from './take-back-release';
import { bringIn, daysAhead, key, NOW, release, stateIn, trailOf } from './testing/form-world';
import { withdrawForm } from './withdraw-form';

const OLD = key('3.1');
const NEW = key('3.2');

let town: Town;
let anna: Actor;

const manages = (actor: Actor) => actor.proof('manage-forms');
const ruleOf = async (actor: Actor) => (await getFormDetails(await manages(actor), NEW))?.rule;
const HOUR_MS = 3_600_000;

beforeAll(() => configure(sharedDatabase()));
beforeEach(async () => {
  town = await addTown();
  anna = await addActor(town, 'supervisor');
  await bringIn(anna, NEW);
});

describe('two people where there are two', () => {
  it('who brought it in proposes, another decides as proposed or otherwise', async () => {
    const bruno = await addActor(town, 'supervisor');
    expect(await ruleOf(anna)).toMatchObject({ kind: 'colleague', people: [{ id: bruno.operatorId }] });
    const proposed = valueOf(
      await putInForce(await manages(anna), NEW, { ...NOW, date: daysAhead(2), time: '8.00' }),
    );
    expect([proposed.proposed, await stateIn(town, NEW)]).toEqual([true, 'proposed']);
    expect((await countFormTasks(await manages(anna))).toDecide).toBe(0);
    expect((await countFormTasks(await manages(bruno))).toDecide).toBe(1);
    valueOf(await putInForce(await manages(anna), NEW, NOW));
    expect(await stateIn(town, NEW)).toBe('proposed');
    expect(await ruleOf(bruno)).toEqual({ kind: 'second' });
    valueOf(await putInForce(await manages(bruno), NEW, { ...NOW, date: daysAhead(1), time: '8.00' }));
    expect(await stateIn(town, NEW)).toBe('scheduled');
    expect(errorOf(await putInForce(await manages(anna), NEW, NOW))).toBe('decided');
    expect((await countFormTasks(await manages(bruno))).toDecide).toBe(0);
    const releases = await inTown(town, ({ tx, municipalityId }) =>
      tx.formRelease.findMany({ where: { municipalityId, endedAt: null } }),
    );
    expect(releases).toMatchObject([
      { proposedBy: anna.operatorId, releasedBy: bruno.operatorId, kind: 'ordinary' },
    ]);
  });

  it('a colleague who cannot enter is not waited for', async () => {
    const invited = await addOperator(town, 'supervisor');
    expect(await ruleOf(anna)).toMatchObject({ kind: 'colleague' });
    await inTown(town, ({ tx, municipalityId }) =>
      tx.operator.updateMany({ where: { municipalityId, id: invited.id }, data: { passwordHash: null } }),
    );
    expect(await ruleOf(anna)).toEqual({ kind: 'alone', hours: 24 });
    await inTown(town, ({ tx, municipalityId }) =>
      tx.operator.updateMany({
        where: { municipalityId, id: invited.id },
        data: { passwordHash: 'x', enabled: false },
      }),
    );
    expect(await ruleOf(anna)).toEqual({ kind: 'alone', hours: 24 });
  });

  it('a decision and a new proposal at the same time: one after the other, and one of them stands', async () => {
    const bruno = await addActor(town, 'supervisor');
    valueOf(await putInForce(await manages(anna), NEW, { ...NOW, date: daysAhead(2), time: '8.00' }));
    await Promise.all([
      putInForce(await manages(anna), NEW, { ...NOW, date: daysAhead(3), time: '8.00' }),
      putInForce(await manages(bruno), NEW, { ...NOW, date: daysAhead(4), time: '8.00' }),
    ]);
    const open = await inTown(town, ({ tx, municipalityId }) =>
      tx.formRelease.count({ where: { municipalityId, endedAt: null } }),
    );
    expect([open, await stateIn(town, NEW)]).toEqual([1, 'scheduled']);
  });
});

describe('an office of one', () => {
  it('has a named substitute: who stands in decides', async () => {
    const clerk = await addActor(town, 'clerk');
    expect(await ruleOf(anna)).toEqual({ kind: 'alone', hours: 24 });
    const stand = {
      deputyId: clerk.operatorId,
      supervisorId: anna.operatorId,
      from: daysAhead(0),
      to: daysAhead(9),
      source: 'Decreto',
    };
    valueOf(await nameStandIn(await anna.proof('supervise'), stand));
    expect(await ruleOf(anna)).toMatchObject({ kind: 'stand-in', people: [{ id: clerk.operatorId }] });
    expect(valueOf(await putInForce(await manages(anna), NEW, NOW)).proposed).toBe(true);
    expect(valueOf(await putInForce(await manages(clerk), NEW, NOW)).proposed).toBe(false);
    expect(await stateIn(town, NEW)).toBe('in-force');
  });

  it('or waits, and can take it back until it begins', async () => {
    const before = Date.now();
    const { from } = valueOf(await putInForce(await manages(anna), NEW, NOW));
    expect(from.getTime() - before).toBeGreaterThanOrEqual(24 * HOUR_MS);
    expect(from.getTime() - before).toBeLessThan(24 * HOUR_MS + 120_000);
    expect(
      errorOf(await putInForce(await manages(anna), NEW, { ...NOW, date: daysAhead(0), time: '23.59' })),
    ).toBe('typed');
    expect(await stateIn(town, NEW)).toBe('scheduled');
    valueOf(await takeBackRelease(await manages(anna), NEW));
    expect(await stateIn(town, NEW)).toBe('downloaded');
    expect(errorOf(await takeBackRelease(await manages(anna), NEW))).toBe('begun');
    valueOf(await putInForce(await manages(anna), NEW, NOW));
    await inTown(
      town,
      ({ tx }) =>
        tx.$executeRaw`update form_release set starts_at = app.now() - interval '1 minute' where ended_at is null`,
    );
    expect(await stateIn(town, NEW)).toBe('in-force');
    expect(errorOf(await takeBackRelease(await manages(anna), NEW))).toBe('begun');
    const decided = ['form.put-in-force', 'form.taken-back', 'form.put-in-force'];
    expect(await trailOf(town)).toEqual(['form.downloaded', ...decided]);
  });

  it('waits as long as the municipality decided', async () => {
    town = await addTown({
      ...exampleSettings,
      switches: {
        ...exampleSettings.switches,
        formDelayHours: [{ value: 2, from: '2024-01-01', source: 'Delibera' }],
      },
    });
    anna = await addActor(town, 'supervisor');
    await bringIn(anna, NEW);
    expect(await ruleOf(anna)).toEqual({ kind: 'alone', hours: 2 });
  });

  it('whose colleague left after the proposal begins anew, with the delay', async () => {
    const bruno = await addOperator(town, 'supervisor');
    expect(valueOf(await putInForce(await manages(anna), NEW, NOW)).proposed).toBe(true);
    await inTown(town, ({ tx, municipalityId }) =>
      tx.operator.updateMany({ where: { municipalityId, id: bruno.id }, data: { enabled: false } }),
    );
    expect(valueOf(await putInForce(await manages(anna), NEW, NOW)).proposed).toBe(false);
    const releases = await inTown(town, ({ tx, municipalityId }) =>
      tx.formRelease.findMany({ where: { municipalityId, endedAt: null }, select: { kind: true } }),
    );
    expect(releases).toEqual([{ kind: 'delayed' }]);
  });
});

describe('back and out', () => {
  let bruno: Actor;
  let clerk: Actor;
  beforeEach(async () => {
    bruno = await addActor(town, 'supervisor');
    clerk = await addActor(town, 'clerk');
    await bringIn(anna, OLD);
    await release(bruno, OLD);
    await release(bruno, NEW);
  });
  const both = async () => [await stateIn(town, OLD), await stateIn(town, NEW)];

  it('an earlier version again, at once, by one person, with a reason', async () => {
    expect(errorOf(await rollBackForm(await manages(anna), OLD, { reason: '  ' }))).toBe('typed');
    valueOf(await rollBackForm(await manages(anna), OLD, { reason: 'La 3.2 esce tagliata in basso.' }));
    expect(await both()).toEqual(['in-force', 'superseded']);
    valueOf(await rollBackForm(await manages(anna), OLD, { reason: 'Due volte' }));
    valueOf(await rollBackForm(await manages(bruno), NEW, { reason: 'Stampante riparata.' }));
    expect(await both()).toEqual(['superseded', 'in-force']);
    expect((await trailOf(town)).filter((verb) => verb === 'form.rolled-back')).toHaveLength(2);
  });

  it('by two supervisors at once is done once', async () => {
    const reason = { reason: 'La 3.2 esce tagliata.' };
    const done = await Promise.all([
      rollBackForm(await manages(anna), OLD, reason),
      rollBackForm(await manages(bruno), OLD, reason),
    ]);
    expect(done.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await trailOf(town)).filter((verb) => verb === 'form.rolled-back')).toHaveLength(1);
  });

  it('not to what was never printed, nor to what is not here', async () => {
    await bringIn(anna, key('3.3'));
    expect(errorOf(await rollBackForm(await manages(anna), key('3.3'), { reason: 'x' }))).toBe('never');
    expect(errorOf(await rollBackForm(await manages(anna), key('9.9'), { reason: 'x' }))).toBe('not-found');
  });

  it('withdrawn: nothing is printed, clerks are told what serves instead, a roll-back brings it back', async () => {
    await bringIn(anna, key('1.0', 'CIE-M-02'));
    const take = async (reason: string, instead: string) =>
      withdrawForm(await manages(bruno), NEW, { reason, instead });
    expect(errorOf(await take('', ''))).toBe('typed');
    expect(errorOf(await take('Abolito', 'CIE-M-02'))).toBe('instead');
    expect(errorOf(await take('Abolito', 'CIE-M-01'))).toBe('instead');
    await release(bruno, key('1.0', 'CIE-M-02'));
    valueOf(await take('Abolito', 'CIE-M-02'));
    expect(errorOf(await take('Abolito', ''))).toBe('done');
    expect(await both()).toEqual(['superseded', 'withdrawn']);
    const { lines } = await listFormsInForce(await clerk.proof('print-forms'));
    expect(lines.map(({ code }) => code)).toEqual(['CIE-M-01', 'CIE-M-02']);
    expect(lines[0]?.versions.find(({ version }) => version === '3.2')).toMatchObject({
      insteadCode: 'CIE-M-02',
      withdrawn: { reason: 'Abolito', by: bruno.operatorId },
    });
    valueOf(await rollBackForm(await manages(anna), NEW, { reason: 'Non era abolito.' }));
    expect(await both()).toEqual(['superseded', 'in-force']);
  });

  it('withdrawn before it began: the one before stays', async () => {
    await bringIn(anna, key('3.3'));
    valueOf(await putInForce(await manages(bruno), key('3.3'), { ...NOW, date: daysAhead(1), time: '8.00' }));
    valueOf(await withdrawForm(await manages(bruno), key('3.3'), { reason: 'Sbagliato', instead: '' }));
    expect([await stateIn(town, key('3.3')), ...(await both())]).toEqual([
      'withdrawn',
      'superseded',
      'in-force',
    ]);
    await bringIn(anna, key('3.4'));
    valueOf(await putInForce(await manages(bruno), key('3.4'), { ...NOW, date: daysAhead(1), time: '8.00' }));
  });

  it('over by itself on its last day; it does not come back, and what has a last day does not begin after it', async () => {
    const today = await inTown(town, async ({ tx }) => {
      const [row] = await tx.$queryRaw<
        { day: string }[]
      >`select to_char(app.now() at time zone 'Europe/Rome', 'YYYY-MM-DD') as day`;
      return row!.day as CivilDate;
    });
    await bringIn(anna, key('3.3'), { validUntil: today });
    expect(
      errorOf(
        await putInForce(await manages(bruno), key('3.3'), { ...NOW, date: daysAhead(1), time: '0.00' }),
      ),
    ).toBe('typed');
    await release(bruno, key('3.3'));
    expect(await stateIn(town, key('3.3'))).toBe('in-force');
    await inTown(
      town,
      ({ tx }) =>
        tx.$executeRaw`update official_form set valid_until = valid_until - 1, valid_from = '2026-01-01' where version = '3.3'`,
    );
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update form_release set starts_at = starts_at - interval '2 days'`,
    );
    expect(await stateIn(town, key('3.3'))).toBe('expired');
    expect(await both()).toEqual(['superseded', 'superseded']);
    expect(errorOf(await rollBackForm(await manages(anna), key('3.3'), { reason: 'x' }))).toBe('expired');
    expect(errorOf(await putInForce(await manages(bruno), key('3.3'), NOW))).toBe('not-now');
    valueOf(await rollBackForm(await manages(anna), NEW, { reason: 'In attesa della nuova.' }));
    expect(await stateIn(town, NEW)).toBe('in-force');
  });

  it('of another municipality nothing is found', async () => {
    const stranger = await addActor(await addTown(), 'supervisor');
    expect(errorOf(await rollBackForm(await manages(stranger), OLD, { reason: 'x' }))).toBe('not-found');
    expect(errorOf(await withdrawForm(await manages(stranger), NEW, { reason: 'x', instead: '' }))).toBe(
      'not-found',
    );
    expect(errorOf(await takeBackRelease(await manages(stranger), NEW))).toBe('not-found');
    expect(errorOf(await putInForce(await manages(stranger), NEW, NOW))).toBe('not-found');
    expect(await getFormDetails(await manages(stranger), NEW)).toBeNull();
    expect(await countFormTasks(await manages(stranger))).toEqual({ published: 0, toDecide: 0, unread: 0 });
  });
});
