// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RegistryCheck } from '@/lib/cie-request/registry-check';
import { fieldNames } from '@/lib/cie-request/request-fields';
import { isRegistryProblem } from '@/lib/registry/registry-error';
import { type TenantTx, type Tx } from '@/lib/platform/database';

type Row = NonNullable<Awaited<ReturnType<Tx['registryCheck']['findUnique']>>>;

const OPEN = ['draft', 'to-sign', 'registered', 'completed'];
const DUE = 20;

const key = ({ municipalityId }: TenantTx, requestId: string) => ({
  municipalityId_requestId: { municipalityId, requestId },
});

const checkOf = (row: Row): RegistryCheck => {
  const { codiceFiscale, draftVersion, askedAt, problem, code } = row;
  const asked = { codiceFiscale, draftVersion };
  const at = row.answeredAt ?? askedAt;
  switch (row.state) {
    case 'waiting':
      return { ...asked, state: 'waiting', since: row.waitingSince ?? askedAt };
    case 'agrees':
      return { ...asked, state: 'agrees', at };
    case 'differs':
      return {
        ...asked,
        state: 'differs',
        at,
        fields: fieldNames.filter((name) => row.fields.includes(name)),
      };
    default: {
      const known = problem !== null && isRegistryProblem(problem) ? problem : 'other';
      return { ...asked, state: 'refused', at, problem: known, code };
    }
  }
};

/** What is known of a request's check against the register, or `null` when nothing was asked yet. */
export const findCheck = async (tenant: TenantTx, requestId: string): Promise<RegistryCheck | null> => {
  const row = await tenant.tx.registryCheck.findUnique({ where: key(tenant, requestId) });
  return row && checkOf(row);
};

/** Keeps the outcome of a question in place of the one before. */
export const keepCheck = async (tenant: TenantTx, requestId: string, check: RegistryCheck): Promise<void> => {
  const columns = {
    codiceFiscale: check.codiceFiscale,
    state: check.state,
    draftVersion: check.draftVersion,
    askedAt: tenant.now,
    waitingSince: check.state === 'waiting' ? check.since : null,
    answeredAt: check.state === 'waiting' ? null : check.at,
    problem: check.state === 'refused' ? check.problem : null,
    code: check.state === 'refused' ? check.code : null,
    fields: check.state === 'differs' ? check.fields : [],
  };
  const where = key(tenant, requestId);
  const { municipalityId } = tenant;
  await tenant.tx.registryCheck.upsert({
    where,
    create: { municipalityId, requestId, ...columns },
    update: columns,
  });
};

/**
 * Requests whose check is due, the one that was asked about longest ago first: those that wait, and those that were printed for
 * the signature with another typing than the one compared.
 */
export const listDueChecks = async ({ tx, municipalityId }: TenantTx): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select request_id as id from registry_check c
    join cie_request r on r.municipality_id = c.municipality_id and r.id = c.request_id
    where c.municipality_id = ${municipalityId}::uuid and r.codice_fiscale = c.codice_fiscale
      and ((c.state = 'waiting' and r.status = any(${OPEN}))
        or (c.state in ('agrees', 'differs') and r.status in ('to-sign', 'registered')
          and c.draft_version < r.draft_version))
    order by c.asked_at limit ${DUE}`;
  return rows.map(({ id }) => id);
};

/** Since when the register has been owing an answer to somebody here; `null` when it does not. */
export const findOldestWaiting = async ({ tx, municipalityId }: TenantTx): Promise<Date | null> => {
  const [oldest] = await tx.$queryRaw<{ since: Date }[]>`
    select c.waiting_since as since from registry_check c
    join cie_request r on r.municipality_id = c.municipality_id and r.id = c.request_id
    where c.municipality_id = ${municipalityId}::uuid and c.state = 'waiting' and r.status = any(${OPEN})
    order by c.waiting_since limit 1`;
  return oldest?.since ?? null;
};

/** Takes the code out of the check of a draft that nobody came back to. */
export const emptyCheck = async ({ tx, municipalityId }: TenantTx, requestId: string): Promise<void> => {
  await tx.registryCheck.updateMany({ where: { municipalityId, requestId }, data: { codiceFiscale: '' } });
};
