// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { alsoAuthorise } from '@/lib/access/server/session';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { fail } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { closePools, configure, sharedDatabase } from '@/lib/testing/installation';
import { knownCard } from '@/lib/testing/known-card';
import { addActor, addTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { endCallBack, forgetCallBacks } from './end-call-back';
import { findCard } from './find-card';
import { leaveCallBack } from './leave-call-back';
import { countReprintCallBacks, listReprintCallBacks, readCallBack } from './list-call-backs';
import { openReprint } from './open-reprint';

const DAY_MS = 86_400_000;
const typedFor = (cardSerial: string) => ({ codiceFiscale: 'MLGDVD73E02C573T', cardSerial });

let town: Town;
let clerk: Authorised<'reprint-codes'>;

beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
  clerk = await (await addActor(town, 'clerk')).proof('reprint-codes');
});
afterAll(closePools);

/** A service that does not answer. */
const nobody = {
  findCard: () => Promise.resolve(fail({ kind: 'unreachable', since: new Date() })),
} as unknown as CredentialBackend;

const openOf = (cardSerial: string) =>
  openReprint(clerk, { codiceFiscale: 'MLGDVD73E02C573T', card: knownCard(cardSerial) });

const also = <P extends Permission>(permission: P): Authorised<P> => {
  const proof = alsoAuthorise(clerk, permission);
  if (!proof) throw new Error(`a clerk has ${permission}`);
  return proof;
};

const list = async () => (await listReprintCallBacks(also('reveal-contacts'))).lines;

const rows = () => database().withTenant(town.id, ({ tx }) => tx.reprintCallBack.findMany());

const trailOf = (id: string) =>
  database().withTenant(town.id, ({ tx }) =>
    tx.auditEntry.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } }),
  );

const none = { phone: '', note: '' };

test('what was typed when nobody answered stays, sealed, and leads back to the search', async () => {
  const typed = { codiceFiscale: ' mlgdvd73e02c573t', cardSerial: 'ca 58127 gl' };
  expect(await findCard(nobody, clerk, typed)).toMatchObject({ error: { kind: 'away' } });
  const reach = { phone: '347 555 0101', note: 'dopo le 16' };
  const id = valueOf(await leaveCallBack(clerk, typed, reach));
  const known = { codiceFiscale: 'MLGDVD73E02C573T', cardSerial: 'CA58127GL' };
  expect(await list()).toEqual([expect.objectContaining({ id, ...known, ...reach, reprint: null })]);
  expect(await readCallBack(clerk, id)).toEqual(known);
  const [row] = await rows();
  const bytes = Buffer.concat([row!.told, row!.card]).toString('latin1');
  for (const secret of ['MLGDVD', 'CA58127GL', '347', 'dopo']) expect(bytes).not.toContain(secret);

  expect(await endCallBack(clerk, id)).toBe(true);
  expect(await endCallBack(clerk, id)).toBe(false);
  expect(await list()).toEqual([]);
  expect(await readCallBack(clerk, id)).toBeNull();
  const trail = await trailOf(id);
  expect(trail.map(({ verb }) => verb)).toEqual(['call-back.left', 'call-back.read', 'call-back.ended']);
  expect(trail.map(({ canonical }) => canonical).join()).not.toMatch(/CA58127GL|MLGDVD|5550101/);
});

test('left twice, also at once, a card stands once and nothing told is lost', async () => {
  const typed = typedFor('CB08265TV');
  const ids = await Promise.all([
    leaveCallBack(clerk, typed, { phone: '051 555 0190', note: '' }),
    leaveCallBack(clerk, typed, none),
    leaveCallBack(clerk, typed, { phone: '', note: 'sorella' }),
  ]);
  expect(new Set(ids.map(valueOf)).size).toBe(1);
  expect(await list()).toEqual([expect.objectContaining({ phone: '051 555 0190', note: 'sorella' })]);
  await endCallBack(clerk, valueOf(ids[0]));
});

test('left from a reprint it links to it; one of nobody is refused, and what is wrong is said', async () => {
  const reprintId = await openOf('CA58127GL');
  const id = valueOf(await leaveCallBack(clerk, { reprintId }, none));
  expect(await list()).toEqual([
    expect.objectContaining({ id, reprint: { id: reprintId, holder: 'Malaguti Davide' }, phone: null }),
  ]);
  await endCallBack(clerk, id);
  for (const unknown of ['', town.id])
    expect(await leaveCallBack(clerk, { reprintId: unknown }, none)).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  const bad = { phone: '1'.repeat(31), note: 'a\u0007' };
  expect(await leaveCallBack(clerk, typedFor('CA58127GL'), bad)).toMatchObject({
    error: {
      messages: [
        { path: 'phone', key: 'text.tooLong' },
        { path: 'note', key: 'text.control' },
      ],
    },
  });
  expect(await rows()).toEqual([]);
});

test('another municipality neither sees nor ends it, whatever it asks', async () => {
  const id = valueOf(await leaveCallBack(clerk, typedFor('CA58127GL'), none));
  const stranger = await addActor(await addTown(), 'clerk');
  const theirs = await stranger.proof('reprint-codes');
  expect(await readCallBack(theirs, id)).toBeNull();
  expect(await endCallBack(theirs, id)).toBe(false);
  expect((await listReprintCallBacks(await stranger.proof('reveal-contacts'))).lines).toEqual([]);
  const seen = await database().withTenant(theirs.operator.municipalityId, ({ tx }) =>
    tx.reprintCallBack.findMany(),
  );
  expect(seen).toEqual([]);
  expect(await list()).toHaveLength(1);
  await endCallBack(clerk, id);
});

test('it is ready when the service was heard after it was left, and forgotten when nobody ends it', async () => {
  const id = valueOf(await leaveCallBack(clerk, typedFor('CB08265TV'), none));
  const [row] = await rows();
  const at = (ms: number) => new Date(row!.leftAt.getTime() + ms);
  const count = (heardAt: Date | null) => countReprintCallBacks(also('work-requests'), heardAt);
  expect(await count(null)).toEqual({ all: 1, ready: 0 });
  expect(await count(at(-1))).toEqual({ all: 1, ready: 0 });
  expect(await count(at(1))).toEqual({ all: 1, ready: 1 });
  expect(await forgetCallBacks(town.id, 30)).toBe(0);
  await database().withTenant(town.id, ({ tx }) =>
    tx.reprintCallBack.updateMany({ data: { leftAt: at(-31 * DAY_MS) } }),
  );
  expect(await forgetCallBacks(town.id, 30)).toBe(1);
  expect(await rows()).toEqual([]);
  expect((await trailOf(id)).at(-1)).toMatchObject({ verb: 'call-back.forgotten', actor: 'system' });
});
