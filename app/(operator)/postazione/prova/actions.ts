// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { type SettingFormState } from '@/components/municipality/setting-form';
import { action } from '@/lib/access/server/guard';
import { translate } from '@/lib/i18n/translate';
import { formText } from '@/lib/kernel/form-text';
import { testQuestions } from '@/lib/printing/printer-test';
import { recordTest } from '@/lib/printing/server/record-test';

/** Keeps what was seen on the test page of the own counter. */
export const recordTestAction = action(
  'print-forms',
  async ({ authorised, form }): Promise<SettingFormState> => {
    const typed = Object.fromEntries(testQuestions.map((question) => [question, formText(form, question)]));
    const recorded = await recordTest(authorised, typed);
    if (recorded.ok)
      redirect(`/postazione/prova?esito=${recorded.value.passed ? 'riuscita' : 'non-riuscita'}`);
    const errors = Object.fromEntries(
      recorded.error.messages.map(({ path, key, values }) => [path, translate('it', { key, values })]),
    );
    return { typed, errors, message: null, version: null };
  },
);
