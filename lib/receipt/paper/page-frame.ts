// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawCode128 } from '@/lib/platform/pdf/barcodes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { drawOutlinedText } from '@/lib/platform/pdf/outlined-text';
import { blankPage, type Page } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { drawLineArt } from '@/lib/platform/pdf/svg-path';
import { drawText, type TextStyle, type as style, widthOf } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type PaperLanguages, type PaperModel, type PaperMunicipality } from '../paper-municipality';
import { joinedWords, localesOf, plainWords, richWords, spoken } from './words';

/** What every page of a paper needs to know. */
export type PaperSetting = {
  languages: PaperLanguages;
  practice: boolean;
  municipality: PaperMunicipality;
  model: PaperModel;
};

/** Left edge of the text column: the binding margin is on the left in front, on the right behind. */
export const FRONT_X = 20;
export const BACK_X = 15;
/** Width of the text column. */
export const COLUMN = 175;
/** Lowest text above the foot. */
export const LAST_TEXT = 274;

/** A new page; in practice mode with PROVA under everything that follows. */
export const startPage = (practice: boolean): Page => {
  const page = blankPage();
  if (practice) {
    const text = plainWords('it', 'paper.practice');
    drawOutlinedText(page, {
      text,
      face: 'bold',
      em: 62,
      tracking: 6,
      centre: [105, 150],
      turn: 54,
      weight: 0.3,
      grey: 0.63,
    });
  }
  return page;
};

const EMBLEM = { x: 20, y: 11, w: 14, h: 17 };
const NAME = { x: 38, w: 108 };

const drawName = (page: Page, text: string, y: number, wanted: TextStyle): void => {
  const fitting = shrunkToFit(text, wanted, NAME.w, 10);
  if (fitting) drawText(page, text, { x: NAME.x, y, style: fitting });
  else drawParagraph(page, text, { x: NAME.x, y, w: NAME.w, style: style('bold', 10, 11) });
};

const drawOfficeLines = (page: Page, lines: readonly string[], y: number, wanted: TextStyle): void => {
  lines.slice(0, 2).forEach((text, index) => {
    const fitting =
      shrunkToFit(text, wanted, NAME.w, 8.5) ?? shrunkToFit(text, { ...wanted, size: 8.5 }, NAME.w, 5);
    drawText(page, text, { x: NAME.x, y: y + millimetres(wanted.pitch * index), style: fitting ?? wanted });
  });
};

export type Head = {
  /** Lines at the top right, one a language. */
  labels: readonly string[];
  /** What the barcode says, and the width of its modules (mm). */
  code: { content: string; module: number } | null;
};

/** Head of a front: emblem, municipality, office; at the right what the page is, and its barcode. */
export const drawHead = (
  page: Page,
  { languages, municipality }: PaperSetting,
  { labels, code }: Head,
): void => {
  const bilingual = languages === 'it-de';
  if (municipality.emblem) drawLineArt(page, municipality.emblem, EMBLEM, 0.35);
  const nameStyle = bilingual ? style('bold', 13, 15.5) : style('bold', 15, 19);
  localesOf(languages).forEach((locale, index) => {
    drawName(page, spoken(municipality.name, locale), bilingual ? 10 + index * 5.5 : 10.6, nameStyle);
  });
  const officeStyle = bilingual ? style('regular', 9, 11) : style('regular', 10, 13);
  drawOfficeLines(page, municipality.officeLines, bilingual ? 21.3 : 18.4, officeStyle);
  labels.forEach((label, index) => {
    const y = (bilingual ? 10.6 : 11) + millimetres(11 * index);
    drawText(page, label, { x: FRONT_X + COLUMN, y, style: style('semibold', 9.5, 11), align: 'right' });
  });
  if (code) {
    const y = bilingual ? 20.2 : 18;
    drawCode128(page, code.content, {
      x: FRONT_X + COLUMN,
      y,
      height: 9,
      module: code.module,
      align: 'right',
    });
  }
  rule(page, FRONT_X, 31, COLUMN, 0.5);
};

/** Title of a front, the second language smaller below. */
export const drawTitle = (
  page: Page,
  { languages }: PaperSetting,
  key: 'paper.receipt.title' | 'paper.codes.title',
): void => {
  const title = plainWords('it', key);
  if (languages === 'it') {
    drawText(page, title, { x: FRONT_X, y: 33, style: style('bold', 24, 28) });
    return;
  }
  drawText(page, title, { x: FRONT_X, y: 32.6, style: style('bold', 18, 21) });
  const second = key === 'paper.codes.title' ? style('semibold', 13, 15.5) : style('semibold', 11, 13);
  drawText(page, plainWords('de', key), { x: FRONT_X, y: 40.1, style: second });
};

/** Running line of a back; what follows the title is left out when there is no room for all of it. */
export const drawRunningLine = (page: Page, title: string, details: readonly string[]): void => {
  const look = style('regular', 9.5, 12);
  const after = ['', ...details].join(' · ');
  const width = drawText(page, title, { x: BACK_X, y: 10.5, style: { ...look, face: 'bold' } });
  const fitting = shrunkToFit(after, look, COLUMN - width, 8.5);
  const kept = fitting ? after : ['', ...details.slice(0, 1)].join(' · ');
  drawText(page, kept, { x: BACK_X + width, y: 10.5, style: fitting ?? look });
  rule(page, BACK_X, 16, COLUMN, 0.5);
};

export type Foot = {
  side: 'front' | 'back';
  sheet: number;
  sheets: number;
  requestNumber: string | null;
  /** At the right: check code of the request, serial of the print, or number of the reprint. */
  mark: { kind: 'checkCode' | 'printSerial' | 'caseNumber'; value: string };
};

const FOOT_STYLE = style('regular', 9, 11);

const drawFootMark = (
  page: Page,
  { languages }: PaperSetting,
  right: number,
  { kind, value }: Foot['mark'],
): void => {
  const label = joinedWords(languages, `paper.foot.${kind}`);
  const bold = style('bold', 11, 11);
  if (languages === 'it') {
    drawText(page, value, { x: right, y: 279, style: bold, align: 'right' });
    const x = right - widthOf(` ${value}`, bold);
    drawText(page, label, { x, y: 279, style: FOOT_STYLE, align: 'right' });
    return;
  }
  drawText(page, label, { x: right, y: 277.6, style: FOOT_STYLE, align: 'right' });
  drawText(page, value, {
    x: right,
    y: 277.6 + millimetres(11),
    style: { ...bold, pitch: 12 },
    align: 'right',
  });
};

/** Foot of every page: version mark, which sheet and side this is, request, model, check code or print serial. */
export const drawFoot = (page: Page, setting: PaperSetting, foot: Foot): void => {
  const { languages, model } = setting;
  const x = foot.side === 'front' ? FRONT_X : BACK_X;
  const values = { sheet: foot.sheet, sheets: foot.sheets };
  rule(page, x, 276, COLUMN, 0.25);
  const mark = `${model.mark}${foot.sheet}${foot.side === 'front' ? 'F' : 'R'}`;
  drawCode128(page, mark, { x, y: 278.2, height: 5.5, module: 0.25 });
  const details = [
    ...(foot.requestNumber === null ? [] : [foot.requestNumber]),
    plainWords('it', 'paper.foot.model', { code: model.code, version: model.version }),
  ];
  const spans = [
    ...richWords('it', `paper.foot.${foot.side}`, values),
    { text: ['', ...details].join(' · ') },
  ];
  const y = languages === 'it' ? 279 : 277.6;
  drawParagraph(page, spans, { x: x + 36, y, w: 100, style: FOOT_STYLE });
  if (languages === 'it-de') {
    const second = plainWords('de', `paper.foot.${foot.side}`, values);
    drawText(page, second, { x: x + 36, y: y + millimetres(11), style: FOOT_STYLE });
  }
  drawFootMark(page, setting, x + COLUMN, foot.mark);
};
