// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorised } from '@/lib/access/authorised';
import { listRechecks } from '@/lib/cie-request/server/list-rechecks';
import { emailFingerprint, noteRecheck } from '@/lib/contacts/server/recheck';
import { closePools, configure, sharedDatabase } from '@/lib/testing/installation';
import { knownCard } from '@/lib/testing/known-card';
import { loadPlaces, registerNew } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { confirmChange } from './confirm-change';
import { endUnfinished } from './end-unfinished';
import { getChange } from './get-change';
import { identifyApplicant } from './identify-applicant';
import { openChange } from './open-change';
import { readBackContacts } from './read-back-contacts';
import { writeContacts } from './write-contacts';

const DAY_MS = 86_400_000;

let town: Town;
let clerk: Actor;
let desk: Authorised<'reprint-codes'>;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  await stockTickets(town, 3);
  clerk = await addActor(town, 'clerk');
  desk = await clerk.proof('reprint-codes');
});
afterAll(closePools);

const open = (cardSerial: string) =>
  openChange(desk, { codiceFiscale: 'MLGDVD73E02C573T', card: knownCard(cardSerial) });

/** A change of which everything is done up to the confirmation. */
const written = async (cardSerial: string, email: string): Promise<string> => {
  const id = await open(cardSerial);
  valueOf(await identifyApplicant(desk, id, { kind: 'this-cie' }));
  const contacts = valueOf(await writeContacts(desk, id, { email, mobile: '', remove: [] }));
  valueOf(await readBackContacts(desk, id, readBackToken(contacts)));
  return id;
};

const toRecheck = async () =>
  (await listRechecks(await clerk.proof('reveal-contacts'))).lines.map(({ id }) => id);

const trailOf = (subjectId: string) =>
  inTown(town, ({ tx }) => tx.auditEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } }));

const age = (id: string, ms: number) =>
  inTown(town, ({ tx, municipalityId, now }) =>
    tx.contactChange.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { openedAt: new Date(now.getTime() - ms) },
    }),
  );

test('an address that took no mail leaves the list when the card gets another, and stays when it gets the same', async () => {
  const { requestId, cardSerial } = await registerNew(clerk);
  await inTown(town, async (tenant) =>
    noteRecheck(tenant, {
      requestId,
      fingerprint: await emailFingerprint(tenant, 'respinta@posta.example'),
      cause: 'refused',
      code: '550',
    }),
  );
  const other = await written('CA58127GL', 'altra@posta.example');
  valueOf(await confirmChange(desk, other));
  const same = await written(cardSerial, 'Respinta@posta.example');
  expect(await toRecheck()).toEqual([requestId]);
  valueOf(await confirmChange(desk, same));
  expect(await toRecheck()).toEqual([requestId]);
  const id = await written(cardSerial, 'giusta@posta.example');
  expect(await toRecheck()).toEqual([requestId]);
  valueOf(await confirmChange(desk, id));
  expect(await toRecheck()).toEqual([]);
  expect((await trailOf(requestId)).at(-1)).toMatchObject({
    verb: 'contact.rechecked',
    actor: desk.operator.id,
    facts: { why: 'changed' },
  });
});

test('a change that nobody ends is given up after its day, with all that was written for it', async () => {
  const id = await written('CA90311WB', 'resta@posta.example');
  const confirmed = await written('CB08265TV', 'parte@posta.example');
  valueOf(await confirmChange(desk, confirmed));
  await age(confirmed, 2 * DAY_MS);
  expect(await endUnfinished(town.id)).toBe(0);
  expect(await getChange(desk, id)).toMatchObject({
    status: 'open',
    contacts: { email: 'resta@posta.example' },
  });
  await age(id, DAY_MS);
  expect(await endUnfinished(town.id)).toBe(1);
  expect(await endUnfinished(town.id)).toBe(0);
  const [row] = await inTown(town, ({ tx }) => tx.contactChange.findMany({ where: { id } }));
  expect(row).toMatchObject({ state: 'cancelled', contacts: null, applicant: null, readBackAt: null });
  expect((await getChange(desk, confirmed))?.status).toBe('queued');
  expect((await trailOf(id)).filter(({ verb }) => verb === 'contact-change.cancelled')).toMatchObject([
    { actor: 'system', facts: { reason: 'unfinished' } },
  ]);
  expect((await confirmChange(desk, id)).ok).toBe(false);
});
