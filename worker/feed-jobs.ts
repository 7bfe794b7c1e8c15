// SPDX-License-Identifier: AGPL-3.0-or-later
import { contactChangeTopic } from '@/lib/contact-change/server/deliver-change';
import { cancellationTopic } from '@/lib/enrolment/server/deliver-cancellation';
import { makeDailyComparison } from '@/lib/enrolment/server/compare-daily';
import { followProgress } from '@/lib/enrolment/server/follow-progress';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { CONTACT_CHANGE_TOPIC } from '@/lib/enrolment/server/delivery-topics';
import { CANCELLATION_TOPIC } from '@/lib/enrolment/server/queue-cancellation';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { giveUpStock } from '@/lib/first-halves/server/give-up-stock';
import { reportTopic } from '@/lib/deliveries/server/deliver-report';
import { queueReports, REPORT_TOPIC } from '@/lib/deliveries/server/queue-reports';
import { guideTopic } from '@/lib/guides/server/deliver-guide';
import { GUIDE_TOPIC } from '@/lib/guides/server/send-guide';
import { contactNoticeTopic } from '@/lib/contacts/server/deliver-contact-notice';
import { CONTACT_NOTICE_TOPIC } from '@/lib/contacts/server/queue-contact-notice';
import { secondHalfTopic } from '@/lib/reprint/server/deliver-second-half';
import { SECOND_HALF_TOPIC } from '@/lib/reprint/server/queue-second-half';
import { reminderTopic } from '@/lib/reminders/server/deliver-reminder';
import { queueReminders, REMINDER_TOPIC } from '@/lib/reminders/server/queue-reminders';
import { dispatchMessages, type TopicTable } from '@/lib/outbox/server/dispatch-messages';
import { type Job, forEach } from './job';
import { type Others } from './others';

/** Jobs of the feed: what leaves, what came of it, and what the other side says of it. */
export const feedJobs = (
  { backend, mailer }: Others,
  owner: string,
  random: () => number,
): readonly Job[] => {
  const topics: TopicTable = {
    [ENROLMENT_TOPIC]: enrolmentTopic(backend),
    [CANCELLATION_TOPIC]: cancellationTopic(backend),
    [SECOND_HALF_TOPIC]: secondHalfTopic(backend),
    [CONTACT_NOTICE_TOPIC]: contactNoticeTopic(backend),
    [CONTACT_CHANGE_TOPIC]: contactChangeTopic(backend),
    [GUIDE_TOPIC]: guideTopic(mailer),
    [REPORT_TOPIC]: reportTopic(mailer),
    [REMINDER_TOPIC]: reminderTopic(mailer),
  };
  const compareDaily = makeDailyComparison({ backend, whenOlder: giveUpStock });
  // Two rounds at once: while one waits for the last of its answers, the other goes on.
  const deliver = { name: 'deliver', everyMs: 500, run: () => dispatchMessages(topics, owner, random) };
  return [
    deliver,
    deliver,
    {
      name: 'compare-feed',
      everyMs: 60_000,
      run: forEach(async (municipality) => {
        const compared = await compareDaily(municipality);
        return compared?.differences.length ?? 0;
      }),
    },
    {
      name: 'follow-progress',
      everyMs: 300_000,
      run: forEach(async (municipality) => (await followProgress(backend, municipality)) ?? 0),
    },
    { name: 'remind-to-activate', everyMs: 30_000, run: forEach(({ id }) => queueReminders(id)) },
    { name: 'report-deliveries', everyMs: 60_000, run: forEach(({ id }) => queueReports(id)) },
  ];
};
