// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MessageKey } from '@/lib/i18n/translate';
import { t } from './texts';

/** An HTTP problem in plain words; `more` are the facts that the page needs to go on. */
export const problemResponse = (
  status: number,
  key: MessageKey,
  { values, more }: { values?: Parameters<typeof t>[1]; more?: Record<string, unknown> } = {},
): Response =>
  Response.json(
    { type: 'about:blank', title: t(key, values), status, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
