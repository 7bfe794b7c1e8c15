// SPDX-License-Identifier: AGPL-3.0-or-later
import { forgetAppointments } from '@/lib/appointments/server/forget-appointments';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type SignatureWatch } from '@/lib/credential-backend/server/signature-watch';
import { bookEarlierPayments } from '@/lib/cie-request/server/book-earlier-payments';
import { closeUnconfirmed } from '@/lib/cie-request/server/close-unconfirmed';
import { deletePhotos } from '@/lib/cie-request/server/delete-photos';
import { releaseCodes } from '@/lib/cie-request/server/release-codes';
import { recheckPeople } from '@/lib/cie-request/server/recheck-people';
import { expireDrafts } from '@/lib/cie-request/server/expire-drafts';
import { cancellationTopic } from '@/lib/enrolment/server/deliver-cancellation';
import { makeDailyComparison } from '@/lib/enrolment/server/compare-daily';
import { followProgress } from '@/lib/enrolment/server/follow-progress';
import { enrolmentTopic } from '@/lib/enrolment/server/deliver-enrolment';
import { CANCELLATION_TOPIC } from '@/lib/enrolment/server/queue-cancellation';
import { ENROLMENT_TOPIC } from '@/lib/enrolment/server/queue-enrolment';
import { giveUpStock } from '@/lib/first-halves/server/give-up-stock';
import { reportTopic } from '@/lib/deliveries/server/deliver-report';
import { queueReports, REPORT_TOPIC } from '@/lib/deliveries/server/queue-reports';
import { destroyHalves } from '@/lib/first-halves/server/destroy-halves';
import { refillStock } from '@/lib/first-halves/server/refill-stock';
import { returnTickets } from '@/lib/first-halves/server/return-tickets';
import { withdrawStock } from '@/lib/first-halves/server/withdraw-stock';
import { voidTickets } from '@/lib/first-halves/server/void-tickets';
import { systemClock } from '@/lib/kernel/clock';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { guideTopic } from '@/lib/guides/server/deliver-guide';
import { GUIDE_TOPIC } from '@/lib/guides/server/send-guide';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { notePublications } from '@/lib/modulistica/server/note-publications';
import { listMunicipalities } from '@/lib/municipality/server/list-municipalities';
import { fetchNotices } from '@/lib/notices/server/fetch-notices';
import { forgetReads } from '@/lib/notices/server/forget-reads';
import { dispatchMessages, type TopicTable } from '@/lib/outbox/server/dispatch-messages';
import { noteHeads } from '@/lib/audit/server/note-heads';
import { forgetCarriedForms } from '@/lib/access/server/forget-carried-forms';
import { database } from '@/lib/platform/database';
import { type Mailer } from '@/lib/platform/mail';
import { destroyReleased } from '@/lib/reprint/server/destroy-released';
import { type Register } from '@/lib/registry/register';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { resumeReleases } from '@/lib/reprint/server/resume-releases';
import { forgetTimes } from '@/lib/timing/server/forget-times';
import { askBackend, askMail, compareDatabaseClock } from '@/lib/weather/server/ask-services';
import { noteAnswers, type WatchedRegister, watchRegister } from '@/lib/weather/server/note-answers';

type Municipality = { id: MunicipalityId; istatCode: string };

/**
 * A job: how often it runs, in ms, and its work; the number is what it did (an idle round is 0), `null` that whoever it asked did not
 * answer, so that it asks again soon.
 */
export type Job = { name: string; everyMs: number; run(): Promise<number | null> };

const forEach = (work: (municipality: Municipality) => Promise<number>) => async (): Promise<number> => {
  let done = 0;
  for (const municipality of await listMunicipalities()) done += await work(municipality);
  return done;
};

type Retention = MunicipalitySettings['retention'];

/** What ends after days that the municipality decides waits until it has decided them. */
const forEachThatKeeps = (work: (municipality: Municipality, days: Retention) => Promise<number>) =>
  forEach(async (municipality) => {
    const settings = await database().withTenant(municipality.id, findOwnSettings);
    return settings ? work(municipality, settings.retention) : 0;
  });

/** Jobs that ask nobody: what is kept, and for how long. */
const KEEPING: readonly Job[] = [
  {
    name: 'expire-drafts',
    everyMs: 3_600_000,
    run: forEachThatKeeps(({ id }, { draftDays }) => expireDrafts(id, draftDays)),
  },
  {
    name: 'book-earlier-payments',
    everyMs: 600_000,
    run: forEach(({ id }) => bookEarlierPayments(id)),
  },
  {
    name: 'delete-photos',
    everyMs: 600_000,
    run: forEachThatKeeps(({ id }, { photoDays }) => deletePhotos(id, photoDays)),
  },
  {
    name: 'forget-appointments',
    everyMs: 3_600_000,
    run: forEachThatKeeps(({ id }, { appointmentDays }) => forgetAppointments(id, appointmentDays)),
  },
  {
    name: 'forget-notice-reads',
    everyMs: 3_600_000,
    run: forEachThatKeeps(({ id }, { noticeReadDays }) => forgetReads(id, noticeReadDays)),
  },
  { name: 'forget-carried-forms', everyMs: 600_000, run: forEach(({ id }) => forgetCarriedForms(id)) },
  { name: 'forget-times', everyMs: 3_600_000, run: forEach(({ id }) => forgetTimes(id)) },
  { name: 'note-audit-heads', everyMs: 3_600_000, run: forEach(async ({ id }) => noteHeads(id)) },
];

/** Whom the jobs ask; the signatures are those of what `backend` answered. */
export type Others = {
  backend: CredentialBackend;
  register: Register | null;
  mailer: Mailer | null;
  signatures: SignatureWatch;
};

/** Jobs that look how the others are. */
const weatherJobs = (
  { backend, mailer, signatures }: Others,
  register: WatchedRegister | null,
): readonly Job[] => [
  { name: 'ask-credential-backend', everyMs: 2_000, run: askBackend(backend) },
  { name: 'ask-mail', everyMs: 2_000, run: askMail(mailer) },
  { name: 'note-answers', everyMs: 2_000, run: noteAnswers(register, signatures) },
  { name: 'compare-database-clock', everyMs: 30_000, run: compareDatabaseClock(systemClock) },
];

/** The worker's table of jobs; the work itself stands in the modules. */
export const jobsOf = (others: Others, owner: string, random: () => number): readonly Job[] => {
  const { backend, mailer } = others;
  const register = others.register && watchRegister(others.register);
  const topics: TopicTable = {
    [ENROLMENT_TOPIC]: enrolmentTopic(backend),
    [CANCELLATION_TOPIC]: cancellationTopic(backend),
    [GUIDE_TOPIC]: guideTopic(mailer),
    [REPORT_TOPIC]: reportTopic(mailer),
  };
  const compareDaily = makeDailyComparison(backend);
  // Two rounds at once: while one waits for the last of its answers, the other goes on.
  const deliver = { name: 'deliver', everyMs: 500, run: () => dispatchMessages(topics, owner, random) };
  return [
    deliver,
    deliver,
    {
      name: 'refill-stock',
      everyMs: 5_000,
      run: forEach(async (municipality) => {
        const refilled = await refillStock(backend, municipality);
        return refilled.ok ? refilled.value : 0;
      }),
    },
    { name: 'release-codes', everyMs: 5_000, run: forEach(({ id }) => releaseCodes(id)) },
    {
      name: 'return-tickets',
      everyMs: 10_000,
      run: forEach(async (municipality) => {
        const withdrawn = await withdrawStock(municipality.id);
        const returned = await returnTickets(backend, municipality);
        return withdrawn + (returned.ok ? returned.value : 0);
      }),
    },
    {
      name: 'void-tickets',
      everyMs: 10_000,
      run: forEach(async (municipality) => {
        const voided = await voidTickets(backend, municipality);
        return voided.ok ? voided.value : 0;
      }),
    },
    {
      name: 'compare-feed',
      everyMs: 60_000,
      run: forEach(async (municipality) => {
        const compared = await compareDaily(municipality);
        if (compared && compared.newlyUnknown > 0) await giveUpStock(municipality.id);
        return compared?.differences.length ?? 0;
      }),
    },
    {
      name: 'follow-progress',
      everyMs: 300_000,
      run: forEach(async (municipality) => (await followProgress(backend, municipality)) ?? 0),
    },
    {
      name: 'note-forms',
      everyMs: 300_000,
      run: async () => notePublications(backend, await listMunicipalities()),
    },
    {
      name: 'recheck-people',
      everyMs: 5_000,
      run: forEach((municipality) => recheckPeople(register, municipality)),
    },
    {
      name: 'resume-releases',
      everyMs: 5_000,
      run: forEach((municipality) => resumeReleases(backend, municipality)),
    },
    {
      name: 'destroy-halves',
      everyMs: 15_000,
      run: forEachThatKeeps(async ({ id }, { unconfirmedSheetDays: days }) => {
        const { handedOver, expired } = await destroyHalves(id, days);
        const closed = await closeUnconfirmed(id);
        return handedOver + expired + closed + (await destroyReleased(id, days));
      }),
    },
    { name: 'fetch-notices', everyMs: 60_000, run: () => fetchNotices(backend, listMunicipalities) },
    ...weatherJobs(others, register),
    { name: 'report-deliveries', everyMs: 60_000, run: forEach(({ id }) => queueReports(id)) },
    ...KEEPING,
  ];
};
