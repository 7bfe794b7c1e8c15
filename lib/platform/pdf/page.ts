// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FaceName } from './typeface';

/** A rectangle in millimetres, from the top left of the page. */
export type Box = { x: number; y: number; w: number; h: number };

/** Languages of texts on paper, as BCP 47 tags. */
export type PaperTongue = 'it-IT' | 'de-DE' | 'sl-SI' | 'fr-FR' | 'en-GB';

/** What an element is, in the standard names of ISO 32000-1, 14.8.4. */
export type ElementType =
  'Sect' | 'Div' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Span' | 'Figure' | 'Form';

/** What a screen reader is told of a part of the page. Neither words hold personal data: they are shared between documents. */
export type Tag = {
  type: ElementType;
  /** Where it differs from the part around it. */
  tongue?: PaperTongue;
  /** Said instead of a picture, and where the picture stands. */
  figure?: { alt: string; box: Box };
  /** Said instead of a drawn sign. */
  actual?: string;
};

/** Operators that belong together; `frozen` are those that were drawn once and are shared between documents. */
export type Content = { operators: string[]; frozen: boolean };

/** A place where the reader of the file types or ticks, or where the file's seal stands; no citizen's value stands in it. */
export type Field = {
  /** Its name in the file, one of its kind in a document, without a full stop. */
  name: string;
  /** What a screen reader says of it. */
  tooltip: string;
  box: Box;
  kind: 'line' | 'lines' | 'tick' | 'seal';
  /** Most letters that it takes. */
  longest?: number;
};

/** A part of a page with what it consists of, in reading order. */
export type Element = Tag & { kids: (Element | Content | Field)[] };

/** One page being drawn. */
export type Page = {
  /** Everything that is read, in reading order. */
  root: Element;
  /** Everything that is only seen: rules, frames, the practice mark. Lies under what is read. */
  artifacts: Content[];
  /** Where content now goes. */
  open: Element | 'artifact';
  faces: Set<FaceName>;
  /** JPEG pictures by the name they are drawn by. */
  pictures: Map<string, Uint8Array>;
};

/** A blank page, A4 portrait. */
export const blankPage = (): Page => {
  const root: Element = { type: 'Sect', kids: [] };
  return { root, artifacts: [], open: root, faces: new Set(), pictures: new Map() };
};

export const isContent = (kid: Element['kids'][number]): kid is Content => 'operators' in kid;

export const isField = (kid: Element['kids'][number]): kid is Field => 'tooltip' in kid;

const GROUPS: ReadonlySet<ElementType> = new Set(['Sect', 'Div', 'L', 'LI']);

const append = (contents: Element['kids'] | Content[], operator: string): void => {
  const last = contents.at(-1);
  if (last && isContent(last) && !last.frozen) last.operators.push(operator);
  else contents.push({ operators: [operator], frozen: false });
};

/** Adds an operator to the open part; directly in a group it becomes a paragraph of its own. */
export const put = ({ open, artifacts }: Page, operator: string): void => {
  if (open === 'artifact') append(artifacts, operator);
  else if (GROUPS.has(open.type))
    open.kids.push({ type: 'P', kids: [{ operators: [operator], frozen: false }] });
  else append(open.kids, operator);
};

const within = <T>(page: Page, part: Page['open'], draw: () => T): T => {
  const before = page.open;
  page.open = part;
  try {
    return draw();
  } finally {
    page.open = before;
  }
};

/** What is drawn meanwhile is one element; inside an artifact it stays one. */
export const tagged = <T>(page: Page, tag: Tag, draw: () => T): T => {
  if (page.open === 'artifact') return draw();
  const element: Element = { ...tag, kids: [] };
  page.open.kids.push(element);
  return within(page, element, draw);
};

/** Like `tagged`, but only where no element that holds text is open yet. */
export const paragraph = <T>(page: Page, draw: () => T): T =>
  page.open !== 'artifact' && GROUPS.has(page.open.type) ? tagged(page, { type: 'P' }, draw) : draw();

/** What is drawn meanwhile is in another language than what is around it. */
export const inTongue = <T>(page: Page, tongue: PaperTongue, draw: () => T): T => {
  const group = page.open !== 'artifact' && GROUPS.has(page.open.type);
  return tagged(page, { type: group ? 'Div' : 'Span', tongue }, draw);
};

/** What is drawn meanwhile is only seen. */
export const artifact = <T>(page: Page, draw: () => T): T => within(page, 'artifact', draw);

/** The contents of an element, in reading order. */
export function* contentsOf(element: Element): Generator<Content> {
  for (const kid of element.kids)
    if (isContent(kid)) yield kid;
    else if (!isField(kid)) yield* contentsOf(kid);
}

/** The fields of an element, in reading order. */
export function* fieldsOf(element: Element): Generator<Field> {
  for (const kid of element.kids)
    if (isField(kid)) yield kid;
    else if (!isContent(kid)) yield* fieldsOf(kid);
}

/** Everything that a page draws, bottom first. */
export const operatorsOf = (page: Page): string[] =>
  [...page.artifacts, ...contentsOf(page.root)].flatMap(({ operators }) => operators);
