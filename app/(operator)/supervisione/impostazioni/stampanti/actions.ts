// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { type SettingFormState } from '@/components/municipality/setting-form';
import { t } from '@/app/texts';
import { action, formAction } from '@/lib/access/server/guard';
import { translate } from '@/lib/i18n/translate';
import { formText } from '@/lib/kernel/form-text';
import { env } from '@/lib/platform/env';
import { askPrinter } from '@/lib/printing/server/ask-printer';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { savePrinter, type SavePrinterError } from '@/lib/printing/server/save-printer';
import { counterHref, PRINTERS_PAGE } from './printer-address';

const LONGEST = 400;

const refusal = (error: SavePrinterError, typed: Record<string, string>): SettingFormState => {
  if (error.kind === 'not-found') return { typed, errors: {}, message: t('notFound'), version: null };
  const errors = Object.fromEntries(
    error.messages.map(({ path, key, values }) => [path, translate('it', { key, values })]),
  );
  return { typed, errors, message: null, version: null };
};

/** Registers the printer of a counter, or says how it prints through the browser. */
export const savePrinterAction = action('supervise', async ({ authorised, form }) => {
  const textOf = (name: string) => formText(form, name).slice(0, LONGEST);
  const typed = { name: textOf('name'), address: textOf('address'), duplex: textOf('duplex') };
  const counterId = textOf('counterId');
  const saved = await savePrinter(authorised, configuredPrinters(), {
    counterId,
    ...typed,
    duplex: typed.duplex !== 'no',
    ports: env().printers.ports,
  });
  return saved.ok ? redirect(counterHref(counterId)) : refusal(saved.error, typed);
});

/** Asks a printer once more what it can. */
export const askPrinterAction = formAction('supervise', async ({ authorised, form }) => {
  const counterId = formText(form, 'counterId').slice(0, LONGEST);
  await askPrinter(authorised, configuredPrinters(), counterId);
  // The page stays the same: it would not be read anew by itself.
  revalidatePath(PRINTERS_PAGE);
  redirect(counterHref(counterId));
});
