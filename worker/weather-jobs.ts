// SPDX-License-Identifier: AGPL-3.0-or-later
import { systemClock } from '@/lib/kernel/clock';
import {
  askBackend,
  askMail,
  askTextMessages,
  compareDatabaseClock,
} from '@/lib/weather/server/ask-services';
import { noteAnswers, type WatchedRegister } from '@/lib/weather/server/note-answers';
import { type Job } from './job';
import { type Others } from './others';

/** Jobs that look how the others are. */
export const weatherJobs = (
  { backend, mailer, messenger, signatures }: Others,
  register: WatchedRegister | null,
): readonly Job[] => [
  { name: 'ask-credential-backend', everyMs: 2_000, run: askBackend(backend) },
  { name: 'ask-mail', everyMs: 2_000, run: askMail(mailer) },
  { name: 'ask-text-messages', everyMs: 2_000, run: askTextMessages(messenger) },
  { name: 'note-answers', everyMs: 2_000, run: noteAnswers(register, signatures) },
  { name: 'compare-database-clock', everyMs: 30_000, run: compareDatabaseClock(systemClock) },
];
