// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formCases } from '@/lib/modulistica/paper/testing/form-cases';
import { PHOTO } from '@/lib/citizen/photo';
import { systemClock } from '@/lib/kernel/clock';
import { encodeJpeg } from '@/lib/platform/image';
import { makeSeal } from '@/lib/platform/pdf/testing/certificates';
import { samplePortrait } from '@/lib/receipt/paper/sample-portrait';
import { checkPaper, type PaperCheck } from '@/lib/receipt/paper/testing/check-paper';
import { type PaperCase, paperCases } from '@/lib/receipt/paper/testing/paper-cases';
import { approve, complaintsOfPicture, contactSheet, type Picture, pictureOf } from './pictures';
import { complaintsOfPoppler, hasPoppler } from './poppler';

const OUT = join('test-results', 'paper');
/** Each family of papers keeps its pictures beside its drawing. */
type Family = 'receipt' | 'modulistica';

/** `approve` keeps the pictures as they are now; `only` looks at papers whose name holds a text. */
type Options = { approve: boolean; only: string };

const examine = async (
  paper: PaperCase,
  family: Family,
  options: Options,
): Promise<{ checks: PaperCheck[]; picture: Picture | null }> => {
  const drawn = paper.draw();
  if (!drawn.ok) return { checks: [{ name: 'drawn', wrong: [drawn.error.kind] }], picture: null };
  const file = join(OUT, `${paper.name}.pdf`);
  writeFileSync(file, drawn.value);
  const approved = join('lib', family, 'paper', 'approved', `${paper.name}.png`);
  const picture = await pictureOf(drawn.value, paper.pages.length);
  if (options.approve) await approve(picture, approved);
  const difference = join(OUT, `${paper.name}-difference.png`);
  const checks = [
    { name: 'drawn', wrong: [] },
    ...(await checkPaper(drawn.value, paper)),
    { name: 'poppler', wrong: complaintsOfPoppler(file, paper) },
    { name: 'picture', wrong: await complaintsOfPicture(picture, approved, difference) },
  ];
  return { checks, picture };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { approve: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
  });
  if (!hasPoppler()) {
    console.error(
      'Manca Poppler, il secondo lettore di PDF: installare il pacchetto poppler-utils e riprovare.',
    );
    return 1;
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const jpeg = await encodeJpeg(samplePortrait(PHOTO.width, PHOTO.height), PHOTO);
  const seal = await makeSeal('EC', systemClock.now());
  const families = { receipt: paperCases({ kind: 'image', jpeg }, seal), modulistica: formCases() };
  const papers = (Object.keys(families) as Family[]).flatMap((family) =>
    families[family].filter(({ name }) => name.includes(values.only)).map((paper) => ({ paper, family })),
  );
  const pictures: Picture[] = [];
  let [passed, failed] = [0, 0];
  for (const [index, { paper, family }] of papers.entries()) {
    const { checks, picture } = await examine(paper, family, values);
    const wrong = checks.filter((check) => check.wrong.length > 0);
    passed += checks.length - wrong.length;
    failed += wrong.length;
    if (picture) pictures.push(picture);
    console.log(
      `${wrong.length === 0 ? '✓' : '✗'} ${index + 1}/${papers.length} ${paper.name} (${checks.length} checks)`,
    );
    for (const check of wrong) for (const each of check.wrong) console.log(`    ${check.name}: ${each}`);
  }
  await contactSheet(pictures, join(OUT, 'contact-sheet.png'));
  console.log(`${join(OUT, 'contact-sheet.png')}: ${pictures.length} papers`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

process.exitCode = await main();
