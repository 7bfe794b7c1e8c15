// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawCode128 } from '@/lib/platform/pdf/barcodes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { drawOutlinedText } from '@/lib/platform/pdf/outlined-text';
import { frozen } from '@/lib/platform/pdf/frozen';
import { blankPage, type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { drawLineArt } from '@/lib/platform/pdf/svg-path';
import { drawText, type TextStyle, type as style, widthOf } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type CodesTitle } from '../codes-sheet-view';
import {
  type FrontLanguages,
  type PaperLanguages,
  type PaperModel,
  type PaperMunicipality,
} from '../paper-municipality';
import { drawFixedWords, drawLabelled, type FixedWords, heading, inLocale } from './draw-words';
import { localesOf, type PaperKey, type PaperLocale, plainWords, spoken } from './words';

/** What the head of a page needs to know. */
export type HeadSetting = { languages: FrontLanguages; municipality: PaperMunicipality };

/** What the foot of a page needs to know: its own languages, and the layout it is. */
export type FootSetting = { languages: PaperLanguages; model: PaperModel };

/** Left edge of the text column: the binding margin is on the left in front, on the right behind. */
export const FRONT_X = 20;
export const BACK_X = 15;
/** Width of the text column. */
export const COLUMN = 175;
/** Lowest text above the foot. */
export const LAST_TEXT = 274;

const drawPracticeMark = frozen((page, look: { em: number }): void =>
  drawOutlinedText(page, {
    text: plainWords('it', 'paper.practice'),
    face: 'bold',
    em: look.em,
    tracking: 6,
    centre: [105, 150],
    turn: 54,
    weight: 0.3,
    grey: 0.63,
  }),
);

/** A new page; in practice mode with PROVA under everything that follows. */
export const startPage = (practice: boolean): Page => {
  const page = blankPage();
  if (practice) drawPracticeMark(page, { em: 62 });
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
  code: { content: string; module: number; alt: PaperKey } | null;
};

type Letterhead = Pick<HeadSetting, 'languages'> &
  Pick<PaperMunicipality, 'name' | 'officeLines' | 'emblem'> & { labels: readonly string[] };

const drawLetterhead = frozen((page, { languages, labels, ...municipality }: Letterhead): void => {
  const bilingual = languages === 'it-de';
  if (municipality.emblem) drawLineArt(page, municipality.emblem, EMBLEM, 0.35);
  const nameStyle = bilingual ? style('bold', 13, 15.5) : style('bold', 15, 19);
  localesOf(languages).forEach((locale, index) => {
    const y = bilingual ? 10 + index * 5.5 : 10.6;
    inLocale(page, locale, () => drawName(page, spoken(municipality.name, locale), y, nameStyle));
  });
  const officeStyle = bilingual ? style('regular', 9, 11) : style('regular', 10, 13);
  drawOfficeLines(page, municipality.officeLines, bilingual ? 21.3 : 18.4, officeStyle);
  localesOf(languages).forEach((locale, index) => {
    const y = (bilingual ? 10.6 : 11) + millimetres(11 * index);
    const placing = { x: FRONT_X + COLUMN, y, style: style('semibold', 9.5, 11), align: 'right' as const };
    const label = labels[index];
    if (label !== undefined) inLocale(page, locale, () => drawText(page, label, placing));
  });
  rule(page, FRONT_X, 31, COLUMN, 0.5);
});

/** Head of a front: emblem, municipality, office; at the right what the page is, and its barcode. */
export const drawHead = (
  page: Page,
  { languages, municipality }: HeadSetting,
  { labels, code }: Head,
): void => {
  const { name, officeLines, emblem } = municipality;
  drawLetterhead(page, { languages, name, officeLines, emblem, labels });
  if (!code) return;
  const { content, module, alt } = code;
  const y = languages === 'it-de' ? 20.2 : 18;
  drawCode128(page, content, {
    x: FRONT_X + COLUMN,
    y,
    height: 9,
    module,
    align: 'right',
    alt: plainWords('it', alt),
  });
};

type TitleKey = 'paper.receipt.title' | CodesTitle;

/** Title of a front, the second language smaller below. */
export const drawTitle = frozen(
  (page, { languages, key }: { languages: FrontLanguages; key: TitleKey }): void =>
    heading(page, 'H1', () => {
      const title = plainWords('it', key);
      if (languages === 'it') {
        drawText(page, title, { x: FRONT_X, y: 33, style: style('bold', 24, 28) });
        return;
      }
      drawText(page, title, { x: FRONT_X, y: 32.6, style: style('bold', 18, 21) });
      const second = key !== 'paper.receipt.title' ? style('semibold', 13, 15.5) : style('semibold', 11, 13);
      inLocale(page, 'de', () =>
        drawText(page, plainWords('de', key), { x: FRONT_X, y: 40.1, style: second }),
      );
    }),
);

/** Running line of a back; what follows the title is left out when there is no room for all of it. */
export const drawRunningLine = (page: Page, title: FixedWords, details: readonly string[]): void => {
  const look = style('regular', 9.5, 12);
  const after = ['', ...details].join(' · ');
  paragraph(page, () => {
    const placing = { x: BACK_X, y: 10.5, style: { ...look, face: 'bold' as const } };
    const width = drawFixedWords(page, { ...title, placing });
    const fitting = shrunkToFit(after, look, COLUMN - width, 8.5);
    const kept = fitting ? after : ['', ...details.slice(0, 1)].join(' · ');
    if (kept !== '') drawText(page, kept, { x: BACK_X + width, y: 10.5, style: fitting ?? look });
  });
  rule(page, BACK_X, 16, COLUMN, 0.5);
};

export type Foot = {
  side: 'front' | 'back';
  sheet: number;
  sheets: number;
  requestNumber: string | null;
  /** At the right: check code of the request, serial of the print, or number of the reprint; nothing on a paper that is nobody's. */
  mark: { kind: 'checkCode' | 'printSerial' | 'caseNumber'; value: string } | null;
};

const FOOT_STYLE = style('regular', 9, 11);

const drawFootMark = (
  page: Page,
  { languages }: FootSetting,
  right: number,
  { kind, value }: NonNullable<Foot['mark']>,
): void => {
  const label: FixedWords = { languages, key: `paper.foot.${kind}` };
  const bold = style('bold', 11, 11);
  const inOneLine = languages === 'it';
  const x = inOneLine ? right - widthOf(` ${value}`, bold) : right;
  const y = inOneLine ? 279 : 277.6;
  drawLabelled(page, { ...label, placing: { x, y, style: FOOT_STYLE, align: 'right' } }, () =>
    drawText(page, value, {
      x: right,
      y: inOneLine ? 279 : y + millimetres(11),
      style: inOneLine ? bold : { ...bold, pitch: 12 },
      align: 'right',
    }),
  );
};

type FixedFoot = Pick<Foot, 'side' | 'sheet' | 'sheets'> & { x: number; y: number };

const drawVersionMark = frozen((page, { x, content }: { x: number; content: string }): void => {
  rule(page, x, 276, COLUMN, 0.25);
  drawCode128(page, content, { x, y: 278.2, height: 5.5, module: 0.25 });
});

/** «Foglio 1 di 2, fronte»; gives its width (mm). */
const drawSheetAndSide = frozen((page, { side, sheet, sheets, x, y }: FixedFoot): number =>
  drawText(page, plainWords('it', `paper.foot.${side}`, { sheet, sheets }), {
    x,
    y,
    style: { ...FOOT_STYLE, face: 'bold' },
  }),
);

const drawSecondFoot = frozen(
  (page, { locale, side, sheet, sheets, x, y }: FixedFoot & { locale: PaperLocale }): void =>
    inLocale(page, locale, () => {
      const text = plainWords(locale, `paper.foot.${side}`, { sheet, sheets });
      drawText(page, text, { x, y: y + millimetres(11), style: FOOT_STYLE });
    }),
);

/** Foot of every page: version mark, which sheet and side this is, request, model, check code or print serial. */
export const drawFoot = (page: Page, setting: FootSetting, foot: Foot): void => {
  const { languages, model } = setting;
  const { side, sheet, sheets, requestNumber } = foot;
  const x = side === 'front' ? FRONT_X : BACK_X;
  drawVersionMark(page, { x, content: `${model.mark}${sheet}${side === 'front' ? 'F' : 'R'}` });
  const details = [
    ...(requestNumber === null ? [] : [requestNumber]),
    plainWords('it', 'paper.foot.model', { code: model.code, version: model.version }),
  ];
  const fixed = { side, sheet, sheets, x: x + 36, y: languages === 'it' ? 279 : 277.6 };
  paragraph(page, () => {
    const width = drawSheetAndSide(page, fixed);
    drawText(page, ['', ...details].join(' · '), { x: fixed.x + width, y: fixed.y, style: FOOT_STYLE });
  });
  const second = localesOf(languages)[1];
  if (second) drawSecondFoot(page, { ...fixed, locale: second });
  if (foot.mark) drawFootMark(page, setting, x + COLUMN, foot.mark);
};
