// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormLabel, type ScreeningVerdict } from '@/lib/modulistica/screened-form';
import { screenForm } from './screen-form';

const readAll = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
};

const main = async (): Promise<void> => {
  const label = JSON.parse(process.argv[2] ?? '') as FormLabel & { at: string };
  // What readers complain of is not to be read as part of the answer.
  console.log = console.warn = () => undefined;
  const screened = await screenForm(await readAll(), label, new Date(label.at));
  const verdict: ScreeningVerdict = screened.ok
    ? { pages: screened.value.pages, padded: screened.value.padded }
    : { fault: screened.error };
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  if (screened.ok) process.stdout.write(screened.value.bytes);
};

await main();
