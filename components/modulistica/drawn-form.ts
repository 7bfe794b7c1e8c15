// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as PdfReader from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type DrawnPage } from '@/lib/modulistica/comparison/difference';
import { type PlacedText } from '@/lib/modulistica/comparison/picture';

/** A form opened in the browser; its pages are drawn one by one, 96 dots an inch, and it is closed in the end. */
export type DrawnForm = { pages: number; page(number: number): Promise<DrawnPage>; close(): void };

const SCALE = 96 / 72;

type Reader = typeof PdfReader;
type Document = Awaited<ReturnType<Reader['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Viewport = ReturnType<Page['getViewport']>;

/** The reader with its worker, both from our own origin, loaded when a form is to be drawn for the first time. */
const loadReader = async (): Promise<Reader> => {
  const reader = await import('pdfjs-dist/legacy/build/pdf.mjs');
  reader.GlobalWorkerOptions.workerSrc = new URL(
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    import.meta.url,
  ).href;
  return reader;
};

/** A watermark runs aslant over what is written. */
const isAslant = ([a = 0, b = 0]: readonly number[]): boolean => Math.min(Math.abs(a), Math.abs(b)) > 0.01;

const textsOf = async (page: Page, viewport: Viewport): Promise<PlacedText[]> => {
  const { items } = await page.getTextContent();
  return items.flatMap((item): PlacedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const transform = item.transform as number[];
    if (isAslant(transform)) return [];
    const [, , , , left = 0, base = 0] = transform;
    const [x = 0, y = 0] = viewport.convertToViewportPoint(left, base) as number[];
    const height = item.height * SCALE;
    return [
      {
        text: item.str,
        x: x / viewport.width,
        y: (y - height) / viewport.height,
        width: (item.width * SCALE) / viewport.width,
        height: height / viewport.height,
      },
    ];
  });
};

const drawPage = async (document: Document, number: number): Promise<DrawnPage> => {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  return { picture, texts: await textsOf(page, viewport) };
};

/** Fetches and opens a form; throws when it is refused or cannot be read. */
export const openDrawn = async (href: string, signal: AbortSignal): Promise<DrawnForm> => {
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error('the form was refused');
  const data = new Uint8Array(await answer.arrayBuffer());
  const reader = await loadReader();
  const task = reader.getDocument({
    data,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    verbosity: 0,
  });
  const document = await task.promise;
  return {
    pages: document.numPages,
    page: (number) => drawPage(document, number),
    close: () => void task.destroy(),
  };
};
