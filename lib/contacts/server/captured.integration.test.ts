// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { closeRegistered } from '@/lib/cie-request/server/close-request';
import { noteEarlierCaptures } from '@/lib/cie-request/server/note-earlier-captures';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { readBackToken } from '../contact-outcome';
import { type CaptureCounts, captureTotals, monthOf } from '../captured';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { exportCaptured } from './export-captured';
import { readCaptured } from './read-captured';

let town: Town;
let clerk: Actor;
let supervisor: Actor;
let month: string;

const EMAIL = 'lettrice@posta.example';

const given = (email: string | null, mobile: string | null): FormValues => ({
  'contacts.email': email ?? '',
  'contacts.mobile': mobile ?? '',
  'contacts.readBack': readBackToken({ email, mobile }),
});
const none = (outcome: string): FormValues => ({
  'contacts.email': '',
  'contacts.mobile': '',
  'contacts.outcome': outcome,
});

const counts = async (): Promise<CaptureCounts> =>
  captureTotals((await readCaptured(await supervisor.proof('supervise'), month)).lines);

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  [clerk, supervisor] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'supervisor')]);
  await stockTickets(town, 8);
  month = await inTown(town, ({ now }) => Promise.resolve(monthOf(civilDateIn(now, 'Europe/Rome')).id));
});

it('counts each registered request once by what it has or why it has nothing, per counter and without names', async () => {
  await registerNew(clerk, given(EMAIL, '+393471234542'));
  await registerNew(clerk, given(EMAIL, null));
  await registerNew(clerk, given(null, '+393471234542'));
  await registerNew(clerk, none('declined'));
  await registerNew(clerk, none('none-of-own'));
  await registerNew(clerk, none('not-own'));
  const expected = { both: 1, mobile: 1, email: 1, declined: 1, 'none-of-own': 1, 'not-own': 1 };
  const { lines } = await readCaptured(await supervisor.proof('supervise'), '');
  expect(lines.map(({ counts }) => counts)).toEqual([expected]);
  expect(lines[0]).not.toMatchObject({ counter: null });
  const csv = await exportCaptured(await supervisor.proof('supervise'), month);
  expect(csv.split('\r\n')[1]).toMatch(new RegExp(`^${month};.*;1;1;1;1;1;1;6$`));
  expect(csv).not.toMatch(/Montanari|MNTBRC|posta.example|347/i);
  expect(
    await inTown(town, ({ tx }) =>
      tx.auditEntry.findMany({ where: { verb: { startsWith: 'captured' } }, orderBy: { seq: 'asc' } }),
    ),
  ).toMatchObject([
    { verb: 'captured-contacts.read', subjectKind: 'month', subjectId: month, facts: { count: 6 } },
    { verb: 'captured-contacts.exported', subjectId: month, facts: { count: 6 } },
  ]);
});

it('takes off what was cancelled', async () => {
  const before = await counts();
  const { requestId } = await registerNew(clerk, given(EMAIL, '+393471234542'));
  expect((await counts()).both).toBe(before.both + 1);
  const cancelled = { by: 'office', reason: 'other', note: 'prova' } as const;
  valueOf(await closeRegistered(await supervisor.proof('supervise'), requestId, cancelled));
  expect(await counts()).toEqual(before);
});

it('counts what was registered before there were counts, at no counter', async () => {
  const before = await counts();
  const mine = `delete from contact_capture where municipality_id = '${town.id}' and has_email and has_mobile`;
  await query(
    sharedDatabase().owner,
    `begin; alter table contact_capture no force row level security; ${mine};
    alter table contact_capture force row level security; commit`,
  );
  expect((await counts()).both).toBe(0);
  expect(await noteEarlierCaptures(town.id)).toBe(2);
  expect(await noteEarlierCaptures(town.id)).toBe(0);
  expect(await counts()).toEqual(before);
  const { lines } = await readCaptured(await supervisor.proof('supervise'), month);
  expect(lines.at(-1)).toMatchObject({ counter: null, counts: { both: 1 } });
});

it('knows no month but months', async () => {
  expect((await readCaptured(await supervisor.proof('supervise'), '2026-13')).month.id).toBe(month);
  expect((await readCaptured(await supervisor.proof('supervise'), '2025-02')).lines).toEqual([]);
});
