// SPDX-License-Identifier: AGPL-3.0-or-later
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookEarlierPayments } from '@/lib/cie-request/server/book-earlier-payments';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { addDays, civilDateIn, formatCivilDate } from '@/lib/kernel/civil-date';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { exportAccounts } from './export-accounts';
import { readAccounts } from './read-accounts';

let town: Town;
let clerk: Actor;
let supervisor: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
});

const settle = async () => {
  town = await addTown();
  [clerk, supervisor] = await Promise.all([addActor(town, 'clerk'), addActor(town, 'supervisor')]);
  await stockTickets(town, 6);
};

const today = () => inTown(town, ({ now }) => Promise.resolve(civilDateIn(now, 'Europe/Rome')));
const read = async (period = '') => readAccounts(await supervisor.proof('supervise'), period);
const exempt: FormValues = {
  'payment.method': 'exempt',
  'payment.receiptNumber': '',
  'payment.paidOn': '',
  'payment.exemptionReason': 'Delibera 3/2026, nucleo seguito',
};

/** What the cancelling of a registered request writes. */
const cancel = (requestId: string) =>
  inTown(town, ({ tx, now }) =>
    tx.cieRequest.updateMany({ where: { id: requestId }, data: { status: 'cancelled', closedAt: now } }),
  );

/** A payment with a receipt number that the form would refuse. */
const bookHostile = (requestId: string) =>
  inTown(town, async ({ tx, municipalityId }) => {
    const like = await tx.payment.findFirstOrThrow();
    await tx.payment.create({ data: { ...like, municipalityId, requestId, receiptNumber: '=1+1;"due"\n' } });
  });

describe('the accounts', () => {
  it('hold what was registered, split as the rules of the day say, and nothing that was only prepared', async () => {
    await settle();
    await prepareRequest(clerk);
    const { requestNumber } = await registerNew(clerk);
    await registerNew(clerk, { 'payment.method': 'cash' });
    const { accounts } = await read();
    expect(accounts.totals).toEqual({ cards: 2, cents: 4442, stateCents: 3358 });
    expect(accounts.lines.map(({ day, method, cards }) => [day, method, cards])).toEqual([
      [await today(), accounts.payments[0]?.method, 1],
      [await today(), 'cash', 1],
    ]);
    expect(accounts.payments[0]).toMatchObject({ requestNumber, cents: 2221, stateCents: 1679 });
    expect((await read('2020-01-1')).accounts.payments).toEqual([]);
  });

  it('name the exempt with their reason, which is sealed at rest', async () => {
    await settle();
    await registerNew(clerk, exempt);
    const { accounts } = await read();
    expect(accounts.exempt.map(({ exemption }) => exemption)).toEqual(['Delibera 3/2026, nucleo seguito']);
    expect(accounts.totals).toEqual({ cards: 1, cents: 0, stateCents: 1679 });
    const [row] = await inTown(town, ({ tx }) => tx.payment.findMany());
    expect(Buffer.from(row?.exemption ?? []).toString('latin1')).not.toContain('nucleo');
  });

  it('take a request that was cancelled after its registration off, and show it', async () => {
    await settle();
    const { requestId } = await registerNew(clerk);
    await registerNew(clerk);
    await cancel(requestId);
    const { accounts } = await read();
    expect(accounts.registered.cards).toBe(2);
    expect(accounts.totals).toEqual({ cards: 1, cents: 2221, stateCents: 1679 });
    expect(accounts.cancelled.map(({ cancelledOn }) => cancelledOn)).toEqual([await today()]);
  });

  it('show a payment of a day with another tariff', async () => {
    await settle();
    const paidOn = '31/12/2017';
    await inTown(
      town,
      ({ tx }) => tx.$executeRaw`update municipality_settings set settings = jsonb_set(settings, '{tariffs}',
        settings -> 'tariffs' || '[{"reason": "renewal", "kind": "ordinary", "cents": 2200, "from": "2017-01-01", "source": "x"}]')`,
    );
    await registerNew(clerk, { 'payment.paidOn': paidOn });
    const [difference] = (await read()).accounts.differences;
    expect(difference).toMatchObject({ kind: 'other-tariff', expectedCents: 2200 });
    expect(formatCivilDate(difference?.payment.paidOn ?? addDays(await today(), 0))).toBe(paidOn);
  });

  it('hold what was registered before payments were kept, on the day of its registration', async () => {
    await settle();
    const { requestNumber } = await registerNew(clerk);
    const owner = `delete from payment where municipality_id = '${town.id}'`;
    await query(
      sharedDatabase().owner,
      `begin; alter table payment no force row level security; ${owner};
      alter table payment force row level security; commit`,
    );
    expect((await read()).accounts.payments).toEqual([]);
    expect(await bookEarlierPayments(town.id)).toBe(1);
    expect(await bookEarlierPayments(town.id)).toBe(0);
    const [payment] = (await read()).accounts.payments;
    expect(payment).toMatchObject({
      requestNumber,
      registeredOn: await today(),
      cents: 2221,
      stateCents: 1679,
    });
  });

  it('are facts: a payment is not changed and not deleted', async () => {
    const { app } = sharedDatabase();
    for (const sql of ['update payment set cents = 0', 'delete from payment'])
      await expect(query(app, sql), sql).rejects.toThrow(/permission denied/);
  });
});

describe('the export', () => {
  it('reads back: byte-order mark, semicolons, decimal commas, no formula, no name', async () => {
    await settle();
    const { requestNumber, requestId } = await registerNew(clerk, { 'payment.receiptNumber': '-1184' });
    await cancel(requestId);
    await bookHostile((await prepareRequest(clerk)).requestId);
    const csv = await exportAccounts(await supervisor.proof('supervise'), (await read()).accounts.period.id);
    expect(csv.startsWith('\ufeffOperazione;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [paid, hostile, reversed] = parse<Record<string, string>>(csv, {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    expect(paid).toMatchObject({
      Operazione: 'Riscossione',
      'Numero di pratica': requestNumber,
      Motivo: 'Rinnovo',
      Quietanza: "'-1184",
      Importo: '22,21',
      'Quota dello Stato': '16,79',
      'Quota del Comune': '5,42',
    });
    expect(hostile).toMatchObject({ Quietanza: `'=1+1;"due"\n` });
    expect(reversed).toMatchObject({ Operazione: 'Annullamento', Importo: '-22,21' });
    expect(csv).not.toMatch(/montanari|mntbrc/i);
  });

  it('and every reading is in the trail', async () => {
    const verbs = await inTown(town, ({ tx }) =>
      tx.auditEntry.findMany({
        where: { verb: { startsWith: 'accounts.' } },
        orderBy: { seq: 'asc' },
        select: { verb: true, subjectKind: true, facts: true },
      }),
    );
    expect(verbs).toEqual([
      { verb: 'accounts.read', subjectKind: 'period', facts: { count: 3 } },
      { verb: 'accounts.exported', subjectKind: 'period', facts: { count: 3 } },
    ]);
  });
});
