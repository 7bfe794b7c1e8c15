// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Booking } from '@/lib/appointments/appointment';
import { type AppointmentMark } from '@/lib/appointments/appointment-state';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { type Sealer, sealerOf } from '@/lib/platform/vault/vault';
import { sealDetails } from './details';

const LIMIT = 2_000;

const columns = {
  id: true,
  code: true,
  day: true,
  start: true,
  minutes: true,
  office: true,
  counter: true,
  mark: true,
  arrivedAt: true,
  people: {
    orderBy: { position: 'asc' },
    select: { position: true, codiceFiscale: true, surname: true, givenName: true, requestId: true },
  },
} as const;

const dateOf = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** The appointments of a day in the order of their time; nothing sealed is read. */
export const listOn = ({ tx, municipalityId }: TenantTx, day: CivilDate) =>
  tx.appointment.findMany({
    where: { municipalityId, day: dateOf(day) },
    orderBy: [{ start: 'asc' }, { code: 'asc' }],
    take: LIMIT,
    select: columns,
  });

export type AppointmentRow = Awaited<ReturnType<typeof listOn>>[number];

/** One appointment with what is sealed of it, or `null`. */
export const findAppointment = (
  { tx, municipalityId }: TenantTx,
  by: { id: string } | { code: string } | { people: { some: { requestId: string } } },
) => tx.appointment.findFirst({ where: { municipalityId, ...by }, select: { ...columns, details: true } });

/** The appointments of a person on a day. */
export const listOfPerson = ({ tx, municipalityId }: TenantTx, codiceFiscale: string, day: CivilDate) =>
  tx.appointment.findMany({
    where: { municipalityId, day: dateOf(day), people: { some: { codiceFiscale } } },
    orderBy: { start: 'asc' },
    select: columns,
  });

/** Those that are here already under some codes, with what is sealed of them. */
export const listByCodes = ({ tx, municipalityId }: TenantTx, codes: readonly string[]) =>
  tx.appointment.findMany({
    where: { municipalityId, code: { in: [...codes] } },
    select: { ...columns, details: true },
  });

export type FullRow = NonNullable<Awaited<ReturnType<typeof findAppointment>>>;

/** Holds an appointment until the transaction ends: who changes it waits for who changes it now. */
export const holdAppointment = async ({ tx, municipalityId }: TenantTx, id: string): Promise<void> => {
  await tx.$queryRaw`select 1 from appointment where municipality_id = ${municipalityId}::uuid and id = ${id}::uuid for update`;
};

/** Lets one import after the other into a municipality. */
export const holdImports = async ({ tx, municipalityId }: TenantTx): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('appointments:' || ${municipalityId}, 0))`;
};

/** A booking and the id of its appointment. */
export type IdentifiedBooking = { id: string; booking: Booking };

const peopleOf = ({ municipalityId }: TenantTx, { id, booking }: IdentifiedBooking) =>
  booking.people.map(({ codiceFiscale, surname, givenName }, index) => ({
    municipality_id: municipalityId,
    appointment_id: id,
    position: index + 1,
    codice_fiscale: codiceFiscale,
    surname,
    given_name: givenName,
  }));

const rowOf = ({ municipalityId, now }: TenantTx, seal: Sealer, { id, booking }: IdentifiedBooking) => {
  const { code, day, start, minutes, office, counter, isCancelled } = booking;
  const details = sealDetails(seal, id, booking);
  return {
    ...{ municipality_id: municipalityId, id, code, day, start, minutes, office, counter },
    mark: (isCancelled ? 'cancelled' : 'booked') satisfies AppointmentMark,
    details: details && `\\x${Buffer.from(details).toString('hex')}`,
    updated_at: now,
  };
};

/** Whole files at once: one statement for each table takes a fraction of the time of as many parameters. */
const insert = async (tenant: TenantTx, identified: readonly IdentifiedBooking[]): Promise<void> => {
  const seal = await sealerOf(tenant);
  const rows = JSON.stringify(identified.map((one) => rowOf(tenant, seal, one)));
  const people = JSON.stringify(identified.flatMap((one) => peopleOf(tenant, one)));
  await tenant.tx
    .$executeRaw`insert into appointment select * from jsonb_populate_recordset(null::appointment, ${rows}::jsonb)`;
  await tenant.tx
    .$executeRaw`insert into appointment_person select * from jsonb_populate_recordset(null::appointment_person, ${people}::jsonb)`;
};

/** Writes new appointments. */
export const insertAppointments = (tenant: TenantTx, bookings: readonly Booking[]): Promise<void> =>
  insert(
    tenant,
    bookings.map((booking) => ({ id: randomUUID(), booking })),
  );

/** Writes bookings over the appointments with their codes; nobody of them has an open request. */
export const replaceAppointments = async (
  tenant: TenantTx,
  identified: readonly IdentifiedBooking[],
): Promise<void> => {
  const { tx, municipalityId } = tenant;
  const ids = identified.map(({ id }) => id);
  await tx.appointmentPerson.deleteMany({ where: { municipalityId, appointmentId: { in: ids } } });
  await tx.appointment.deleteMany({ where: { municipalityId, id: { in: ids } } });
  await insert(tenant, identified);
};

/** Marks an appointment; `arrivedAt` is kept when it is not given. */
export const markAppointment = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  data: { mark: AppointmentMark; arrivedAt?: Date | null },
): Promise<void> => {
  await tx.appointment.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { ...data, updatedAt: now },
  });
};

/** Links a person to the request that was opened. */
export const linkRequest = async (
  { tx, municipalityId }: TenantTx,
  person: { appointmentId: string; position: number },
  requestId: string,
): Promise<void> => {
  await tx.appointmentPerson.update({
    where: { municipalityId_appointmentId_position: { municipalityId, ...person } },
    data: { requestId },
  });
};

/** Deletes the appointments of the days before one; returns how many. */
export const deleteBefore = async ({ tx, municipalityId }: TenantTx, day: CivilDate): Promise<number> => {
  const where = { municipalityId, day: { lt: dateOf(day) } };
  await tx.appointmentPerson.deleteMany({ where: { municipalityId, appointment: where } });
  return (await tx.appointment.deleteMany({ where })).count;
};
