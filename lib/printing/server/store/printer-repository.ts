// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/generated/client';
import { abilitiesSchema } from '@/lib/printing/abilities';
import { type CounterPrinter } from '@/lib/printing/counter-printer';
import { isFault } from '@/lib/printing/printer-fault';

type Row = {
  name: string;
  address: string;
  certificate: string | null;
  askedAt: Date;
  fault: string | null;
  abilities: unknown;
  abilitiesAt: Date | null;
};

const printerOf = ({
  name,
  address,
  certificate,
  askedAt,
  fault,
  abilities,
  abilitiesAt,
}: Row): CounterPrinter => ({
  name,
  address,
  certificate,
  askedAt,
  fault: fault && isFault(fault) ? fault : null,
  abilities: abilities === null ? null : abilitiesSchema.parse(abilities),
  abilitiesAt,
});

const key = (municipalityId: string, counterId: string) => ({
  municipalityId_counterId: { municipalityId, counterId },
});

/** The printer of a counter, or `null`. */
export const findPrinter = async (
  { tx, municipalityId }: TenantTx,
  counterId: string,
): Promise<CounterPrinter | null> => {
  const row = await tx.counterPrinter.findUnique({ where: key(municipalityId, counterId) });
  return row && printerOf(row);
};

/** Enters a counter's printer, or puts it in the place of the one it has. */
export const putPrinter = async (
  { tx, municipalityId }: TenantTx,
  counterId: string,
  { abilities, ...printer }: CounterPrinter,
): Promise<void> => {
  const data = { ...printer, abilities: abilities ?? Prisma.DbNull };
  await tx.counterPrinter.upsert({
    where: key(municipalityId, counterId),
    create: { municipalityId, counterId, ...data },
    update: data,
  });
};

/** Takes a counter's printer out; false when it has none. */
export const deletePrinter = async (
  { tx, municipalityId }: TenantTx,
  counterId: string,
): Promise<boolean> => {
  const { count } = await tx.counterPrinter.deleteMany({ where: { municipalityId, counterId } });
  return count === 1;
};

/** A counter with its printer and the last look at its test page. */
export type CounterRow = {
  id: string;
  name: string;
  office: string;
  duplex: boolean;
  printer: CounterPrinter | null;
  test: { at: Date; by: string; printer: string; upright: boolean; ruler: boolean; frames: boolean } | null;
};

/** The counters of the municipality, or one of them, in their order. */
export const listCounterRows = async (
  { tx, municipalityId }: TenantTx,
  counterId?: string,
): Promise<CounterRow[]> => {
  const rows = await tx.counter.findMany({
    where: { municipalityId, id: counterId },
    include: {
      printer: true,
      printerTests: {
        orderBy: { at: 'desc' },
        take: 1,
        include: { operator: { select: { displayName: true } } },
      },
    },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
  return rows.map(({ id, name, office, duplex, printer, printerTests: [test] }) => ({
    id,
    name,
    office,
    duplex,
    printer: printer && printerOf(printer),
    test: test
      ? {
          at: test.at,
          by: test.operator.displayName,
          printer: test.printer,
          upright: test.upright,
          ruler: test.ruler,
          frames: test.frames,
        }
      : null,
  }));
};

/** Enters what somebody saw on a test page. */
export const insertTest = async (
  { tx, municipalityId, now }: TenantTx,
  test: {
    id: string;
    counterId: string;
    printer: string;
    operatorId: string;
    upright: boolean;
    ruler: boolean;
    frames: boolean;
  },
): Promise<void> => {
  await tx.printerTest.create({ data: { municipalityId, ...test, at: now } });
};
