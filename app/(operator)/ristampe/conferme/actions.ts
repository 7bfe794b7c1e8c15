// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { stepUpByForm } from '@/app/step-up';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { formText } from '@/lib/kernel/form-text';
import { ok } from '@/lib/kernel/result';
import { isMandateRefusal } from '@/lib/reprint/mandate';
import { decideMandate, type DecideMandateError } from '@/lib/reprint/server/mandate/decide-mandate';

const LIST = '/ristampe/conferme';

const textOf = ({ kind }: Exclude<DecideMandateError, { kind: 'step-up' }>): string => {
  switch (kind) {
    case 'not-second':
      return t('mandate.decide.notSecond');
    case 'another-scan':
      return t('mandate.decide.anotherScan');
    case 'closed':
    case 'not-found':
    case 'not-yours':
      return t('mandate.decide.gone');
  }
};

/** The act is in order: confirmed, with the second factor. */
export const confirmAction = action('reprint-codes', async ({ authorised, form }) => {
  const id = formText(form, 'reprintId');
  const shown = form.has('code') ? await stepUpByForm(authorised, form, `${LIST}/${id}`) : ok(authorised);
  if (!shown.ok) return shown.error;
  const scanDigest = formText(form, 'scanDigest');
  const decided = await decideMandate(shown.value, id, { confirm: true, scanDigest });
  if (decided.ok) redirect(LIST);
  if (decided.error.kind === 'step-up') redirect(`${LIST}/${id}`);
  return { message: textOf(decided.error) };
});

/** The act is not in order, and why. */
export const refuseAction = action('reprint-codes', async ({ authorised, form }) => {
  const why = formText(form, 'why');
  if (!isMandateRefusal(why)) return { message: t('mandate.decide.whyMissing') };
  const scanDigest = formText(form, 'scanDigest');
  const id = formText(form, 'reprintId');
  const decided = await decideMandate(authorised, id, { confirm: false, why, scanDigest });
  if (decided.ok) redirect(LIST);
  return decided.error.kind === 'step-up' ? null : { message: textOf(decided.error) };
});
