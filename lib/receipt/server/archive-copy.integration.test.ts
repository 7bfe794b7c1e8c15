// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { keepSeal, removeSeal } from '@/lib/municipality/server/keep-seal';
import { makeSealCertificate } from '@/lib/platform/pdf/testing/certificates';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { loadPlaces, prepareRequest, registerNew } from '@/lib/testing/requests';
import { stockTickets } from '@/lib/testing/ticket-office';
import { type Actor, addActor, addTown, inTown, type Town } from '@/lib/testing/town';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { drawArchive } from './draw-archive-copy';

let town: Town;
let clerk: Actor;

beforeAll(async () => {
  configure(sharedDatabase());
  await loadPlaces();
  town = await addTown();
  clerk = await addActor(town, 'clerk');
  await stockTickets(town, 3);
});

const archive = async (requestId: string) => drawArchive(await clerk.proof('work-requests'), requestId);

it('is there once a request is registered: sheet 1, no codes, PDF/A', async () => {
  expect(errorOf(await archive((await prepareRequest(clerk)).requestId))).toBe('not-yet');
  const { requestId } = await registerNew(clerk);
  const { bytes, sealed } = valueOf(await archive(requestId));
  expect(sealed).toBe(false);
  expect(await lintPaper(bytes)).toEqual([]);
  const { pages } = await readBack(bytes);
  expect(pages).toHaveLength(2);
  expect(textOf(pages[0])).toContain('Copia per l’archivio');
  expect(pages.flatMap(({ items }) => items.filter(({ text }) => /^\d{4}$/.test(text)))).toEqual([]);
});

it('is sealed while the municipality has a seal; without its key nothing is', async () => {
  const { requestId } = await registerNew(clerk);
  const made = await inTown(town, async ({ now }) => makeSealCertificate('EC', now));
  const other = await inTown(town, async ({ now }) => makeSealCertificate('RSA', now));
  const refused = await inTown(town, (tenant) => keepSeal(tenant, made.key, other.certificates));
  expect(errorOf(refused)).toBe('do-not-fit');
  expect(errorOf(await inTown(town, (tenant) => keepSeal(tenant, 'no key', made.certificates)))).toBe(
    'not-a-key',
  );
  valueOf(await inTown(town, (tenant) => keepSeal(tenant, other.key, other.certificates)));
  valueOf(await inTown(town, (tenant) => keepSeal(tenant, made.key, made.certificates)));

  const { bytes, sealed } = valueOf(await archive(requestId));
  expect(sealed).toBe(true);
  expect(Buffer.from(bytes).includes('/SubFilter/ETSI.CAdES.detached')).toBe(true);
  expect(await lintPaper(bytes)).toEqual([]);
  const rows = await inTown(town, ({ tx }) => tx.municipalitySeal.findMany({ orderBy: { addedAt: 'asc' } }));
  expect(rows.map(({ key, removedAt }) => [key === null, removedAt === null])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(Buffer.from(rows[1]?.key ?? []).includes('PRIVATE KEY')).toBe(false);

  expect(await inTown(town, removeSeal)).toBe(true);
  expect(valueOf(await archive(requestId)).sealed).toBe(false);
  const trail = await inTown(town, ({ tx }) =>
    tx.auditEntry.findMany({ where: { verb: { startsWith: 'seal.' } }, orderBy: { seq: 'asc' } }),
  );
  expect(trail.map(({ verb }) => verb)).toEqual(['seal.added', 'seal.removed', 'seal.added', 'seal.removed']);
});
