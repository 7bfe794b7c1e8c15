// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { changeCounterDuplex } from '@/lib/municipality/server/change-counter-duplex';
import { database } from '@/lib/platform/database';
import { printsBothSides } from '../abilities';
import { type FaultKind } from '../printer-fault';
import { type Printers } from '../printers';
import { askAbilities, withAnswer } from './ask-abilities';
import { findPrinter, putPrinter } from './store/printer-repository';

/** Asks a counter's printer once more what it can. */
export const askPrinter = async (
  authorised: Authorised<'supervise'>,
  printers: Printers,
  counterId: string,
): Promise<Result<{ fault: FaultKind | null }, { kind: 'not-found' }>> => {
  const { municipalityId } = authorised.operator;
  const known = isUuid(counterId)
    ? await database().withTenant(municipalityId, (tenant) => findPrinter(tenant, counterId))
    : null;
  if (!known) return fail({ kind: 'not-found' });
  const told = await askAbilities(printers, known.address, known);
  return database().withTenant(municipalityId, async (tenant) => {
    const printer = withAnswer(known, known, told, tenant.now);
    await putPrinter(tenant, counterId, printer);
    if (told.ok) {
      const both = printsBothSides(told.value.abilities);
      await changeCounterDuplex(tenant, actorOf(authorised), counterId, both);
    }
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'printer.asked',
      subject: { kind: 'counter', id: counterId },
      facts: { fault: printer.fault },
    });
    return ok({ fault: printer.fault });
  });
};
