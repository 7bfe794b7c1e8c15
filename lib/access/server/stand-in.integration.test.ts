// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { exampleSettings } from '@/lib/municipality/example-settings';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { disableOperator } from './disable-operator';
import { endStandIn } from './end-stand-in';
import { listStandIns } from './list-stand-ins';
import { nameStandIn } from './name-stand-in';
import { authorise, lookUpSession } from './session';

let town: Town;
let supervisor: Actor;
let clerk: Actor;

beforeAll(() => configure(sharedDatabase()));

const settle = async () => {
  town = await addTown();
  supervisor = await addActor(town, 'supervisor');
  clerk = await addActor(town, 'clerk');
};

const day = (days: number): Promise<string> =>
  inTown(town, ({ now }) => Promise.resolve(formatCivilDate(addDays(civilDateIn(now, 'Europe/Rome'), days))));

const named = async (from: number, to: number, changes: object = {}) => ({
  deputyId: clerk.operatorId,
  supervisorId: supervisor.operatorId,
  from: await day(from),
  to: await day(to),
  source: 'Decreto del Sindaco 12/2026',
  ...changes,
});

const name = async (from: number, to: number, changes: object = {}) =>
  nameStandIn(await supervisor.proof('supervise'), await named(from, to, changes));

const supervises = async (actor: Actor): Promise<boolean> => {
  const session = await lookUpSession(actor.token, false);
  return session.state === 'live' && authorise(session, 'supervise') !== null;
};

describe('who stands in for a supervisor', () => {
  it.each([
    ['today only', 0, 0, true],
    ['from today on', 0, 10, true],
    ['from tomorrow', 1, 10, false],
  ])('%s', async (_name, from, to, expected) => {
    await settle();
    expect(await supervises(clerk)).toBe(false);
    valueOf(await name(from, to));
    expect(await supervises(clerk)).toBe(expected);
  });

  it('keeps their own permissions, and the header says for whom', async () => {
    await settle();
    valueOf(await name(0, 3));
    const session = await lookUpSession(clerk.token, false);
    expect(session).toMatchObject({ operator: { roles: ['clerk', 'supervisor'] } });
    expect(session.state === 'live' && session.operator.standsInFor).toMatch(/^Operatore /);
    await expect(clerk.proof('work-requests')).resolves.toBeDefined();
  });

  it('loses it when it is ended, when its last day is over, and when the supervisor is no supervisor any more', async () => {
    await settle();
    valueOf(await name(0, 3));
    const { rows } = await listStandIns(await supervisor.proof('supervise'));
    const id = rows[0]?.id ?? '';
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update stand_in set from_day = from_day - 9, to_day = to_day - 4`,
    );
    expect(await supervises(clerk)).toBe(false);
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update stand_in set from_day = from_day + 9, to_day = to_day + 4`,
    );
    expect(await supervises(clerk)).toBe(true);
    valueOf(await endStandIn(await supervisor.proof('supervise'), id));
    expect(await supervises(clerk)).toBe(false);
    expect(errorOf(await endStandIn(await supervisor.proof('supervise'), id))).toBe('gone');
    expect(errorOf(await endStandIn(await supervisor.proof('supervise'), 'x'))).toBe('gone');
    valueOf(await name(0, 3));
    expect(await supervises(clerk)).toBe(true);
    const login = await inTown(town, async ({ tx }) => {
      const operator = await tx.operator.findFirstOrThrow({ where: { id: supervisor.operatorId } });
      return operator.login;
    });
    valueOf(await inTown(town, (tenant) => disableOperator(tenant, login)));
    expect(await supervises(clerk)).toBe(false);
  });

  it('names nobody else', async () => {
    await settle();
    valueOf(await name(0, 3));
    const other = await addActor(town, 'clerk');
    const handedOn = await named(0, 300, { deputyId: other.operatorId });
    expect(errorOf(await nameStandIn(await clerk.proof('supervise'), handedOn))).toBe('deputy');
  });

  it('is refused where something is wrong, at its field', async () => {
    await settle();
    const away = await addActor(await addTown(), 'clerk');
    const refusals = [
      [await name(-1, 3), 'from standIn.past'],
      [await name(3, 1), 'to standIn.order'],
      [await name(0, 400), 'to standIn.long'],
      [await name(0, 3, { source: ' ' }), 'source standIn.source'],
      [await name(0, 3, { from: 'domani' }), 'from date.format'],
      [await name(0, 3, { deputyId: '' }), 'deputyId standIn.operator'],
      [await name(0, 3, { deputyId: away.operatorId }), 'deputyId standIn.operator'],
      [await name(0, 3, { deputyId: supervisor.operatorId }), 'deputyId standIn.operator'],
      [await name(0, 3, { supervisorId: clerk.operatorId }), 'supervisorId standIn.operator'],
    ] as const;
    for (const [refused, expected] of refusals)
      expect(
        !refused.ok &&
          refused.error.kind === 'invalid' &&
          refused.error.messages.map(({ path, key }) => `${path} ${key}`),
      ).toEqual([expected]);
    expect((await listStandIns(await supervisor.proof('supervise'))).rows).toEqual([]);
  });
});

describe('until the municipality has decided everything', () => {
  it('its supervisor enters and decides, and nobody works a request', async () => {
    const { phone: _phone, ...rest } = exampleSettings;
    const empty = await addTown(rest);
    const first = await addActor(empty, 'supervisor');
    await expect(first.proof('supervise')).resolves.toBeDefined();
    await expect(first.proof('manage-forms')).resolves.toBeDefined();
    await expect(first.proof('work-requests')).rejects.toThrow('no work-requests');
    await expect(first.proof('reprint-codes')).rejects.toThrow('no reprint-codes');
  });
});
