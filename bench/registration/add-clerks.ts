// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { addPracticeOperator } from '@/lib/access/server/add-operator';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { PRACTICE_PASSWORD, practiceTotpSecret } from '@/prisma/practice/operators';

/** What this program prints, as JSON. */
export type AddedClerks = { logins: string[] };

/** Adds that many invented clerks to the first practice municipality; earlier ones may be there. */
const addClerks = async (count: number): Promise<AddedClerks> => {
  const logins: string[] = [];
  const [tenant] = practiceTenants;
  if (!tenant) throw new Error('there is no practice municipality');
  for (let number = 1; number <= count; number += 1) {
    const id = randomUUID();
    const login = `prova.${id.slice(0, 8)}`;
    await database().withTenant(tenant.id as MunicipalityId, (open) =>
      addPracticeOperator(open, {
        id,
        login,
        displayName: `Operatore di prova ${number}`,
        code: `PROVA-${id.slice(0, 8)}`,
        roles: ['clerk'],
        password: PRACTICE_PASSWORD,
        totpSecret: practiceTotpSecret(login),
      }),
    );
    logins.push(`${login}@${tenant.slug}`);
  }
  await database().close();
  return { logins };
};

console.log(JSON.stringify(await addClerks(Number(process.argv[2]))));
