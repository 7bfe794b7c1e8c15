// SPDX-License-Identifier: AGPL-3.0-or-later
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ownFormOf } from '@/lib/modulistica/own-forms';
import { drawOwnForm } from '@/lib/modulistica/paper/draw-own-form';
import { sampleOwnForm } from '@/lib/modulistica/paper/sample-forms';
import { drawLossDeclaration } from '@/lib/reprint/paper/loss-declaration';
import { sampleLossDeclaration } from '@/lib/reprint/paper/sample-declaration';
import { PHOTO } from '@/lib/citizen/photo';
import { encodeJpeg } from '@/lib/platform/image';
import { drawReceipt, drawReprint } from '@/lib/receipt/paper/draw-receipt';
import { samplePortrait } from '@/lib/receipt/paper/sample-portrait';
import {
  sampleBilingualReceipt,
  sampleBilingualReprint,
  sampleReceipt,
  sampleReprint,
} from '@/lib/receipt/paper/sample-views';
import { type ReceiptView } from '@/lib/receipt/receipt-view';

const USAGE =
  'Uso: npm run sample -- receipt|reprint|declaration|SP-01…SP-15 FILE.pdf [--lang it|it-de] [--blank]';

const withPhoto = async (view: ReceiptView): Promise<ReceiptView> => ({
  ...view,
  photo: { kind: 'image', jpeg: await encodeJpeg(samplePortrait(PHOTO.width, PHOTO.height), PHOTO) },
});

const draw = async (kind: string | undefined, bilingual: boolean, blank: boolean) => {
  const form = ownFormOf(kind ?? '');
  if (form) return drawOwnForm(sampleOwnForm(form, bilingual ? 'it-de' : 'it', { blank }));
  if (kind === 'receipt')
    return drawReceipt(await withPhoto(bilingual ? sampleBilingualReceipt : sampleReceipt), [
      'sheet-1-citizen',
      'sheet-2',
    ]);
  if (kind === 'reprint') return drawReprint(bilingual ? sampleBilingualReprint : sampleReprint);
  return kind === 'declaration' ? drawLossDeclaration(sampleLossDeclaration) : null;
};

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'it' }, blank: { type: 'boolean', default: false } },
  });
  const [kind, file] = positionals;
  const drawn = await draw(kind, values.lang === 'it-de', values.blank);
  if (!drawn || !file || !['it', 'it-de'].includes(values.lang)) {
    console.error(USAGE);
    return 1;
  }
  if (!drawn.ok) {
    console.error(`Il documento non si può disegnare: ${drawn.error.kind}.`);
    return 1;
  }
  await writeFile(file, drawn.value);
  console.log(`${file}: ${drawn.value.length} byte`);
  return 0;
};

process.exitCode = await main();
