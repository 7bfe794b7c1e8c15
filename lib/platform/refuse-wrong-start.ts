// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Database, database } from './database';
import { roleProblemOf, type RoleProblem } from './database-role';
import { env } from './env';

const SENTENCES: Record<RoleProblem, string> = {
  superuser:
    'DATABASE_URL usa un superutente: usare il ruolo sportello_app, che non scavalca le regole per Comune.',
  'bypasses-rls': 'Il ruolo di DATABASE_URL scavalca le regole per Comune (BYPASSRLS): usare sportello_app.',
  'owns-tables':
    'Il ruolo di DATABASE_URL possiede le tabelle: usare sportello_app, il proprietario serve solo alle migrazioni.',
  'owner-member':
    'Il ruolo di DATABASE_URL fa parte del proprietario delle tabelle: toglierlo, o usare sportello_app.',
};

/** Why this process may not start, in one sentence; `null` when it may. */
export const wrongStartOf = async (application: Database, practice: boolean): Promise<string | null> => {
  const problem = await roleProblemOf(application);
  if (problem) return SENTENCES[problem];
  const installation = await application.withoutTenant(({ tx }) =>
    tx.installation.findUnique({ where: { id: 1 } }),
  );
  if (!installation)
    return 'La banca dati non è preparata: avviare con npm start, che applica le migrazioni.';
  if (installation.practice && !practice) {
    return 'Questa banca dati è stata aperta in esercitazione e non può andare in esercizio: usarne una nuova.';
  }
  return null;
};

/** Ends the process with one sentence when it may not start. */
export const refuseWrongStart = async (): Promise<void> => {
  const sentence = await wrongStartOf(database(), env().practice).catch((error: unknown) =>
    error instanceof Error && error.message.startsWith('Configurazione')
      ? error.message
      : 'La banca dati non risponde: controllare DATABASE_URL.',
  );
  if (sentence === null) return;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
