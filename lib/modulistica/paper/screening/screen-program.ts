// SPDX-License-Identifier: AGPL-3.0-or-later
import { createWriteStream } from 'node:fs';
import { type FormLabel, type ScreeningVerdict } from '@/lib/modulistica/screened-form';
import { screenForm } from './screen-form';

const readAll = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
};

/** The answer has a way of its own: whatever readers write to the console is not part of it. */
const ANSWER_FD = 3;

const main = async (): Promise<void> => {
  const label = JSON.parse(process.argv[2] ?? '') as FormLabel & { at: string };
  const screened = await screenForm(await readAll(), label, new Date(label.at));
  const verdict: ScreeningVerdict = screened.ok
    ? { pages: screened.value.pages, padded: screened.value.padded }
    : { fault: screened.error };
  const answer = createWriteStream('', { fd: ANSWER_FD });
  answer.write(`${JSON.stringify(verdict)}\n`);
  if (screened.ok) answer.write(screened.value.bytes);
  answer.end();
};

await main();
