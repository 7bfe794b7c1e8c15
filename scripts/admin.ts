// SPDX-License-Identifier: AGPL-3.0-or-later
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { wrongStartOf } from '@/lib/platform/refuse-wrong-start';
import { municipalityCommands } from './admin/municipality-commands';
import { operatorCommands } from './admin/operator-commands';
import { type Command, type Outcome, refuse } from './admin/outcome';
import { placesCommands } from './admin/places-commands';
import { practiceCommands } from './admin/practice-commands';
import { sealCommands } from './admin/seal-commands';
import { stockCommands } from './admin/stock-commands';

const COMMANDS: readonly Command[] = [
  ...municipalityCommands,
  ...operatorCommands,
  ...placesCommands,
  ...practiceCommands,
  ...sealCommands,
  ...stockCommands,
];

const help = (): string[] => [
  'Uso: npm run admin -- COMANDO',
  '',
  ...COMMANDS.map(({ words, takes, does }) => `  ${`${words} ${takes}`.trim()}\n      ${does}`),
  '',
  'COMUNE è il nome breve, quello dopo la chiocciola. Ogni comando è scritto nel registro del Comune.',
];

const UNPREPARED = /P2021|42P01|does not exist/;

/** Why no command may run on this database, or `null`. */
const databaseProblem = async (): Promise<string | null> => {
  if (!process.env.DATABASE_URL)
    return 'La base dati non è avviata: eseguire prima npm start in un altro terminale.';
  const { practice } = env();
  try {
    return await wrongStartOf(database(), practice);
  } catch (error) {
    return UNPREPARED.test(String(error))
      ? 'La banca dati non è preparata: avviare prima npm start, che applica le migrazioni.'
      : 'La banca dati non risponde: controllare DATABASE_URL.';
  }
};

const run = async (command: Command, args: readonly string[]): Promise<Outcome> => {
  if (command.offline) return command.run(args);
  const problem = await databaseProblem();
  if (problem !== null) return refuse(problem);
  try {
    return await command.run(args);
  } finally {
    await database().close();
  }
};

const show = (outcome: Outcome): number => {
  if (outcome.ok) console.log(outcome.value.join('\n'));
  else console.error(outcome.error.sentence);
  return outcome.ok ? 0 : 1;
};

const main = async ([first = 'help', second = '', ...args]: readonly string[]): Promise<number> => {
  const command = COMMANDS.find(({ words }) => words === `${first} ${second}`);
  if (command) return show(await run(command, args));
  console.log(help().join('\n'));
  return ['help', '--help', '-h'].includes(first) ? 0 : 1;
};

const failureOf = (error: unknown): string => {
  if (error instanceof Error && error.message.startsWith('Configurazione')) return error.message;
  return `Il comando si è fermato per un errore non previsto:\n${error instanceof Error ? error.stack : String(error)}`;
};

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(failureOf(error));
  return 1;
});
await database()
  .close()
  .catch(() => undefined);
