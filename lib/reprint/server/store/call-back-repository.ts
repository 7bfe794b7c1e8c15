// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint, sealJson, unsealJson } from '@/lib/platform/vault/vault';
import { type CallBackTold } from '@/lib/reprint/call-back';

type Row = { id: string; told: Uint8Array };

const LIMIT = 200;
const place = (row: string) => ({ table: 'reprint_call_back', column: 'told', row });
const key = ({ municipalityId }: TenantTx, id: string) => ({ municipalityId_id: { municipalityId, id } });

const keptSchema = z.object({
  codiceFiscale: z.string(),
  cardSerial: z.string(),
  phone: z.string().nullable(),
  note: z.string().nullable(),
});

/** Opens what was told. */
export const readTold = async (tenant: TenantTx, { id, told }: Row): Promise<CallBackTold> =>
  keptSchema.parse(await unsealJson(tenant, place(id), told));

/** The entry of a card stands once: what is told later goes over what was told before, and takes nothing away. */
export const putCallBack = async (
  tenant: TenantTx,
  told: CallBackTold,
  { reprintId, leftBy }: { reprintId: string | null; leftBy: string },
): Promise<string> => {
  const { tx, municipalityId, now: leftAt } = tenant;
  const card = await fingerprint(tenant, 'card', `${told.codiceFiscale}|${told.cardSerial}`);
  const lock = `call-back:${municipalityId}:${Buffer.from(card).toString('hex')}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const earlier = await tx.reprintCallBack.findFirst({ where: { municipalityId, card } });
  const before = earlier && (await readTold(tenant, earlier));
  const id = earlier?.id ?? randomUUID();
  const whole = {
    ...told,
    phone: told.phone ?? before?.phone ?? null,
    note: told.note ?? before?.note ?? null,
  };
  const data = {
    told: await sealJson(tenant, place(id), whole),
    reprintId: reprintId ?? earlier?.reprintId ?? null,
    leftAt,
    leftBy,
  };
  await tx.reprintCallBack.upsert({
    where: key(tenant, id),
    create: { municipalityId, id, card, ...data },
    update: data,
  });
  return id;
};

/** One entry of this municipality, or `null`. */
export const findCallBack = (tenant: TenantTx, id: string) =>
  tenant.tx.reprintCallBack.findUnique({ where: key(tenant, id) });

/** Whom to call, who has waited longest first; at most 200. */
export const listCallBackRows = ({ tx, municipalityId }: TenantTx) =>
  tx.reprintCallBack.findMany({
    where: { municipalityId },
    orderBy: [{ leftAt: 'asc' }, { id: 'asc' }],
    include: { reprint: { select: { id: true, surname: true, givenName: true } } },
    take: LIMIT,
  });

/** How many there are, and how many of them were left before an instant. */
export const countCallBackRows = async (
  { tx, municipalityId }: TenantTx,
  before: Date | null,
): Promise<{ all: number; ready: number }> => ({
  all: await tx.reprintCallBack.count({ where: { municipalityId } }),
  ready: before ? await tx.reprintCallBack.count({ where: { municipalityId, leftAt: { lt: before } } }) : 0,
});

/** Deletes one entry; false when it is not there (any more). */
export const deleteCallBack = async ({ tx, municipalityId }: TenantTx, id: string): Promise<boolean> => {
  const { count } = await tx.reprintCallBack.deleteMany({ where: { municipalityId, id } });
  return count > 0;
};

/** Deletes entries left before an instant; their ids. */
export const deleteCallBacksBefore = async (
  { tx, municipalityId }: TenantTx,
  instant: Date,
): Promise<string[]> => {
  const where = { municipalityId, leftAt: { lt: instant } };
  const rows = await tx.reprintCallBack.findMany({ where, select: { id: true } });
  await tx.reprintCallBack.deleteMany({ where: { municipalityId, id: { in: rows.map(({ id }) => id) } } });
  return rows.map(({ id }) => id);
};
