// SPDX-License-Identifier: AGPL-3.0-or-later
import { database, openDatabase } from '@/lib/platform/database';
import { env, ownerDatabaseUrl } from '@/lib/platform/env';
import { wrongStartOf } from '@/lib/platform/refuse-wrong-start';
import { practiceTenants } from '@/prisma/practice/municipalities';
import { importVolume } from './practice/import-volume';
import { readOptions, USAGE } from './practice/options';
import { count, type Progress, progressLine, rateOf } from './practice/progress';

const INTERRUPTED = 130;
const STATISTICS_MS = 600_000;

/** Why nothing may be imported here, or `null`. */
const problemHere = async (): Promise<string | null> => {
  const { practice } = env();
  if (!practice) return 'Le persone inventate si importano solo in esercitazione: qui non è cambiato nulla.';
  const wrong = await wrongStartOf(database(), practice);
  if (wrong !== null) return wrong;
  const row = await database().withoutTenant(({ tx }) => tx.installation.findUnique({ where: { id: 1 } }));
  return row?.practice
    ? null
    : 'Questa banca dati non è di esercitazione: le persone inventate non si importano qui.';
};

const show = (progress: Progress): void => {
  const line = progressLine(progress);
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (Math.floor(progress.done / 10_000) > Math.floor((progress.done - 500) / 10_000))
    process.stderr.write(`${line}\n`);
};

/** After so many rows PostgreSQL plans by what it knew before, until it looks again; only the owner may tell it to. */
const renewStatistics = async (): Promise<void> => {
  const owner = openDatabase(ownerDatabaseUrl(), 1, STATISTICS_MS);
  try {
    await owner.withoutTenant(
      ({ tx }) => tx.$executeRaw`analyze cie_request, cie_request_version, ticket, enrolment, place`,
    );
  } finally {
    await owner.close();
  }
};

const ending = (progress: Progress, stopped: boolean): string => {
  const rate = `${count(rateOf(progress))} al secondo`;
  if (progress.done === progress.begun && !stopped)
    return `Queste ${count(progress.of)} persone ci sono già: per averne altre cambiare --seed.`;
  return stopped && progress.done < progress.of
    ? `Interrotto: ${count(progress.done)} persone su ${count(progress.of)} (${rate}). Lo stesso comando continua da qui.`
    : `Importate ${count(progress.done - progress.begun)} persone, ${rate}.`;
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  const tenant = practiceTenants.find(
    ({ slug }) => slug === (options?.municipality ?? practiceTenants[0]?.slug),
  );
  if (!options || !tenant) {
    console.error(USAGE);
    return 1;
  }
  const problem = await problemHere();
  if (problem !== null) {
    console.error(problem);
    return 1;
  }
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stopped = true));
  const progress = await importVolume({ ...options, tenant }, { tell: show, isStopped: () => stopped });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (progress.done > progress.begun) await renewStatistics();
  console.log(ending(progress, stopped));
  return stopped && progress.done < progress.of ? INTERRUPTED : 0;
};

process.exitCode = await main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  console.error(
    text.startsWith('Configurazione')
      ? text
      : `L’importazione si è fermata per un errore non previsto: ${text}`,
  );
  return 1;
});
await database().close();
