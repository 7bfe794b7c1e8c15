// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { fail, ok } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { type Register } from '@/lib/registry/register';
import { checkOf, outcomeOf, toldValuesOf } from './judge-person';
import { findCheck, keepCheck, listDueChecks } from './store/registry-check-repository';
import { findRow, readDraft } from './store/request-repository';

/** How the worker calls itself at the register. */
const OPERATOR = 'sistema';

type Municipality = { id: MunicipalityId; istatCode: string };

const checkAgain = async (
  register: Register,
  { id: municipalityId, istatCode }: Municipality,
  requestId: string,
): Promise<'answered' | 'away' | 'gone'> => {
  const asking = await database().withTenant(municipalityId, async (tenant) => ({
    check: await findCheck(tenant, requestId),
    on: civilDateIn(tenant.now, 'Europe/Rome'),
  }));
  if (!asking.check) return 'gone';
  const { codiceFiscale } = asking.check;
  const answer = await register.findPerson({
    codiceFiscale,
    municipalityCode: istatCode,
    station: OPERATOR,
    operator: OPERATOR,
    on: asking.on,
  });
  return database().withTenant(municipalityId, async (tenant) => {
    const [row, before] = [await findRow(tenant, requestId), await findCheck(tenant, requestId)];
    if (!row || before?.codiceFiscale !== codiceFiscale) return 'gone';
    const municipality = await getOwnMunicipality(tenant);
    const told = answer.ok
      ? ok((await toldValuesOf(tenant, answer.value, municipality)).values)
      : fail(answer.error);
    const since = before.state === 'waiting' ? before.since : null;
    const typed = await readDraft(tenant, row);
    const check = checkOf({ codiceFiscale, draftVersion: row.draftVersion, typed, since }, told, tenant.now);
    await keepCheck(tenant, requestId, check);
    if (check.state === 'waiting') return 'away';
    await recordAudit(tenant, SYSTEM, {
      verb: 'registry.asked',
      subject: { kind: 'request', id: requestId },
      facts: { outcome: outcomeOf(check) },
    });
    return 'answered';
  });
};

/**
 * Asks again about the people whose check is owed, and compares what is typed by now. Stops at the first question that is not
 * answered: the register is away. Returns how many were answered.
 */
export const recheckPeople = async (
  register: Register | null,
  municipality: Municipality,
): Promise<number> => {
  if (!register) return 0;
  const due = await database().withTenant(municipality.id, listDueChecks);
  let answered = 0;
  for (const requestId of due) {
    const outcome = await checkAgain(register, municipality, requestId);
    if (outcome === 'away') break;
    if (outcome === 'answered') answered += 1;
  }
  return answered;
};
