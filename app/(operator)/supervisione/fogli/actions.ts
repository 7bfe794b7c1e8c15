// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { stepUpByForm } from '@/app/step-up';
import { t } from '@/app/texts';
import { action } from '@/lib/access/server/guard';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { formText } from '@/lib/kernel/form-text';
import { noteDestroyed } from '@/lib/sheet-register/server/note-destroyed';
import { signDay } from '@/lib/sheet-register/server/sign-day';
import { SHEETS_PAGE, sheetDayPath } from './sheets-address';

/** Notes that an open sheet is destroyed. */
export const noteDestroyedAction = action('supervise', async ({ authorised, form }) => {
  const noted = await noteDestroyed(authorised, formText(form, 'serial'), formText(form, 'reason'));
  revalidatePath(`${SHEETS_PAGE}/[giorno]`, 'page');
  return noted.ok ? null : { message: t(`sheets.problem.${noted.error.kind}`) };
});

/** Signs a day as it was read, after the second factor. */
export const signDayAction = action('supervise', async ({ authorised, form }) => {
  const day = parseCivilDate(formText(form, 'day'));
  if (!day) return { message: t('sheets.signProblem.not-found') };
  const shown = await stepUpByForm(authorised, form, sheetDayPath(day));
  if (!shown.ok) return shown.error;
  const signed = await signDay(shown.value, day, formText(form, 'digest'));
  if (signed.ok) redirect(sheetDayPath(day));
  return { message: t(`sheets.signProblem.${signed.error.kind}`) };
});
