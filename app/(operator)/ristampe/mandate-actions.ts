// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { thenRecall } from '@/app/recall-sheets';
import { stepUpByForm } from '@/app/step-up';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { credentialBackend } from '@/lib/credential-backend/server/configured-backend';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { formText } from '@/lib/kernel/form-text';
import { isUuid } from '@/lib/kernel/identifiers';
import { ok } from '@/lib/kernel/result';
import { askSecond, type AskSecondError } from '@/lib/reprint/server/mandate/ask-second';
import {
  giveUpSecond,
  handOverSecond,
  jamSecond,
  type SecondSheetError,
} from '@/lib/reprint/server/mandate/hand-over-second';
import { scopeText } from './scope-text';

const idOf = (form: FormData): string => {
  const id = formText(form, 'reprintId');
  return isUuid(id) ? id : '';
};

const askText = (error: Exclude<AskSecondError, { kind: 'step-up' | 'not-released' }>): string => {
  switch (error.kind) {
    case 'held':
      return t('mandate.heldUntil', { data: formatDay(error.until), ora: formatTime(error.until) });
    case 'limit':
      return t(`reprint.limit.${error.limit.kind}`, {
        data: formatDay(error.limit.from),
        ora: formatTime(error.limit.from),
      });
    case 'card-state':
      return t('reprint.cardState', { stato: error.state });
    case 'scope':
      return scopeText(error.issuing);
    case 'not-found':
    case 'closed':
    case 'not-yours':
      return t('mandate.fault.closed');
  }
};

/** Asks for the second halves, after the second factor where its code came along; they are printed as soon as the page is back. */
export const askSecondAction = action('reprint-codes', async ({ authorised, form }) => {
  const id = idOf(form);
  const shown = form.has('code') ? await stepUpByForm(authorised, form, `/ristampe/${id}`) : ok(authorised);
  if (!shown.ok) return shown.error;
  const asked = await askSecond(credentialBackend(), shown.value, id);
  if (asked.ok) redirect(`/ristampe/${id}?stampa=seconda`);
  if (asked.error.kind === 'step-up' || asked.error.kind === 'not-released') redirect(`/ristampe/${id}`);
  return { message: askText(asked.error) };
});

const sheetText = ({ kind }: SecondSheetError): string =>
  t(kind === 'not-printed' ? 'reprint.notPrinted' : 'mandate.fault.closed');

/** The sheet with the second halves is handed over. */
export const handOverSecondAction = action('reprint-codes', async ({ authorised, form }) => {
  const reprintId = idOf(form);
  const done = await thenRecall(authorised, { reprintId }, await handOverSecond(authorised, reprintId));
  if (done.ok) redirect('/ristampe');
  return { message: sheetText(done.error) };
});

/** The sheet with the second halves came out wrong. */
export const jamSecondAction = action('reprint-codes', async ({ authorised, form }) => {
  const reprintId = idOf(form);
  const done = await thenRecall(authorised, { reprintId }, await jamSecond(authorised, reprintId));
  if (done.ok) redirect(`/ristampe/${reprintId}`);
  return { message: sheetText(done.error) };
});

/** The second halves are given up. */
export const giveUpSecondAction = action('reprint-codes', async ({ authorised, form }) => {
  const reprintId = idOf(form);
  const done = await thenRecall(authorised, { reprintId }, await giveUpSecond(authorised, reprintId));
  if (done.ok) redirect(`/ristampe/${reprintId}`);
  return { message: sheetText(done.error) };
});
