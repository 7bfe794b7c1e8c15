// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { errorGuideOf, readErrorName } from '@/lib/credential-backend/error-guide';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { lastStep } from '@/lib/enrolment/progress';
import { type LedgerEntry } from '@/lib/enrolment/ledger';

const citizenOfProblem = (problem: string | null): string => {
  const name = readErrorName(problem);
  return t(name ? errorGuideOf(name).citizen : 'feedCitizen.attention');
};

/** What to say to the citizen about the way of the request to the credential backend. */
export const sayOfFeed = (
  { state, activationFrom, problem }: LedgerEntry,
  progress: readonly ProgressEvent[],
): string => {
  switch (state) {
    case 'queued':
    case 'superseded':
      return t('say.registered');
    case 'sent':
      return t('say.sent');
    case 'waiting':
      return t('feedCitizen.waiting');
    case 'accepted': {
      const step = lastStep(progress);
      if (step) return t(`progressCitizen.${step.kind}`);
      return t(activationFrom ? 'say.accepted' : 'say.arrived');
    }
    case 'attention':
      return citizenOfProblem(problem);
    case 'cancelling':
    case 'cancelled':
      return t('feedCitizen.cancelled');
  }
};

/** What to say to the citizen of a request, by where it stands. */
export const sayOfRequest = ({ status, feed, progress, ticket, halvesWantedAt }: RequestPage): string => {
  if (status === 'draft') return t('say.draft');
  if (ticket === 'expired') return t('say.codesDestroyed');
  if (status === 'registered' && halvesWantedAt !== null) return t('callBack.sayWaiting');
  if (status === 'registered') return t('say.handOver');
  if (status !== 'completed') return t('say.closed');
  return feed ? sayOfFeed(feed, progress) : t('say.registered');
};
