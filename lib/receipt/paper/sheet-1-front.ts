// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawQr } from '@/lib/platform/pdf/barcodes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type Placing, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type FrontLanguages, RECEIPT_MODELS } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { drawFittingWords, drawFixedParagraph, drawWords, heading, inLocale } from './draw-words';
import { drawHolderRows } from './holder-rows';
import { PaperOverflowError } from './overflow';
import { COLUMN, drawFoot, drawHead, drawTitle, FRONT_X, startPage } from './page-frame';
import { drawPhotoPlace } from './photo-place';
import { drawSignatures, lowestStrip } from './signatures';
import { localesOf, type PaperLocale, plainWords } from './words';

/** Whose copy it is; the archive's carries the municipality's seal where there is one. */
export type PaperCopy = 'citizen' | 'office' | 'archive' | 'sealed-archive';

const FACTS = {
  it: {
    y: 46,
    columns: [
      [20, 40],
      [62, 41],
      [105, 47],
      [154, 41],
    ],
  },
  'it-de': {
    y: 46.5,
    columns: [
      [20, 45],
      [67, 40],
      [109, 44],
      [156, 39],
    ],
  },
} as const;

const drawFacts = (page: Page, view: ReceiptView): void => {
  const { languages } = view;
  const { y, columns } = FACTS[languages];
  const facts = [
    ['requestNumber', view.requestNumber],
    ['dateTime', view.dateTime],
    ['office', view.office],
    ['operator', view.operator],
  ] as const;
  facts.forEach(([name, value], index) => {
    const [x = FRONT_X, w = COLUMN] = columns[index] ?? [];
    const placing = { x, y, style: style('regular', 9.5, 11.5) };
    const look = style(name === 'requestNumber' ? 'bold' : 'semibold', 12.5, 15);
    const fitting = shrunkToFit(value, look, w, 9.5);
    const top = y + millimetres(11.5);
    paragraph(page, () => {
      drawFittingWords(page, { languages, key: `paper.receipt.${name}`, placing, w, smallest: 9 });
      if (fitting) drawText(page, value, { x, y: top, style: fitting });
      else drawParagraph(page, value, { x, y: top, w, style: style('semibold', 9, 10) });
    });
  });
};

type Fixed = { languages: FrontLanguages };

const drawQrLine = frozen((page, { languages }: Fixed): void => {
  const look = languages === 'it' ? style('regular', 11, 14.6) : style('regular', 9.5, 12);
  let y = 60.2;
  for (const locale of localesOf(languages)) {
    const column = { x: 94, y, w: 101.5, style: look };
    y = drawFixedParagraph(page, { locale, key: 'paper.receipt.qr', column }) + 1.5;
  }
  rule(page, FRONT_X, 58, COLUMN, 0.2);
});

const drawQrBlock = (page: Page, view: ReceiptView): void => {
  drawQr(page, view.qrToken, { x: 60, y: 61, side: 28, alt: plainWords('it', 'paper.alt.qr') });
  drawQrLine(page, { languages: view.languages });
};

const serialLines = (languages: FrontLanguages): { locale: PaperLocale; spans: Span[] }[] => {
  const part = (locale: PaperLocale): [Span, Span] => [
    { text: plainWords(locale, 'paper.receipt.serial'), face: 'bold' },
    { text: plainWords(locale, 'paper.receipt.serial.use') },
  ];
  const [head, use] = part('it');
  if (languages === 'it') return [head, use].map((span) => ({ locale: 'it', spans: [span] }));
  return [
    { locale: 'it', spans: [head, { text: ' ' }, use] },
    ...part('de').map((span) => ({ locale: 'de' as const, spans: [span] })),
  ];
};

const SERIAL = {
  it: {
    top: 93.8,
    text: style('regular', 11, 14.6),
    right: 191,
    figure: style('bold', 30, 40),
    tracking: 0.6,
  },
  'it-de': {
    top: 92.9,
    text: style('regular', 9.25, 11.2),
    right: 192,
    figure: style('bold', 24, 32),
    tracking: 0,
  },
};

const drawSerialWords = frozen((page, { languages }: Fixed): void => {
  const { top, text } = SERIAL[languages];
  frame(page, { x: 60, y: 92, w: 135, h: 14 }, { weight: 0.7, radius: 1.5 });
  let y = top;
  for (const { locale, spans } of serialLines(languages))
    y = inLocale(page, locale, () => drawParagraph(page, spans, { x: 64, y, w: 76, style: text }));
});

/** In the serial's place, when no codes sheet was left: serial and codes follow. */
const drawSerialLater = frozen((page, { languages }: Fixed): void => {
  const look = languages === 'it' ? style('semibold', 11, 14.6) : style('semibold', 9.5, 11.6);
  frame(page, { x: 60, y: 92, w: 135, h: 14 }, { weight: 0.7, radius: 1.5 });
  let y = languages === 'it' ? 96.4 : 94.2;
  for (const locale of localesOf(languages)) {
    const column = { x: 64, y, w: 128, style: look };
    y = drawFixedParagraph(page, { locale, key: 'paper.receipt.serial.later', column }) + 0.4;
  }
});

const drawSerial = (page: Page, { languages, cardSerial }: ReceiptView): void => {
  if (cardSerial === null) return drawSerialLater(page, { languages });
  const { right, figure, tracking } = SERIAL[languages];
  const y = 99 - millimetres(figure.pitch / 2);
  paragraph(page, () => {
    drawSerialWords(page, { languages });
    drawText(page, cardSerial, { x: right, y, style: figure, align: 'right', tracking });
  });
};

const STRIP = { it: { top: 202, gap: 3.6, h: 12.5 }, 'it-de': { top: 206.5, gap: 3, h: 13.5 } };

const drawStripBox = (page: Page, { languages }: Fixed, x: number, y: number, weight: number): void =>
  frame(page, { x, y, w: 85, h: STRIP[languages].h }, { weight, radius: 1.5 });

/** The words before the expiry date; gives where it stands, with its look. */
const drawExpiryLabel = frozen((page, { languages, y }: Fixed & { y: number }): Placing => {
  const words = { languages, key: 'paper.receipt.expiry' } as const;
  drawStripBox(page, { languages }, 20, y, 0.35);
  if (languages === 'it') {
    const top = y + 6.25 - millimetres(8.5);
    const label = `${plainWords('it', words.key)}: `;
    const width = drawText(page, label, { x: 24, y: top, style: style('regular', 12.5, 17) });
    return { x: 24 + width + 0.4, y: top, style: style('bold', 15, 17) };
  }
  drawWords(page, words, { x: 24, y: y + 1.4, style: style('regular', 9.5, 12) });
  return { x: 24, y: y + 6.2, style: style('bold', 14, 16) };
});

const drawExpiry = (page: Page, { languages, expectedExpiry }: ReceiptView, y: number): void =>
  paragraph(page, () => {
    drawText(page, expectedExpiry, drawExpiryLabel(page, { languages, y }));
  });

const drawTravel = frozen((page, { languages, valid, y }: Fixed & { valid: boolean; y: number }): void => {
  const key = valid ? 'paper.receipt.travel.valid' : 'paper.receipt.travel.invalid';
  const sign = valid ? '✓' : '✗';
  drawStripBox(page, { languages }, 110, y, valid ? 0.35 : 0.9);
  paragraph(page, () => {
    if (languages === 'it') {
      const top = y + 6.25 - millimetres(8.5);
      drawText(page, sign, { x: 114, y: top, style: style('bold', 17, 17) });
      drawText(page, plainWords('it', key), { x: 120, y: top, style: style('bold', 15, 17) });
      return;
    }
    drawText(page, sign, { x: 114, y: y + 1.4, style: style('bold', 17, 16) });
    drawText(page, plainWords('it', key), { x: 120.2, y: y + 1.4, style: style('bold', 14, 16) });
    inLocale(page, 'de', () =>
      drawText(page, plainWords('de', key), { x: 120.2, y: y + 7, style: style('bold', 11, 13) }),
    );
  });
});

const ROWS_TOP = 117.2;

const drawHolderHeading = frozen((page, { languages }: Fixed): void =>
  heading(page, 'H2', () => {
    const placing = { x: FRONT_X, y: languages === 'it' ? 110 : 109.4, style: style('bold', 12, 15) };
    drawWords(page, { languages, key: 'paper.receipt.holder' }, placing);
  }),
);

/** Page 1: what was asked for whom, with the operator's box bottom left and the citizen's signature bottom right. */
export const drawSheet1Front = (view: ReceiptView, copy: PaperCopy): Page => {
  const { languages, validForTravel: valid } = view;
  const page = startPage(view.practice);
  const labels = localesOf(languages).map((locale) =>
    plainWords(locale, `paper.copy.${copy === 'sealed-archive' ? 'archive' : copy}`),
  );
  const code = { content: view.requestNumber, module: 0.3, alt: 'paper.alt.requestCode' } as const;
  drawHead(page, view, { labels, code });
  drawTitle(page, { languages, key: 'paper.receipt.title' });
  drawFacts(page, view);
  drawPhotoPlace(page, view);
  drawQrBlock(page, view);
  drawSerial(page, view);
  drawHolderHeading(page, { languages });
  const strip = STRIP[languages];
  const lowest = lowestStrip(view);
  const end = drawHolderRows(page, view, {
    y: ROWS_TOP,
    wanted: strip.top - strip.gap,
    limit: lowest - strip.gap,
  });
  const y = Math.max(strip.top, end + strip.gap);
  if (y > lowest + 0.01) throw new PaperOverflowError('holder');
  drawExpiry(page, view, y);
  drawTravel(page, { languages, valid, y });
  drawSignatures(page, view, { strip: y, isSealed: copy === 'sealed-archive' });
  drawFoot(
    page,
    { languages, model: RECEIPT_MODELS[languages] },
    {
      side: 'front',
      sheet: 1,
      sheets: 2,
      requestNumber: view.requestNumber,
      mark: { kind: 'checkCode', value: view.checkCode },
    },
  );
  return page;
};
