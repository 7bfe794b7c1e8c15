// SPDX-License-Identifier: AGPL-3.0-or-later
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, line } from '@/lib/platform/pdf/shapes';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type PaperLanguages, RECEIPT_MODELS } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { activationOf, activationTitle, type TodayFacts, todayFactsOf } from './activation';
import { columnsOf, drawBilingualSections, type RowsLook } from './bilingual-sections';
import { heading, inLocale } from './draw-words';
import { drawShortGuidesNote } from './guides-note';
import { type Attempt, firstFitting } from './overflow';
import { drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { type PrivacyFacts, privacyFactsOf, privacyWords } from './privacy';
import { drawSteps } from './today-column';
import { type PaperKey, type PaperLocale, plainWords, richWords } from './words';

type Sizes = Omit<RowsLook, 'languages'>;

const ROWS: Sizes = { text: style('regular', 9, 10.8), value: style('semibold', 11.5, 13.5) };

type Level = {
  rows: Sizes;
  box: TextStyle;
  privacy: TextStyle;
  short: boolean;
  boxGap: number;
  /** The guides' addresses; left out only where nothing else gives room. */
  guides: boolean;
};

const PRIVACY = style('regular', 8, 9.6);
const BOX = style('regular', 9.25, 11.1);
const LEVELS: Level[] = [
  { rows: ROWS, box: style('regular', 9.75, 12), privacy: PRIVACY, short: false, boxGap: 2.2, guides: true },
  { rows: ROWS, box: BOX, privacy: PRIVACY, short: false, boxGap: 1.5, guides: true },
  { rows: ROWS, box: BOX, privacy: PRIVACY, short: true, boxGap: 1.5, guides: true },
  {
    rows: { text: style('regular', 9, 10.2), value: style('semibold', 10, 12) },
    box: style('regular', 9.25, 10.5),
    privacy: style('regular', 8, 9.2),
    short: true,
    boxGap: 1,
    guides: true,
  },
  {
    rows: { text: style('regular', 9, 10), value: style('semibold', 10, 11.6) },
    box: style('regular', 9.25, 10.1),
    privacy: style('regular', 8, 8.9),
    short: true,
    boxGap: 1,
    guides: true,
  },
  {
    rows: { text: style('regular', 9, 10), value: style('semibold', 10, 11.6) },
    box: style('regular', 9.25, 10.1),
    privacy: style('regular', 8, 8.9),
    short: true,
    boxGap: 1,
    guides: false,
  },
];

type TodayPlace = {
  languages: PaperLanguages;
  facts: TodayFacts;
  top: number;
  look: TextStyle;
  withGuides: boolean;
};

const drawTodayColumn = (
  page: Page,
  { facts, top, look }: TodayPlace,
  locale: PaperLocale,
  x: number,
): number => {
  const place = { x, w: 81 };
  const { steps, after } = activationOf(facts, locale);
  const head = (level: 'H2' | 'H3', key: PaperKey, y: number, face: TextStyle): number =>
    heading(page, level, () => drawParagraph(page, plainWords(locale, key), { ...place, y, style: face }));
  let y = head('H2', 'paper.today.title', top + 2.2, style('bold', 13, 16));
  y = head('H3', activationTitle(facts), y, style('bold', 10.25, 12.4)) + 0.9;
  y = drawSteps(page, steps, { ...place, y }, look);
  const texts: Span[][] = [
    ...after,
    richWords(locale, 'paper.today.recover.pointer'),
    [{ text: plainWords(locale, 'paper.today.nobody'), face: 'bold' }],
  ];
  for (const text of texts) y = drawParagraph(page, text, { ...place, y, style: look }) + 1;
  return y - 1;
};

/** The guides stand below the Italian column, which is the shorter one. */
const drawGuides = (page: Page, { facts, look, withGuides, languages }: TodayPlace, y: number): number => {
  const { guides } = facts.municipality;
  return guides && withGuides
    ? drawShortGuidesNote(page, guides, { x: 19, y: y + 1.2, w: 81, look, languages })
    : y;
};

const drawToday = frozen((page, place: TodayPlace): number => {
  const { languages, top } = place;
  const ends = columnsOf(languages).map(({ locale }, index) =>
    inLocale(page, locale, () => {
      const end = drawTodayColumn(page, place, locale, index === 0 ? 19 : 106);
      return index === 0 ? drawGuides(page, place, end) : end;
    }),
  );
  const height = Math.max(...ends) + 2.6 - top;
  frame(page, { x: 15, y: top, w: 175, h: height }, { weight: 0.65, radius: 2 });
  line(page, [102.5, top + 4], [102.5, top + height - 4], 0.2);
  return top + height;
});

type PrivacyPlace = {
  languages: PaperLanguages;
  municipality: PrivacyFacts;
  top: number;
  look: TextStyle;
  short: boolean;
};

const drawPrivacy = frozen((page, { languages, municipality, top, look, short }: PrivacyPlace): number =>
  Math.max(
    ...columnsOf(languages).map(({ locale, place }) =>
      inLocale(page, locale, () =>
        drawParagraph(page, privacyWords(municipality, locale, short), { ...place, y: top, style: look }),
      ),
    ),
  ),
);

const attempt = (view: ReceiptView, languages: PaperLanguages, level: Level): Attempt => {
  const page = startPage(view.practice);
  drawRunningLine(page, { languages, key: 'paper.receipt.running' }, [
    view.requestNumber,
    view.holder.surname,
  ]);
  const top = drawBilingualSections(page, view, { ...level.rows, languages }) + level.boxGap;
  const bottom = drawPrivacy(page, {
    languages,
    municipality: privacyFactsOf(view),
    top:
      drawToday(page, {
        languages,
        facts: todayFactsOf(view),
        top,
        look: level.box,
        withGuides: level.guides,
      }) + 1.4,
    look: level.privacy,
    short: level.short,
  });
  drawFoot(
    page,
    { languages, model: RECEIPT_MODELS[languages] },
    {
      side: 'back',
      sheet: 1,
      sheets: 2,
      requestNumber: view.requestNumber,
      mark: { kind: 'checkCode', value: view.checkCode },
    },
  );
  return { page, bottom };
};

/** Page 2 in Italian and another language, a column each; recovering the PUK stands on the codes sheet. */
export const drawSheet1BackBilingual = (view: ReceiptView, languages: PaperLanguages): Page =>
  firstFitting(LEVELS, LAST_TEXT, 'back', (level) => attempt(view, languages, level));
