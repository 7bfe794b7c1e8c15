// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type Clock } from '@/lib/kernel/clock';
import { schedulingDatabase } from '@/lib/platform/database';
import { type Mailer } from '@/lib/platform/mail';
import { type TextMessenger } from '@/lib/platform/text-message';
import { type Service } from '@/lib/weather/service';
import { noteOffsets } from './note-offset';
import { noteOutcome } from './note-outcome';
import { claimQuestion, readDatabaseClock } from './store/service-state-repository';

/** Half of the second to which `Date` is cut off. */
const HALF_SECOND_MS = 500;

const isDue = (service: Service): Promise<boolean> =>
  schedulingDatabase().withoutTenant(({ tx }) => claimQuestion(tx, service));

/** Asks the credential backend how it is when that is due, and reads its clock; each round returns how many changes it found. */
export const askBackend = ({ showStatus }: Pick<CredentialBackend, 'showStatus'>) => {
  const noteOffset = noteOffsets('credential-backend');
  return async (): Promise<number> => {
    if (!(await isDue('credential-backend'))) return 0;
    const status = await showStatus();
    const changed = await noteOutcome('credential-backend', status.ok);
    if (!status.ok || status.value.theirTime === null) return changed;
    const theirTime = new Date(status.value.theirTime.getTime() + HALF_SECOND_MS);
    return changed + (await noteOffset({ ...status.value, theirTime }));
  };
};

/** Asks the mail server whether it is there when that is due; without one there is nothing to ask. */
export const askMail = (mailer: Pick<Mailer, 'verify'> | null) => async (): Promise<number> => {
  if (!mailer || !(await isDue('mail'))) return 0;
  const { ok } = await mailer.verify();
  return noteOutcome('mail', ok);
};

/** The same for the gateway of text messages. */
export const askTextMessages =
  (messenger: Pick<TextMessenger, 'verify'> | null) => async (): Promise<number> => {
    if (!messenger || !(await isDue('text-messages'))) return 0;
    const { ok } = await messenger.verify();
    return noteOutcome('text-messages', ok);
  };

/** Compares the database's clock with this process's. */
export const compareDatabaseClock = (clock: Clock) => {
  const noteOffset = noteOffsets('database');
  return async (): Promise<number> => {
    const reading = await schedulingDatabase().withoutTenant(async ({ tx }) => {
      const askedAt = clock.now();
      const theirTime = await readDatabaseClock(tx);
      return { askedAt, theirTime, answeredAt: clock.now() };
    });
    return noteOffset(reading);
  };
};
