// SPDX-License-Identifier: AGPL-3.0-or-later
import { addPracticeOperator } from '@/lib/access/server/add-operator';
import { totpEnrolment } from '@/lib/access/server/totp';
import { addAppointments } from '@/lib/appointments/server/add-appointments';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { addMunicipality } from '@/lib/municipality/server/add-municipality';
import { loadBasePlaces } from '@/lib/places/server/load-base-places';
import { database, type Database, openDatabase } from '@/lib/platform/database';
import { env, ownerDatabaseUrl } from '@/lib/platform/env';
import { practiceBookings } from '@/prisma/practice/appointments';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { PRACTICE_PASSWORD, practiceOperators, practiceTotpSecret } from '@/prisma/practice/operators';

const LOADING_MS = 300_000;

const openInstallation = async (owner: Database, practice: boolean): Promise<void> => {
  const row = await owner.withoutTenant(async ({ tx }) => {
    await tx.installation.createMany({ data: [{ id: 1, practice }], skipDuplicates: true });
    return tx.installation.findUniqueOrThrow({ where: { id: 1 } });
  });
  if (row.practice === practice) return;
  throw new Error(
    practice
      ? 'Questa banca dati è in esercizio: non si apre in esercitazione. Usare un’altra DATA_DIR o un’altra DATABASE_URL.'
      : 'Questa banca dati è stata aperta in esercitazione e non può andare in esercizio: usarne una nuova.',
  );
};

const loadPractice = async (owner: Database): Promise<void> => {
  for (const tenant of practiceTenants) {
    if (!(await addMunicipality(owner, database(), tenant))) continue;
    for (const operator of practiceOperators.filter(({ municipality }) => municipality === tenant.id)) {
      await database().withTenant(tenant.id as MunicipalityId, (open) =>
        addPracticeOperator(open, {
          ...operator,
          password: PRACTICE_PASSWORD,
          totpSecret: practiceTotpSecret(operator.login),
        }),
      );
    }
  }
};

const bookPractice = async (): Promise<void> => {
  const now = await database().withoutTenant((reference) => Promise.resolve(reference.now));
  for (const { id } of practiceTenants)
    await addAppointments(id as MunicipalityId, practiceBookings(id, civilDateIn(now, 'Europe/Rome')));
};

const printAccounts = (): void => {
  for (const operator of practiceOperators) {
    const slug = practiceTenants.find(({ id }) => id === operator.municipality)?.slug ?? '';
    const account = {
      login: `${operator.login}@${slug}`,
      name: operator.displayName,
      role: operator.roles[0],
      password: PRACTICE_PASSWORD,
      totp: totpEnrolment(practiceTotpSecret(operator.login), operator.login).base32,
    };
    process.stdout.write(`${JSON.stringify(account)}\n`);
  }
};

const prepare = async (): Promise<void> => {
  const { practice } = env();
  const owner = openDatabase(ownerDatabaseUrl(), 2, LOADING_MS);
  try {
    await openInstallation(owner, practice);
    await owner.withoutTenant(loadBasePlaces);
    if (practice) await loadPractice(owner);
    if (practice) await bookPractice();
  } finally {
    await owner.close();
    await database().close();
  }
  if (practice) printAccounts();
};

prepare().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message.split('\n')[0] : 'La preparazione dei dati si è fermata.'}\n`,
  );
  process.exitCode = 1;
});
