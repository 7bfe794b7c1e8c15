// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { inTongue, type Page } from '@/lib/platform/pdf/page';
import { renderDocument } from '@/lib/platform/pdf/render-document';
import { type as style } from '@/lib/platform/pdf/text';
import { type PaperError, undrawableIn } from '@/lib/receipt/paper/draw-receipt';
import { type Attempt, firstFitting, PaperOverflowError } from '@/lib/receipt/paper/overflow';
import {
  BACK_X,
  drawFoot,
  drawHead,
  FRONT_X,
  LAST_TEXT,
  type FootSetting,
  type HeadSetting,
  startPage,
} from '@/lib/receipt/paper/page-frame';
import { plainWords, spoken } from '@/lib/receipt/paper/words';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { guideModelOf, type GuidePaper } from '../guide-paper';
import { type PublicAddress } from '@/lib/municipality/public-guides';
import { type GuideView } from '../guide-view';
import {
  drawLast,
  drawNeeds,
  drawNotes,
  drawRunning,
  drawSteps,
  drawTitle,
  type GuideLook,
  type Spot,
} from './guide-parts';

const HEAD_END = 33.4;
const RUNNING_END = 19.5;

/** A guide over both sides: large enough to be read at arm's length. */
const LARGE: GuideLook[] = [
  {
    title: style('bold', 22, 27),
    lead: style('regular', 14, 18.5),
    text: style('regular', 16, 21),
    note: style('regular', 12, 15.5),
    drawing: 66,
    gap: 9,
  },
  {
    title: style('bold', 20, 24),
    lead: style('regular', 13, 17),
    text: style('regular', 14.5, 19),
    note: style('regular', 11.5, 14.5),
    drawing: 58,
    gap: 6,
  },
];

/** A guide on one side. */
const SMALL: GuideLook[] = [
  {
    title: style('bold', 18, 21.5),
    lead: style('regular', 11, 14),
    text: style('regular', 12, 15.5),
    note: style('regular', 10, 12.6),
    drawing: 36,
    gap: 3.2,
  },
  {
    title: style('bold', 18, 21.5),
    lead: style('regular', 11, 14),
    text: style('regular', 12, 15),
    note: style('regular', 10, 12.4),
    drawing: 33.5,
    gap: 2.8,
  },
  {
    title: style('bold', 17, 20),
    lead: style('regular', 10.5, 13),
    text: style('regular', 11.5, 14.4),
    note: style('regular', 9.5, 11.8),
    drawing: 31,
    gap: 2.4,
  },
  {
    title: style('bold', 16, 19),
    lead: style('regular', 10, 12.4),
    text: style('regular', 11, 13.4),
    note: style('regular', 9, 11),
    drawing: 27.5,
    gap: 2,
  },
];

const settingOf = (paper: GuidePaper): FootSetting & HeadSetting => ({
  languages: paper.languages,
  municipality: paper.municipality,
  model: guideModelOf(paper),
});

const drawSide = (
  paper: GuidePaper,
  side: 'front' | 'back',
  draw: (page: Page, spot: Spot) => number,
): Attempt => {
  const page = startPage(paper.practice);
  const setting = settingOf(paper);
  const { italian, german, languages } = paper;
  const labels = (languages === 'it' ? [italian] : [italian, german]).map(({ position }) => position);
  if (side === 'front') drawHead(page, setting, { labels, code: null });
  const bottom =
    side === 'front' ? draw(page, { x: FRONT_X, y: HEAD_END }) : draw(page, { x: BACK_X, y: RUNNING_END });
  drawFoot(page, setting, { side, sheet: 1, sheets: 1, requestNumber: null, mark: null });
  return { page, bottom };
};

type Part = { page: Page; view: GuideView; look: GuideLook };

const drawBeginning = ({ page, view, look }: Part, { x, y }: Spot): number => {
  const title = drawTitle(page, view, { x, y }, look);
  return drawNeeds(page, view, { x, y: title + 3 }, look) + look.gap;
};

const drawEnding = ({ page, view, look }: Part, address: PublicAddress | null, { x, y }: Spot): number => {
  const notes = drawNotes(page, view, { x, y: y + look.gap }, look);
  return drawLast(page, view, { address, x, y: notes + 2.4, look });
};

const drawWhole = (part: Part, address: PublicAddress | null, spot: Spot): number => {
  const { page, view, look } = part;
  const y = drawBeginning(part, spot);
  const end = drawSteps(page, view.steps, 1, { x: spot.x, y, look });
  return drawEnding(part, address, { x: spot.x, y: end });
};

const fitted = (levels: GuideLook[], draw: (look: GuideLook) => Attempt): Page =>
  firstFitting(levels, LAST_TEXT, 'guide', draw);

/** Italian on both sides: the first half of the steps in front, the other behind. */
const drawItalian = (paper: GuidePaper): [Page, Page] => {
  const { italian: view } = paper;
  const half = Math.ceil(view.steps.length / 2);
  const front = fitted(LARGE, (look) =>
    drawSide(paper, 'front', (page, spot) => {
      const y = drawBeginning({ page, view, look }, spot);
      return drawSteps(page, view.steps.slice(0, half), 1, { x: spot.x, y, look });
    }),
  );
  const back = fitted(LARGE, (look) =>
    drawSide(paper, 'back', (page, spot) => {
      drawRunning(page, view, spot);
      const end = drawSteps(page, view.steps.slice(half), half + 1, { ...spot, look });
      return drawEnding({ page, view, look }, paper.online?.it ?? null, { x: spot.x, y: end });
    }),
  );
  return [front, back];
};

/** Italian in front, German behind. */
const drawBoth = (paper: GuidePaper): [Page, Page] => {
  const { italian, german, online } = paper;
  const front = fitted(SMALL, (look) =>
    drawSide(paper, 'front', (page, spot) =>
      drawWhole({ page, view: italian, look }, online?.it ?? null, spot),
    ),
  );
  const back = fitted(SMALL, (look) =>
    drawSide(paper, 'back', (page, spot) =>
      inTongue(page, 'de-DE', () => {
        drawRunning(page, german, spot);
        return drawWhole({ page, view: german, look }, online?.de ?? null, spot);
      }),
    ),
  );
  return [front, back];
};

/**
 * Draws a guide on one sheet: both sides, or one for a counter whose printer has no duplex. The same values give the same bytes.
 */
export const drawGuide = (
  paper: GuidePaper,
  sides: PrintedSides = 'both',
): Result<Uint8Array, PaperError> => {
  const character = undrawableIn(paper);
  if (character !== null) return fail({ kind: 'glyph', character });
  const { italian, languages, municipality, printedAt } = paper;
  try {
    const [front, back] = languages === 'it' ? drawItalian(paper) : drawBoth(paper);
    const pages = (['front', 'back'] as const).map((side) => ({
      page: side === 'front' ? front : back,
      bookmark: plainWords('it', `paper.bookmark.${side}`, { sheet: italian.position }),
    }));
    return ok(
      renderDocument({
        pages: sides === 'both' ? pages : pages.slice(sides === 'fronts' ? 0 : 1).slice(0, 1),
        title: italian.title,
        author: spoken(municipality.name, 'it'),
        language: 'it-IT',
        at: printedAt,
        duplex: sides === 'both',
      }),
    );
  } catch (error) {
    if (error instanceof PaperOverflowError) return fail({ kind: 'overflow', block: error.block });
    throw error;
  }
};
