// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type PersonAnswer } from '@/lib/cie-request/person-answer';
import { hintsOfPerson } from '@/lib/cie-request/values-of-person';
import { codeToAsk } from '@/lib/cie-request/code-to-ask';
import { isAllowed } from '@/lib/cie-request/request-status';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { type RegistryError } from '@/lib/registry/registry-error';
import { type RegistryPerson } from '@/lib/registry/registry-person';
import { type Register } from '@/lib/registry/register';
import { checkOf, outcomeOf, toldValuesOf } from './judge-person';
import { findCheck, findOldestWaiting, keepCheck } from './store/registry-check-repository';
import { findRowForChange, readDraft } from './store/request-repository';

type Answer = Result<RegistryPerson, RegistryError>;
type Clerk = Authorised<'work-requests'>;

/** The answer for the form: nothing of it is stored but whether the typing agrees. */
const answerIn = async (
  tenant: TenantTx,
  clerk: Clerk,
  { requestId, codiceFiscale, answer }: { requestId: string; codiceFiscale: string; answer: Answer },
): Promise<PersonAnswer | null> => {
  const row = await findRowForChange(tenant, requestId);
  if (!row || !isAllowed(row.status, 'edit')) return null;
  const municipality = await getOwnMunicipality(tenant);
  const told = answer.ok ? ok(await toldValuesOf(tenant, answer.value, municipality)) : fail(answer.error);
  const before = await findCheck(tenant, requestId);
  const since = before?.state === 'waiting' ? before.since : null;
  const typed = await readDraft(tenant, row);
  const check = checkOf(
    { codiceFiscale, draftVersion: row.draftVersion, typed, since },
    told.ok ? ok(told.value.values) : told,
    tenant.now,
  );
  await keepCheck(tenant, requestId, check);
  const away = await findOldestWaiting(tenant);
  await recordAudit(tenant, actorOf(clerk), {
    verb: 'registry.asked',
    subject: { kind: 'request', id: requestId },
    facts: { outcome: outcomeOf(check) },
  });
  if (!told.ok)
    return told.error.kind === 'away'
      ? { kind: 'away', since: away ?? tenant.now }
      : { kind: 'refused', problem: told.error.problem, code: told.error.code };
  const { card } = answer.ok ? answer.value : { card: null };
  return {
    kind: 'found',
    at: tenant.now,
    values: told.value.values,
    places: told.value.places,
    hints: answer.ok ? hintsOfPerson(answer.value, municipality.istatCode) : [],
    travel: card && { number: card.number, valid: card.validForTravel },
  };
};

/**
 * Asks the register about the person of a request that may be edited and keeps that it was asked; `null` where there is no such
 * request, no register, or nothing to ask by. The register is asked between two transactions, never inside one.
 */
export const lookUpPerson = async (
  clerk: Clerk,
  register: Register | null,
  requestId: string,
  typedCode: string,
): Promise<PersonAnswer | null> => {
  const codiceFiscale = codeToAsk(typedCode);
  if (!register || codiceFiscale === null) return null;
  const { municipalityId, counterName: station, code: operator } = clerk.operator;
  const asking = await database().withTenant(municipalityId, async (tenant) => ({
    municipalityCode: (await getOwnMunicipality(tenant)).istatCode,
    on: civilDateIn(tenant.now, 'Europe/Rome'),
  }));
  const answer = await register.findPerson({ codiceFiscale, station, operator, ...asking });
  return database().withTenant(municipalityId, (tenant) =>
    answerIn(tenant, clerk, { requestId, codiceFiscale, answer }),
  );
};
