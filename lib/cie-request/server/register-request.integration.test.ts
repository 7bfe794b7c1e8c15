// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { completeValues } from '@/lib/cie-request/example-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import {
  loadPlaces,
  otherPerson,
  prepare,
  prepareRequest,
  registerNew,
  typeRequest,
} from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { closeRequest } from './close-request';
import { registerRequest } from './register-request';
import { saveDraft } from './save-draft';

let town: Town;
let clerk: Actor;
let colleague: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  [clerk, colleague] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'clerk')]);
  await stockTickets(town, 60);
});

const ticketsOf = (requestId: string) =>
  inTown(town, ({ tx }) => tx.ticket.findMany({ where: { requestId }, orderBy: { receivedAt: 'asc' } }));
const messagesOf = (requestId: string) =>
  inTown(town, ({ tx }) => tx.outboxMessage.findMany({ where: { aggregateId: requestId } }));
const verbsOf = (subjectId: string) =>
  inTown(town, async ({ tx }) =>
    (await tx.auditEntry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })).map(({ verb }) => verb),
  );
const rowOf = (id: string) => inTown(town, ({ tx }) => tx.cieRequest.findFirstOrThrow({ where: { id } }));

const edit = async (requestId: string, changes: FormValues) => {
  const { draftVersion: version } = await rowOf(requestId);
  return saveDraft(await clerk.proof('work-requests'), {
    requestId,
    version,
    values: completeValues(changes),
  });
};

const expectRegisteredOnce = async (requestId: string) => {
  expect((await ticketsOf(requestId)).map(({ state }) => state)).toEqual(['assigned']);
  expect((await messagesOf(requestId)).map(({ version, state }) => [version, state])).toEqual([
    [1, 'pending'],
  ]);
  const verbs = await verbsOf(requestId);
  expect(verbs.filter((verb) => verb === 'request.registered')).toHaveLength(1);
  expect(verbs.filter((verb) => verb === 'enrolment.queued')).toHaveLength(1);
};

describe('confirming', () => {
  it('twice gives one request, one ticket, one message', async () => {
    const prepared = await registerNew(clerk);
    const again = valueOf(await registerRequest(await clerk.proof('work-requests'), prepared));
    expect(again).toEqual({ repeated: true });
    await expectRegisteredOnce(prepared.requestId);
  });

  it('twenty times at once from two sessions gives one request, one ticket, one message', async () => {
    const prepared = await prepareRequest(clerk);
    const proofs = [await clerk.proof('work-requests'), await colleague.proof('work-requests')] as const;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => registerRequest(proofs[index % 2 === 0 ? 0 : 1], prepared)),
    );
    expect(results.map(valueOf).filter(({ repeated }) => !repeated)).toHaveLength(1);
    await expectRegisteredOnce(prepared.requestId);
  });

  it('sends nothing before, and the sealed message holds nothing readable', async () => {
    const prepared = await prepareRequest(clerk);
    expect(await messagesOf(prepared.requestId)).toEqual([]);
    valueOf(await registerRequest(await clerk.proof('work-requests'), prepared));
    const [message] = await messagesOf(prepared.requestId);
    expect(Buffer.from(message?.body ?? []).toString('latin1')).not.toMatch(
      /montanari|MNTBRC|posta-esempio/i,
    );
  });

  it('a draft, an unknown version, another version are not what was signed', async () => {
    const proof = await clerk.proof('work-requests');
    const requestId = await typeRequest(clerk);
    expect(errorOf(await registerRequest(proof, { requestId, version: 1 }))).toBe('sheet-void');
    const prepared = await prepareRequest(clerk);
    for (const version of [0, 2, -1])
      expect(errorOf(await registerRequest(proof, { ...prepared, version }))).toBe('sheet-void');
    expect(await messagesOf(prepared.requestId)).toEqual([]);
  });
});

describe('a text that the paper cannot take', () => {
  it('is told before anything is frozen: no version, no number, no ticket', async () => {
    const email = `${'montanari.'.repeat(6)}b@${'casella-di-posta-di-esempio.'.repeat(6)}it`;
    const requestId = await typeRequest(clerk, {
      'delivery.streetName': 'Strada provinciale della vecchia fornace '.repeat(2).trim(),
      'delivery.careOf': 'Associazione dei coltivatori e degli artigiani '.repeat(2).slice(0, 80).trim(),
      'delivery.delegate': 'Maria Maddalena Annunziata Montanari Della Rovere',
      'contacts.email': email,
      'contacts.readBack': `${email} +393475550142`,
    });
    expect(await prepare(await clerk.proof('work-requests'), requestId)).toEqual({
      ok: false,
      error: { kind: 'undrawable', problem: { kind: 'overflow', page: 2 }, field: 'delivery.streetName' },
    });
    expect(await rowOf(requestId)).toMatchObject({
      status: 'draft',
      requestNumber: null,
      currentVersion: null,
    });
    expect(await ticketsOf(requestId)).toEqual([]);
    valueOf(await edit(requestId, {}));
    expect(valueOf(await prepare(await clerk.proof('work-requests'), requestId)).version).toBe(1);
  });
});

describe('an edit after printing', () => {
  it('makes the signed sheet void; the same person keeps the ticket', async () => {
    const proof = await clerk.proof('work-requests');
    const first = await prepareRequest(clerk);
    valueOf(await edit(first.requestId, { 'residence.houseNumber': '29' }));
    expect(errorOf(await registerRequest(proof, first))).toBe('sheet-void');
    expect((await rowOf(first.requestId)).status).toBe('draft');
    const second = valueOf(await prepare(proof, first.requestId));
    expect(second).toMatchObject({
      version: 2,
      cardSerial: first.cardSerial,
      requestNumber: first.requestNumber,
    });
    expect(second.checkCode).not.toBe(first.checkCode);
    expect(errorOf(await registerRequest(proof, first))).toBe('sheet-void');
    valueOf(await registerRequest(proof, { requestId: first.requestId, version: 2 }));
    expect(errorOf(await registerRequest(proof, first))).toBe('sheet-void');
    expect((await messagesOf(first.requestId)).map(({ version }) => version)).toEqual([2]);
  });

  it('that changes nothing keeps the version; asking again gives the same one', async () => {
    const first = await prepareRequest(clerk);
    expect(valueOf(await edit(first.requestId, {})).changed).toBe(false);
    const { requestId, ...rest } = first;
    expect(valueOf(await prepare(await clerk.proof('work-requests'), requestId))).toEqual(rest);
    expect(await ticketsOf(requestId)).toHaveLength(1);
  });

  it('to another person takes another ticket and voids the printed serial', async () => {
    const first = await prepareRequest(clerk);
    valueOf(await edit(first.requestId, otherPerson));
    const second = valueOf(await prepare(await clerk.proof('work-requests'), first.requestId));
    expect(second.cardSerial).not.toBe(first.cardSerial);
    const tickets = await ticketsOf(first.requestId);
    const given = tickets.find(({ cardSerial }) => cardSerial === first.cardSerial);
    expect(given).toMatchObject({ state: 'to-void', sealed: null });
    expect(tickets.find(({ cardSerial }) => cardSerial === second.cardSerial)?.state).toBe('reserved');
    expect(await verbsOf(given?.id ?? '')).toContain('ticket.voided');
  });

  it('is refused once it is registered', async () => {
    const { requestId } = await registerNew(clerk);
    expect(errorOf(await edit(requestId, { 'residence.houseNumber': '31' }))).toBe('closed');
    expect(errorOf(await prepare(await clerk.proof('work-requests'), requestId))).toBe('closed');
    const closing = { by: 'citizen', reason: 'gives-up', note: '' } as const;
    expect(errorOf(await closeRequest(await clerk.proof('work-requests'), requestId, closing))).toBe(
      'not-yours',
    );
  });
});

describe('tickets and numbers', () => {
  it('two counters that prepare at once never share a ticket or a number', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => typeRequest(index % 2 === 0 ? clerk : colleague)),
    );
    const proofs = [await clerk.proof('work-requests'), await colleague.proof('work-requests')] as const;
    const prepared = await Promise.all(ids.map((id, index) => prepare(proofs[index % 2 === 0 ? 0 : 1], id)));
    const values = prepared.map(valueOf);
    expect(new Set(values.map(({ cardSerial }) => cardSerial)).size).toBe(12);
    expect(new Set(values.map(({ requestNumber }) => requestNumber)).size).toBe(12);
  });

  it('one request prepared ten times at once takes one ticket', async () => {
    const requestId = await typeRequest(clerk);
    const proof = await clerk.proof('work-requests');
    const prepared = await Promise.all(Array.from({ length: 10 }, () => prepare(proof, requestId)));
    expect(new Set(prepared.map((one) => JSON.stringify(valueOf(one)))).size).toBe(1);
    expect(await ticketsOf(requestId)).toHaveLength(1);
  });

  it('an abandoned request gives its ticket up for good', async () => {
    const prepared = await prepareRequest(clerk);
    const proof = await clerk.proof('work-requests');
    const closing = { by: 'citizen', reason: 'gives-up', note: '' } as const;
    valueOf(await closeRequest(proof, prepared.requestId, closing));
    expect(await ticketsOf(prepared.requestId)).toMatchObject([{ state: 'to-void', sealed: null }]);
    expect(errorOf(await registerRequest(proof, prepared))).toBe('closed');
    const next = await prepareRequest(clerk);
    expect(next.cardSerial).not.toBe(prepared.cardSerial);
    expect(next.requestNumber).not.toBe(prepared.requestNumber);
  });
});

describe('drafts', () => {
  it('a save with an old version is answered with the stored text, and overwrites nothing', async () => {
    const requestId = await typeRequest(clerk);
    const mine = { requestId, version: 1, values: completeValues({ 'residence.streetName': 'Via Mia' }) };
    const theirs = { requestId, version: 1, values: completeValues({ 'residence.streetName': 'Via Sua' }) };
    valueOf(await saveDraft(await clerk.proof('work-requests'), mine));
    const refused = await saveDraft(await colleague.proof('work-requests'), theirs);
    expect(refused).toMatchObject({ error: { kind: 'conflict', version: 2 } });
    expect(
      !refused.ok && refused.error.kind === 'conflict' && refused.error.values['residence.streetName'],
    ).toBe('Via Mia');
    expect((await rowOf(requestId)).draftVersion).toBe(2);
  });

  it('the same text saved again, with whatever version, is no conflict and no new version', async () => {
    const requestId = await typeRequest(clerk);
    const save = { requestId, version: 0, values: completeValues() };
    expect(valueOf(await saveDraft(await colleague.proof('work-requests'), save))).toMatchObject({
      version: 1,
      changed: false,
    });
  });

  it('ten tabs that save at once: one is kept, nine are told', async () => {
    const requestId = await typeRequest(clerk);
    const proof = await clerk.proof('work-requests');
    const saves = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        saveDraft(proof, {
          requestId,
          version: 1,
          values: completeValues({ 'residence.houseNumber': String(100 + index) }),
        }),
      ),
    );
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(saves.flatMap((save) => (save.ok ? [] : [save.error.kind])))).toEqual(
      new Set(['conflict']),
    );
    expect((await rowOf(requestId)).draftVersion).toBe(2);
  });
});
