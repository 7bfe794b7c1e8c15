// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPracticeOperator } from '@/lib/access/server/add-operator';
import { verifyAudit } from '@/lib/audit/server/verify-audit';
import { findRequests } from '@/lib/cie-request/server/find-requests';
import { getRequest } from '@/lib/cie-request/server/get-request';
import { addMunicipality } from '@/lib/municipality/server/add-municipality';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database, openDatabase } from '@/lib/platform/database';
import { ownerDatabaseUrl } from '@/lib/platform/env';
import { closePools, configure, type OwnDatabase, makeOwnDatabase } from '@/lib/testing/installation';
import { loadPlaces } from '@/lib/testing/requests';
import { query } from '@/lib/testing/tables';
import { type Actor, enter } from '@/lib/testing/town';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { PRACTICE_PASSWORD, practiceOperators, practiceTotpSecret } from '@/prisma/practice/operators';
import { importVolume, type Watch } from './import-volume';

const PEOPLE = 700;
const [tenant, neighbour] = practiceTenants;
if (!tenant || !neighbour) throw new Error('there are practice municipalities');
const id = tenant.id as MunicipalityId;
const volume = { people: PEOPLE, seed: 1, tenant };
const patient: Watch = { tell: () => undefined, isStopped: () => false };

let own: OwnDatabase;
let clerk: Actor;

const rows = () =>
  query<{ status: string; number: string | null; serial: string | null; surname: string; code: string }>(
    own.superuser,
    `select status, request_number as number, card_serial as serial, surname, codice_fiscale as code from cie_request order by opened_at, id`,
  );

beforeAll(async () => {
  own = await makeOwnDatabase();
  configure(own);
  await loadPlaces();
  const owner = openDatabase(ownerDatabaseUrl(), 1);
  for (const each of [tenant, neighbour]) await addMunicipality(owner, database(), each);
  await owner.close();
  const [operator] = practiceOperators;
  if (!operator) throw new Error('there is a practice operator');
  const totpSecret = practiceTotpSecret(operator.login);
  await database().withTenant(id, (open) =>
    addPracticeOperator(open, { ...operator, password: PRACTICE_PASSWORD, totpSecret }),
  );
  clerk = await enter({
    id: operator.id,
    loginName: `${operator.login}@${tenant.slug}`,
    password: PRACTICE_PASSWORD,
    totpSecret,
  });
});
afterAll(async () => {
  await closePools();
});

describe('an import of volume', () => {
  it('that is stopped keeps whole batches, and goes on from there to the same end', async () => {
    let told = 0;
    const stopped = await importVolume(volume, { tell: () => (told += 1), isStopped: () => told > 0 });
    expect(stopped.done).toBeLessThan(PEOPLE);
    expect(await rows()).toHaveLength(stopped.done);
    expect(await importVolume(volume, patient)).toMatchObject({ begun: stopped.done, done: PEOPLE });
    expect(await rows()).toHaveLength(PEOPLE);
    expect(await importVolume(volume, patient)).toMatchObject({ begun: PEOPLE, done: PEOPLE });
    expect(await rows()).toHaveLength(PEOPLE);
  });

  it('gives every printed request a number and a card of its own, in a series that nobody mints', async () => {
    const printed = (await rows()).filter(({ number }) => number !== null);
    expect(printed.length).toBeGreaterThan(PEOPLE * 0.9);
    expect(new Set(printed.map(({ number }) => number)).size).toBe(printed.length);
    expect(new Set(printed.map(({ serial }) => serial)).size).toBe(printed.length);
    expect(printed.filter(({ serial }) => !/^CZ\d{5}[A-Z]{2}$/.test(serial ?? ''))).toEqual([]);
  });

  it('can be found, opened and unsealed as if it had been typed', async () => {
    const some = (await rows()).filter(({ status }) => status === 'completed')[0];
    const read = await clerk.proof('read-requests');
    const found = await findRequests(read, some?.code ?? '');
    const [line] = found.lines;
    expect(line).toMatchObject({ status: 'completed', feed: { state: 'accepted' } });
    const page = await getRequest(read, line?.id ?? '');
    expect(page?.current?.data.person).toMatchObject({ surname: some?.surname, codiceFiscale: some?.code });
    expect(page?.ticket).toBe('handed-over');
  });

  it('can be found by the beginning of a surname, the newest first', async () => {
    const known = await rows();
    const beginning = 'ro';
    const expected = known.filter(({ surname }) => surname.toLowerCase().startsWith(beginning));
    const { lines } = await findRequests(await clerk.proof('read-requests'), beginning);
    expect(lines).toHaveLength(Math.min(50, expected.length));
    expect(lines.filter(({ surname }) => !surname.toLowerCase().startsWith(beginning))).toEqual([]);
    const times = lines.map(({ updatedAt }) => updatedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('leaves the trail intact, with an entry for each batch and no more', async () => {
    expect(await verifyAudit(id, [])).toMatchObject({ kind: 'intact' });
    const entries = await query(
      own.superuser,
      `select facts from audit_entry where verb = 'practice.volume-imported' order by seq`,
    );
    expect(entries).toEqual([{ facts: { count: 500, last: 500 } }, { facts: { count: 200, last: 700 } }]);
  });

  it('takes another number of people beside these, and gives the neighbour its own', async () => {
    await importVolume({ ...volume, people: 30 }, patient);
    await importVolume({ ...volume, people: 20, tenant: neighbour }, patient);
    const counts = await query<{ n: string }>(
      own.superuser,
      'select count(*) as n from cie_request group by municipality_id order by 1',
    );
    expect(counts.map(({ n }) => Number(n))).toEqual([20, PEOPLE + 30]);
  });
});
