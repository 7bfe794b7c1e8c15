// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactKind } from '@/lib/contacts/proof-code';
import { type TenantTx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;

/** A contact of a person; both are keyed fingerprints. */
export type ProofOf = { person: Bytes; kind: ContactKind; contact: Bytes };

/** How a code ended. `sent` is the only state in which it can be told. */
type State = 'sent' | 'not-sent' | 'superseded' | 'expired' | 'spent' | 'proven';

const key = ({ municipalityId }: TenantTx, id: string) => ({ municipalityId_id: { municipalityId, id } });

/** When codes were sent to a contact since an instant, newest first; who sends one to the same contact meanwhile waits. */
export const listSendings = async (
  tenant: TenantTx,
  { kind, contact }: Pick<ProofOf, 'kind' | 'contact'>,
  since: Date,
): Promise<Date[]> => {
  const { tx, municipalityId } = tenant;
  const lock = `contact:${municipalityId}:${kind}:${Buffer.from(contact).toString('hex')}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const rows = await tx.contactProof.findMany({
    where: { municipalityId, kind, contact, sentAt: { gt: since } },
    orderBy: { sentAt: 'desc' },
    select: { sentAt: true },
  });
  return rows.map(({ sentAt }) => sentAt);
};

/** Keeps a code that is about to be sent; earlier ones of the same contact that wait in this session end. */
export const insertCode = async (
  { tx, municipalityId, now }: TenantTx,
  code: ProofOf & { id: string; session: Bytes; digest: Bytes; expiresAt: Date; sentBy: string },
): Promise<void> => {
  const { person, kind, contact, session } = code;
  await tx.contactProof.updateMany({
    where: { municipalityId, person, kind, contact, session, state: 'sent' },
    data: { state: 'superseded', settledAt: now },
  });
  await tx.contactProof.create({ data: { municipalityId, ...code, state: 'sent', tries: 0, sentAt: now } });
};

/** The code that waits to be told in a session, held until the transaction ends; `null` when there is none. */
export const findCodeForTry = async (
  tenant: TenantTx,
  { person, kind, contact, session }: ProofOf & { session: Bytes },
) => {
  const { tx, municipalityId } = tenant;
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    select id from contact_proof where municipality_id = ${municipalityId}::uuid and person = ${person} and kind = ${kind}
      and contact = ${contact} and session = ${session} and state = 'sent'
    order by sent_at desc limit 1 for update`;
  return found ? tx.contactProof.findUnique({ where: key(tenant, found.id) }) : null;
};

/** Writes what became of a code. */
export const settleCode = async (
  tenant: TenantTx,
  id: string,
  { state, tries }: { state: State; tries?: number },
): Promise<void> => {
  const settledAt = state === 'sent' ? null : tenant.now;
  await tenant.tx.contactProof.update({ where: key(tenant, id), data: { state, tries, settledAt } });
};

/** When a contact of a person was proven last; `null` when it never was. */
export const findProven = async (
  { tx, municipalityId }: TenantTx,
  { person, kind, contact }: ProofOf,
): Promise<Date | null> => {
  const row = await tx.contactProof.findFirst({
    where: { municipalityId, person, kind, contact, state: 'proven' },
    orderBy: { settledAt: 'desc' },
    select: { settledAt: true },
  });
  return row?.settledAt ?? null;
};

/** Removes codes that were sent before an instant and proved nothing; how many. */
export const deleteUnproven = async ({ tx, municipalityId }: TenantTx, before: Date): Promise<number> => {
  const where = { municipalityId, sentAt: { lt: before }, state: { not: 'proven' } };
  return (await tx.contactProof.deleteMany({ where })).count;
};
