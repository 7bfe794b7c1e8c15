// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type RequestPage } from '@/lib/cie-request/server/get-request';
import { type LedgerState } from '@/lib/enrolment/ledger';
import { type MessageKey } from '@/lib/i18n/translate';

const SAY_OF_FEED: Partial<Record<LedgerState, MessageKey>> = {
  sent: 'say.sent',
  waiting: 'feedCitizen.waiting',
  attention: 'feedCitizen.attention',
};

/** What to say to the citizen of a request, by where it stands. */
export const sayOfRequest = ({ status, feed, ticket, halvesWantedAt }: RequestPage): string => {
  if (status === 'draft') return t('say.draft');
  if (ticket === 'expired') return t('say.codesDestroyed');
  if (status === 'registered' && halvesWantedAt !== null) return t('callBack.sayWaiting');
  if (status === 'registered') return t('say.handOver');
  if (status !== 'completed') return t('say.closed');
  if (feed?.state === 'accepted') return t(feed.activationFrom ? 'say.accepted' : 'say.arrived');
  const key = feed && SAY_OF_FEED[feed.state];
  return t(key ?? 'say.registered');
};
