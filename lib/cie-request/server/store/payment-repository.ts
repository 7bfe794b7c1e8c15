// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BookedPayment, type Payment, type PaymentMethod } from '@/lib/cie-request/payment';
import { closedStatuses, isClosed } from '@/lib/cie-request/request-status';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type RequestReason } from '@/lib/municipality/tariffs';
import { type TenantTx } from '@/lib/platform/database';
import { sealJson, unsealJson } from '@/lib/platform/vault/vault';

const ZONE = 'Europe/Rome';
const dayOf = (date: CivilDate) => new Date(`${date}T00:00:00Z`);
const civilOf = (day: Date) => day.toISOString().slice(0, 10) as CivilDate;
const exemptionPlace = (row: string) => ({ table: 'payment', column: 'exemption', row });

/** Writes down what was paid for a request; what is written about an exemption may tell of a person and is sealed. */
export const insertPayment = async (
  tenant: TenantTx,
  request: { id: string; version: number; registeredAt: Date },
  payment: Payment,
): Promise<void> => {
  const { exemption, paidOn, ...columns } = payment;
  await tenant.tx.payment.create({
    data: {
      municipalityId: tenant.municipalityId,
      requestId: request.id,
      version: request.version,
      registeredOn: dayOf(civilDateIn(request.registeredAt, ZONE)),
      ...columns,
      paidOn: paidOn && dayOf(paidOn),
      exemption: exemption === null ? null : await sealJson(tenant, exemptionPlace(request.id), exemption),
    },
  });
};

/** Registered requests whose payment is not written down yet; they were registered before there were accounts. */
export const listUnbooked = async (
  { tx, municipalityId }: TenantTx,
  take: number,
): Promise<{ id: string; version: number; registeredAt: Date }[]> => {
  const rows = await tx.cieRequest.findMany({
    where: { municipalityId, registeredAt: { not: null }, currentVersion: { not: null }, payment: null },
    orderBy: { registeredAt: 'asc' },
    take,
    select: { id: true, currentVersion: true, registeredAt: true },
  });
  return rows.flatMap(({ id, currentVersion: version, registeredAt }) =>
    version === null || registeredAt === null ? [] : { id, version, registeredAt },
  );
};

type Found = Awaited<ReturnType<typeof findBetween>>[number];

const findBetween = (tenant: TenantTx, where: object) =>
  tenant.tx.payment.findMany({
    where: { municipalityId: tenant.municipalityId, ...where },
    orderBy: [{ registeredOn: 'asc' }, { request: { requestNumber: 'asc' } }],
    include: { request: { select: { requestNumber: true, status: true, closedAt: true } } },
  });

const bookedOf = async (tenant: TenantTx, row: Found): Promise<BookedPayment> => {
  const { request, exemption } = row;
  const cancelled = isClosed(request.status);
  return {
    requestNumber: request.requestNumber ?? '',
    registeredOn: civilOf(row.registeredOn),
    cancelledOn: cancelled && request.closedAt ? civilDateIn(request.closedAt, ZONE) : null,
    reason: row.reason as RequestReason,
    method: row.method as PaymentMethod,
    tariffCents: row.tariffCents,
    cents: row.cents,
    stateCents: row.stateCents,
    paidOn: row.paidOn && civilOf(row.paidOn),
    receiptNumber: row.receiptNumber,
    exemption:
      exemption === null
        ? null
        : ((await unsealJson(tenant, exemptionPlace(row.requestId), exemption)) as string),
  };
};

const inTurn = async (tenant: TenantTx, rows: readonly Found[]): Promise<BookedPayment[]> => {
  const booked: BookedPayment[] = [];
  for (const row of rows) booked.push(await bookedOf(tenant, row));
  return booked;
};

/** Payments of requests registered from one day to another, both included. */
export const listRegistered = async (
  tenant: TenantTx,
  from: CivilDate,
  to: CivilDate,
): Promise<BookedPayment[]> =>
  inTurn(tenant, await findBetween(tenant, { registeredOn: { gte: dayOf(from), lte: dayOf(to) } }));

/** Payments of requests that were registered and then cancelled on one of these days, whenever they were registered. */
export const listCancelled = async (
  tenant: TenantTx,
  from: CivilDate,
  to: CivilDate,
): Promise<BookedPayment[]> => {
  const margin = 86_400_000;
  const closedAt = {
    gte: new Date(dayOf(from).getTime() - margin),
    lt: new Date(dayOf(to).getTime() + 2 * margin),
  };
  const rows = await findBetween(tenant, {
    request: { status: { in: [...closedStatuses] }, closedAt },
  });
  const booked = await inTurn(tenant, rows);
  return booked.filter(({ cancelledOn }) => cancelledOn && cancelledOn >= from && cancelledOn <= to);
};
