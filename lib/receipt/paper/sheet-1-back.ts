// SPDX-License-Identifier: AGPL-3.0-or-later
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page, tagged } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, line } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { RECEIPT_MODELS } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { activationOf, activationTitle, type TodayFacts, todayFactsOf } from './activation';
import { heading } from './draw-words';
import { drawGuidesNote } from './guides-note';
import { drawItalianSections, type RowsLook } from './italian-sections';
import { type Attempt, firstFitting } from './overflow';
import { drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { type PrivacyFacts, privacyFactsOf, privacyWords } from './privacy';
import { drawSteps } from './today-column';
import { plainWords, richWords } from './words';

type Heights = { box: number; guides: number; warning: number };

/** Distances from the top of the box with the four steps (mm); without them one paragraph takes their place. */
const WITH_STEPS: Heights = { box: 108, guides: 85, warning: 95 };
const DENSE: Heights = { box: 0, guides: 72, warning: 0 };
const WITHOUT_STEPS: Heights = { box: 0, guides: 0, warning: 0 };

type Level = { rows: RowsLook; box: TextStyle; heights: Heights; privacy: TextStyle; short: boolean };

const ROWS: RowsLook = {
  head: style('bold', 11, 14),
  text: style('regular', 10, 13),
  value: style('semibold', 13, 17),
  wrapped: style('semibold', 11, 13.2),
  smallest: 10.5,
};

const LEVELS: Level[] = [
  {
    rows: ROWS,
    box: style('regular', 10.75, 14),
    heights: WITH_STEPS,
    privacy: style('regular', 9, 11),
    short: false,
  },
  {
    rows: ROWS,
    box: style('regular', 10, 12.6),
    heights: WITH_STEPS,
    privacy: style('regular', 8.5, 10.2),
    short: false,
  },
  {
    rows: ROWS,
    box: style('regular', 9.25, 11.4),
    heights: WITH_STEPS,
    privacy: style('regular', 8, 9.6),
    short: true,
  },
  {
    rows: {
      head: style('bold', 10, 12.4),
      text: style('regular', 9, 10.8),
      value: style('semibold', 11, 13.5),
      wrapped: style('semibold', 10, 12),
      smallest: 10,
    },
    box: style('regular', 10, 12.6),
    heights: DENSE,
    privacy: style('regular', 8.5, 10.2),
    short: true,
  },
];

type Place = { facts: TodayFacts; top: number; look: TextStyle; heights: Heights };

const drawGuides = (page: Page, { municipality: { guides } }: TodayFacts, y: number): number =>
  guides ? drawGuidesNote(page, guides, { x: 20, y, w: 79, look: style('regular', 10, 12.8) }) : y;

const drawLeft = (page: Page, { facts, top, look, heights }: Place): number => {
  const { steps, after } = activationOf(facts, 'it');
  const left = { x: 20, y: top + 12, w: 79 };
  const column = { ...left, style: style('bold', 12, 14.8) };
  const head = heading(page, 'H3', () =>
    drawParagraph(page, plainWords('it', activationTitle(facts)), column),
  );
  let y = head + 1.2;
  if (steps.length > 0) y = drawSteps(page, steps, { ...left, y }, look);
  else for (const text of after) y = drawParagraph(page, text, { ...left, y, style: look });
  return drawGuides(page, facts, Math.max(y + 3, top + heights.guides));
};

const drawRight = (page: Page, { facts, top, look, heights }: Place): number => {
  const { steps, after } = activationOf(facts, 'it');
  const column = { x: 106, w: 79, style: look };
  let y = top + 12;
  if (steps.length > 0) for (const text of after) y = drawParagraph(page, text, { ...column, y }) + 1.3;
  const recover: Span[] = [
    { text: `${plainWords('it', 'paper.today.recover')}. `, face: 'bold' },
    ...richWords('it', 'paper.today.recover.text', { scope: facts.municipality.reprintScope }),
  ];
  y = drawParagraph(page, recover, { ...column, y });
  const warning = { ...column, y: Math.max(y + 3, top + heights.warning), style: style('bold', 11, 14) };
  return drawParagraph(page, plainWords('it', 'paper.today.nobody'), warning);
};

/** «Che cosa può fare da oggi»: steps and guides at the left, what follows and the PUK at the right; gives its end (mm). */
const drawToday = frozen(
  (page, { facts, top, level }: { facts: TodayFacts; top: number; level: Level }): number => {
    const heights = activationOf(facts, 'it').steps.length > 0 ? level.heights : WITHOUT_STEPS;
    const place: Place = { facts, top, look: level.box, heights };
    heading(page, 'H2', () =>
      drawText(page, plainWords('it', 'paper.today.title'), {
        x: 20,
        y: top + 3,
        style: style('bold', 15, 18),
      }),
    );
    const ends = [drawLeft(page, place), drawRight(page, place)];
    const height = Math.max(heights.box, Math.max(...ends) + 3 - top);
    frame(page, { x: 15, y: top, w: 175, h: height }, { weight: 0.65, radius: 2 });
    line(page, [102.5, top + 12.5], [102.5, top + height - 4], 0.2);
    return top + height;
  },
);

type PrivacyPlace = { municipality: PrivacyFacts; top: number; look: TextStyle; short: boolean };

const drawPrivacy = frozen((page, { municipality, top, look, short }: PrivacyPlace): number => {
  const lines = linesOf(privacyWords(municipality, 'it', short), look, 85);
  const half = Math.ceil(lines.length / 2);
  return tagged(page, { type: 'P' }, () => {
    const bottom = drawLines(page, lines.slice(0, half), { x: 15, y: top, w: 85, style: look });
    drawLines(page, lines.slice(half), { x: 105, y: top, w: 85, style: look });
    return bottom;
  });
});

/** The guides' addresses are left out only where nothing else gives room: the citizen gets them at the counter too. */
const withoutGuides = (facts: TodayFacts): TodayFacts => ({
  ...facts,
  municipality: { ...facts.municipality, guides: null },
});

type Try = { level: Level; guides: boolean };

const TRIES: Try[] = [true, false].flatMap((guides) => LEVELS.map((level) => ({ level, guides })));

const attempt = (view: ReceiptView, { level, guides }: Try): Attempt => {
  const page = startPage(view.practice);
  const { surname, givenNames } = view.holder;
  drawRunningLine(page, { languages: 'it', key: 'paper.receipt.running' }, [
    view.requestNumber,
    `${surname} ${givenNames}`.trim(),
  ]);
  const top = Math.max(106, drawItalianSections(page, view, level.rows));
  const bottom = drawPrivacy(page, {
    municipality: privacyFactsOf(view),
    top:
      drawToday(page, {
        facts: guides ? todayFactsOf(view) : withoutGuides(todayFactsOf(view)),
        top,
        level,
      }) + 3,
    look: level.privacy,
    short: level.short,
  });
  drawFoot(
    page,
    { languages: 'it', model: RECEIPT_MODELS.it },
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

/** Page 2 in Italian: contacts, delivery, declarations, payment, what can be done today, privacy. */
export const drawSheet1Back = (view: ReceiptView): Page =>
  firstFitting(TRIES, LAST_TEXT, 'back', (each) => attempt(view, each));
