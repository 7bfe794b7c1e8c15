// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComparedPerson, likenessOf, nearDates } from '@/lib/cie-request/likeness';
import { type LookAlike } from '@/lib/cie-request/look-alike';
import { isRequestStatus } from '@/lib/cie-request/request-status';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { listComparable, listJudgements } from './store/look-alikes';

const DAY_MS = 86_400_000;
/** How long after its registration a completed request still means that a card is on its way. */
const LATELY_DAYS = 30;

type Compared = Omit<ComparedPerson, 'birthDate'> & { id: string; birthDate: Date | null };

const personOf = ({ codiceFiscale, surname, givenName, birthDate }: Compared): ComparedPerson => ({
  codiceFiscale,
  surname,
  givenName,
  birthDate: (birthDate?.toISOString().slice(0, 10) ?? null) as CivilDate | null,
});

/** This municipality's open and latest requests that may be of the same person, the same code first. */
export const findLookAlikes = async (tenant: TenantTx, row: Compared): Promise<LookAlike[]> => {
  const person = personOf(row);
  if (person.codiceFiscale === '' && person.birthDate === null) return [];
  const others = await listComparable(tenant, {
    exceptId: row.id,
    codiceFiscale: person.codiceFiscale,
    birthDates: person.birthDate ? nearDates(person.birthDate) : [],
    since: new Date(tenant.now.getTime() - LATELY_DAYS * DAY_MS),
  });
  const judgements = await listJudgements(tenant, row.id);
  return others
    .flatMap((other): LookAlike[] => {
      const compared = personOf(other);
      const likeness = likenessOf(person, compared);
      if (!likeness || !isRequestStatus(other.status)) return [];
      const { id, status, requestNumber, cardSerial, openedAt } = other;
      return [
        {
          ...compared,
          id,
          status,
          requestNumber,
          cardSerial,
          openedAt,
          likeness,
          inProduction: status === 'registered' || status === 'completed',
          judged: judgements.some((one) => one.otherId === id && one.likeness === likeness),
        },
      ];
    })
    .sort((a, b) => Number(b.likeness === 'same-code') - Number(a.likeness === 'same-code'));
};
