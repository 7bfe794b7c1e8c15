// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type BookedPerson, bookedDeliveries, type Booking } from '@/lib/appointments/appointment';
import { type TenantTx } from '@/lib/platform/database';
import { type Sealer, unsealJson } from '@/lib/platform/vault/vault';

const text = z.string().nullable();

/** What is sealed of a booking, its people in their order. */
const detailsSchema = z.object({
  note: text,
  people: z.array(
    z.object({ email: text, mobile: text, delivery: z.enum(bookedDeliveries).nullable(), delegate: text }),
  ),
});

export type Details = z.infer<typeof detailsSchema>;

const NOTHING: Details['people'][number] = { email: null, mobile: null, delivery: null, delegate: null };

const placeOf = (id: string) => ({ table: 'appointment', column: 'details', row: id });

const detailsOf = ({ email, mobile, delivery, delegate }: BookedPerson) => ({
  email,
  mobile,
  delivery,
  delegate,
});

/** Seals what is not searched of a booking; `null` when it says nothing of the kind. */
export const sealDetails = (seal: Sealer, id: string, { note, people }: Booking) => {
  const details: Details = { note, people: people.map(detailsOf) };
  const isEmpty =
    note === null && details.people.every((person) => Object.values(person).every((value) => value === null));
  return isEmpty ? null : seal(placeOf(id), Buffer.from(JSON.stringify(details), 'utf8'));
};

/** Reads it back; `personAt` counts from 1. */
export const openDetails = async (
  tenant: TenantTx,
  row: { id: string; details: Uint8Array | null },
): Promise<{ note: string | null; personAt: (position: number) => Details['people'][number] }> => {
  const details = row.details
    ? detailsSchema.parse(await unsealJson(tenant, placeOf(row.id), row.details))
    : null;
  return {
    note: details?.note ?? null,
    personAt: (position) => details?.people[position - 1] ?? NOTHING,
  };
};
