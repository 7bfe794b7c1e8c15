// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormLabel, type ScreeningVerdict } from '@/lib/modulistica/screened-form';
import { answer, readInput } from './answer-apart';
import { screenForm } from './screen-form';

const main = async (): Promise<void> => {
  const label = JSON.parse(process.argv[2] ?? '') as FormLabel & { at: string };
  const screened = await screenForm(await readInput(), label, new Date(label.at));
  const verdict: ScreeningVerdict = screened.ok
    ? { pages: screened.value.pages, padded: screened.value.padded }
    : { fault: screened.error };
  answer(verdict, screened.ok ? screened.value.bytes : null);
};

await main();
