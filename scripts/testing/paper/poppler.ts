// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { type PaperCase } from '@/lib/receipt/paper/testing/paper-cases';

const run = (tool: string, args: string[]): string | null => {
  const { status, stdout } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 16 << 20 });
  return status === 0 ? stdout : null;
};

/** True where Poppler's tools are installed. */
export const hasPoppler = (): boolean => spawnSync('pdfinfo', ['-v']).status === 0;

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/[\s-]/g, '');

/** What a second reader of PDFs (Poppler) finds wrong with a paper in a file. */
export const complaintsOfPoppler = (file: string, paper: PaperCase): string[] => {
  const info = run('pdfinfo', [file]) ?? '';
  const fonts = (run('pdffonts', [file]) ?? '').trim().split('\n').slice(2);
  const text = squeezed(run('pdftotext', [file, '-']) ?? '');
  const fact = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
  return [
    ...(Number(fact('Pages')) === paper.pages.length ? [] : [`pdfinfo: ${fact('Pages')} pages`]),
    ...(fact('Page size').includes('(A4)') ? [] : [`pdfinfo: ${fact('Page size')}`]),
    ...(fact('Tagged') === 'yes' ? [] : ['pdfinfo: not tagged']),
    ...(fact('JavaScript') === 'no' && fact('Encrypted') === 'no' ? [] : ['pdfinfo: scripts or a password']),
    ...(fonts.length > 0 && fonts.every((font) => / yes +(?:yes|no) +yes +\d+ +\d+$/.test(font))
      ? []
      : [`pdffonts: ${fonts.join('; ')}`]),
    ...paper.says
      .filter((each) => !text.includes(squeezed(each)))
      .map((each) => `pdftotext: lacks «${each}»`),
  ];
};
