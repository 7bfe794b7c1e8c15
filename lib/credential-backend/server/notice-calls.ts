// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type CredentialBackend } from '../credential-backend';
import { type OperatorNotice } from '../operator-notice';
import { type Ask } from './ask';
import { DELIVERY_MS } from './deadlines';

const readOperatorNotice = (wire: Wire['OperatorNotice']): OperatorNotice => ({
  id: wire.notice_id.toLowerCase(),
  title: wire.title,
  text: wire.text,
  audience: wire.audience,
  publishedAt: new Date(wire.published_at),
  expiresOn: wire.expires_on as CivilDate,
});

export const noticeCalls = (ask: Ask): Pick<CredentialBackend, 'listOperatorNotices'> => ({
  listOperatorNotices: () =>
    ask({ path: '/operator-notices', deadlineMs: DELIVERY_MS }, 'OperatorNotices', ({ items }) =>
      items.map(readOperatorNotice),
    ),
});
