// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { changeCounterDuplex } from '@/lib/municipality/server/change-counter-duplex';
import { database, type TenantTx } from '@/lib/platform/database';
import { printsBothSides } from '../abilities';
import { type CounterPrinter } from '../counter-printer';
import { printerSchema } from '../printer-address';
import { type FaultKind } from '../printer-fault';
import { type Printers } from '../printers';
import { askAbilities, withAnswer } from './ask-abilities';
import { deletePrinter, findPrinter, listCounterRows, putPrinter } from './store/printer-repository';

export type SavePrinterError = { kind: 'not-found' } | { kind: 'invalid'; messages: FieldMessage[] };

/** A printer as it is typed: without an address the counter prints through the browser only, and `duplex` says how. */
type TypedPrinter = { counterId: string; name: string; address: string; duplex: boolean };

const enter = async (
  tenant: TenantTx,
  authorised: Authorised<'supervise'>,
  { counterId, duplex }: TypedPrinter,
  printer: CounterPrinter,
): Promise<void> => {
  await putPrinter(tenant, counterId, printer);
  // The printer knows better than what was ticked.
  const both = printer.abilities ? printsBothSides(printer.abilities) : duplex;
  await changeCounterDuplex(tenant, actorOf(authorised), counterId, both);
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'printer.saved',
    subject: { kind: 'counter', id: counterId },
    facts: { fault: printer.fault },
  });
};

const takeOut = async (
  tenant: TenantTx,
  authorised: Authorised<'supervise'>,
  { counterId, duplex }: TypedPrinter,
): Promise<void> => {
  await changeCounterDuplex(tenant, actorOf(authorised), counterId, duplex);
  if (!(await deletePrinter(tenant, counterId))) return;
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'printer.removed',
    subject: { kind: 'counter', id: counterId },
  });
};

/** Registers the printer of a counter and asks it what it can; one that does not answer is kept with the reason. */
export const savePrinter = async (
  authorised: Authorised<'supervise'>,
  printers: Printers,
  { ports, ...typed }: TypedPrinter & { ports: readonly number[] | null },
): Promise<Result<{ fault: FaultKind | null }, SavePrinterError>> => {
  const { municipalityId } = authorised.operator;
  const { counterId, name, address } = typed;
  const known = await database().withTenant(municipalityId, async (tenant) =>
    isUuid(counterId) && (await listCounterRows(tenant, counterId)).length === 1
      ? { printer: await findPrinter(tenant, counterId) }
      : null,
  );
  if (!known) return fail({ kind: 'not-found' });
  if (address.trim() === '') {
    await database().withTenant(municipalityId, (tenant) => takeOut(tenant, authorised, typed));
    return ok({ fault: null });
  }
  const parsed = printerSchema(ports).safeParse({ name, address });
  if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
  const named = { name: parsed.data.name, address: parsed.data.address.uri };
  const told = await askAbilities(printers, named.address, known.printer);
  return database().withTenant(municipalityId, async (tenant) => {
    const printer = withAnswer(named, known.printer, told, tenant.now);
    await enter(tenant, authorised, typed, printer);
    return ok({ fault: printer.fault });
  });
};
