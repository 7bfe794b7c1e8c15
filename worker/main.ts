// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt, randomUUID } from 'node:crypto';
import { credentialBackend, signatureWatch } from '@/lib/credential-backend/server/configured-backend';
import { database, schedulingDatabase } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { errorFields, log } from '@/lib/platform/log';
import { configuredRegister } from '@/lib/registry/server/configured-register';
import { configuredMailer } from '@/lib/platform/mail';
import { configuredTextMessenger } from '@/lib/platform/text-message';
import { refuseWrongStart } from '@/lib/platform/refuse-wrong-start';
import { bounceReceiving } from './bounce-jobs';
import { type Job } from './job';
import { jobsOf } from './jobs';

/** How soon somebody who did not answer is asked again. */
const SOON_MS = 2_000;
const RESOLUTION = 2 ** 32;
const random = (): number => randomInt(RESOLUTION) / RESOLUTION;

let stopping = false;
let wake: (() => void) | null = null;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    if (stopping) resolve();
  });

const round = async (job: Job): Promise<number | null> => {
  try {
    const count = await job.run();
    if (count) log.info('job-done', { job: job.name, count });
    return count;
  } catch (error) {
    log.error('job-failed', { job: job.name, ...errorFields(error) });
    return 0;
  }
};

/** Runs a job until the program stops; a round that found work is followed by the next at once. */
const repeat = async (job: Job, stopped: Promise<void>): Promise<void> => {
  while (!stopping) {
    const count = await round(job);
    const waitMs = count === null ? Math.min(SOON_MS, job.everyMs) : job.everyMs;
    if (!count || job.everyMs > 5_000) await Promise.race([pause(waitMs), stopped]);
  }
};

const main = async (): Promise<void> => {
  await refuseWrongStart();
  const stopped = new Promise<void>((resolve) => {
    wake = resolve;
  });
  log.info('worker-started');
  const keepAlive = setInterval(() => undefined, 60_000);
  const others = {
    backend: credentialBackend(),
    register: configuredRegister(),
    mailer: configuredMailer(),
    messenger: configuredTextMessenger(),
    signatures: signatureWatch(),
  };
  const receiving = bounceReceiving(env().bounces);
  const jobs = [...jobsOf(others, randomUUID(), random), ...receiving.jobs];
  await Promise.all(jobs.map((job) => repeat(job, stopped)));
  await receiving.close();
  clearInterval(keepAlive);
  await database().close();
  await schedulingDatabase().close();
  log.info('worker-stopped');
};

const stop = (): void => {
  stopping = true;
  wake?.();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

void main();
