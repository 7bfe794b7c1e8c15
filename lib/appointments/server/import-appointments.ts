// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Booking } from '@/lib/appointments/appointment';
import { decideImport, type StoredBooking } from '@/lib/appointments/decide-import';
import { countOutcomes, type FileFault, type ReportLine } from '@/lib/appointments/import-report';
import { type NumberedBooking, readBookings } from '@/lib/appointments/read-bookings';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { linesOf } from './lines-of';
import { readTable } from './read-table';
import { openDetails } from './store/details';
import {
  type FullRow,
  holdImports,
  insertAppointments,
  listByCodes,
  type IdentifiedBooking,
  replaceAppointments,
} from './store/appointment-repository';
import { insertImport } from './store/import-repository';

type Stored = StoredBooking & { id: string };

const bookingOf = async (tenant: TenantTx, row: FullRow): Promise<Booking> => {
  const { note, personAt } = await openDetails(tenant, row);
  const { code, start, minutes, office, counter } = row;
  const day = row.day.toISOString().slice(0, 10) as Booking['day'];
  const people = row.people.map(({ position, requestId: _requestId, ...person }) => ({
    ...person,
    ...personAt(position),
  }));
  return { code, day, start, minutes, office, counter, note, isCancelled: row.mark === 'cancelled', people };
};

const storedUnder = async (tenant: TenantTx, codes: readonly string[]): Promise<Map<string, Stored>> => {
  const rows = await listByCodes(tenant, codes);
  const lines = await linesOf(tenant, rows);
  const stored = new Map<string, Stored>();
  for (const [index, row] of rows.entries()) {
    const state = lines[index]?.state;
    if (state) stored.set(row.code, { id: row.id, state, booking: await bookingOf(tenant, row) });
  }
  return stored;
};

/** Writes what the bookings change and says of each line what became of it. */
const take = async (tenant: TenantTx, numbered: readonly NumberedBooking[]): Promise<ReportLine[]> => {
  const today = civilDateIn(tenant.now, 'Europe/Rome');
  const stored = await storedUnder(
    tenant,
    numbered.map(({ booking }) => booking.code),
  );
  const fresh: Booking[] = [];
  const changed: IdentifiedBooking[] = [];
  const report: ReportLine[] = [];
  for (const { lines, booking } of numbered) {
    const here = stored.get(booking.code) ?? null;
    const { outcome, fault } = decideImport(booking, here, today);
    if (outcome === 'imported') fresh.push(booking);
    else if (here && outcome !== 'unchanged' && outcome !== 'refused') changed.push({ id: here.id, booking });
    report.push(...lines.map((line) => ({ line, code: booking.code, outcome, fault })));
  }
  await insertAppointments(tenant, fresh);
  await replaceAppointments(tenant, changed);
  return report;
};

const record = async (
  tenant: TenantTx,
  actor: AuditActor,
  id: string,
  lines: readonly ReportLine[],
): Promise<void> => {
  await recordAudit(tenant, actor, {
    verb: 'appointments.imported',
    subject: { kind: 'appointment-import', id },
    facts: countOutcomes(lines),
  });
};

/**
 * Imports a file of appointments: a file that is wrong as a whole changes nothing, else every good booking is taken and every line has its
 * report. Importing the same file again changes nothing. Returns the id of the report.
 */
export const importAppointments = async (
  authorised: Authorised<'supervise'>,
  bytes: Uint8Array,
): Promise<Result<string, FileFault>> => {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const { ignored, lines } = table.value;
  const read = readBookings(lines);
  return database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    await holdImports(tenant);
    const id = randomUUID();
    const report = [...read.refused, ...(await take(tenant, read.bookings))].sort((a, b) => a.line - b.line);
    const { refused } = countOutcomes(report);
    const operatorId = authorised.operator.id;
    const counted = { taken: report.length - refused, refused };
    await insertImport(tenant, { id, operatorId, ...counted, report: { ignored, lines: report } });
    await record(tenant, actorOf(authorised), id, report);
    return ok(id);
  });
};
