// SPDX-License-Identifier: AGPL-3.0-or-later
import { forgetAppointments } from '@/lib/appointments/server/forget-appointments';
import { bookEarlierPayments } from '@/lib/cie-request/server/book-earlier-payments';
import { deletePhotos } from '@/lib/cie-request/server/delete-photos';
import { noteEarlierCaptures } from '@/lib/cie-request/server/note-earlier-captures';
import { expireDrafts } from '@/lib/cie-request/server/expire-drafts';
import { endUnfinished as endUnfinishedChanges } from '@/lib/contact-change/server/end-unfinished';
import { forgetReturns } from '@/lib/contacts/server/mail-return';
import { forgetCodes } from '@/lib/contacts/server/forget-codes';
import { forgetReads } from '@/lib/notices/server/forget-reads';
import { noteHeads } from '@/lib/audit/server/note-heads';
import { forgetCarriedForms } from '@/lib/access/server/forget-carried-forms';
import { forgetCallBacks } from '@/lib/reprint/server/end-call-back';
import { endUnfinished as endUnfinishedReprints } from '@/lib/reprint/server/end-unfinished';
import { forgetTimes } from '@/lib/timing/server/forget-times';
import { type Job, forEach, forEachThatKeeps } from './job';

/** Jobs that ask nobody: what is kept, and for how long. */
export const KEEPING: readonly Job[] = [
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
    name: 'count-earlier-contacts',
    everyMs: 600_000,
    run: forEach(({ id }) => noteEarlierCaptures(id)),
  },
  {
    name: 'delete-photos',
    everyMs: 600_000,
    run: forEachThatKeeps(({ id }, { photoDays }) => deletePhotos(id, photoDays)),
  },
  {
    name: 'forget-call-backs',
    everyMs: 3_600_000,
    run: forEachThatKeeps(({ id }, { draftDays }) => forgetCallBacks(id, draftDays)),
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
  {
    name: 'end-unfinished',
    everyMs: 600_000,
    run: forEach(async ({ id }) => (await endUnfinishedChanges(id)) + (await endUnfinishedReprints(id))),
  },
  { name: 'forget-mail-returns', everyMs: 3_600_000, run: forEach(({ id }) => forgetReturns(id)) },
  { name: 'forget-carried-forms', everyMs: 600_000, run: forEach(({ id }) => forgetCarriedForms(id)) },
  { name: 'forget-contact-codes', everyMs: 3_600_000, run: forEach(forgetCodes) },
  { name: 'forget-times', everyMs: 3_600_000, run: forEach(({ id }) => forgetTimes(id)) },
  { name: 'note-audit-heads', everyMs: 3_600_000, run: forEach(async ({ id }) => noteHeads(id)) },
];
