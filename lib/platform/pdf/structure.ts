// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Content,
  contentsOf,
  type Element,
  type Field,
  isContent,
  isField,
  type Page,
  type Tag,
} from './page';
import { type PlainObject } from './pdf-file';
import { pdfText } from './pdf-text';
import { down, across } from './units';

/**
 * What a page shows, in two streams: what was drawn once for all papers, and what is of this one. The frozen one is written out only
 * where nobody has it yet: `key` names it.
 */
export type PageStreams = { frozen: { key: string; text: () => string }; own: string };

/** A page's part of the structure tree. */
export type PageStructure = {
  streams: PageStreams;
  /** Elements, numbered from the first number given. */
  objects: PlainObject[];
  /** Number of the element that holds each marked content, by its identifier on the page. */
  parents: number[];
  /** Number of the element that holds each field. */
  forms: ReadonlyMap<Field, number>;
};

const attributesOf = ({ tongue, figure, actual }: Tag): string => {
  const parts = [];
  if (tongue) parts.push(`/Lang(${tongue})`);
  if (actual) parts.push(`/ActualText${pdfText(actual)}`);
  if (figure) {
    const { x, y, w, h } = figure.box;
    const box = [across(x), down(y + h), across(x + w), down(y)].join(' ');
    parts.push(`/Alt${pdfText(figure.alt)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`);
  }
  return parts.join('');
};

const ids = new WeakMap<Content, number>();
let nextId = 0;

/** A frozen content never changes: its number says as much as its operators. */
const idOf = (content: Content): number => {
  const id = ids.get(content) ?? nextId++;
  ids.set(content, id);
  return id;
};

const textOf = ({ operators }: Content, mark: string): string => `${mark} BDC\n${operators.join('\n')}\nEMC`;

/** Gathers marked content; what is frozen counts first, so that its identifiers do not depend on what is not. */
class Marker {
  private readonly frozen: [Content, string][] = [];
  private readonly own: string[] = [];
  readonly parents: number[] = [];
  private nextFrozen = 0;
  private nextOwn: number;

  constructor(frozenContents: number) {
    this.nextOwn = frozenContents;
  }

  add(content: Content, mark: string): void {
    if (content.frozen) this.frozen.push([content, mark]);
    else this.own.push(textOf(content, mark));
  }

  streams(): PageStreams {
    const { frozen, own } = this;
    return {
      frozen: {
        key: frozen.map(([content, mark]) => `${mark}${idOf(content)}`).join(),
        text: () => frozen.map(([content, mark]) => textOf(content, mark)).join('\n'),
      },
      own: own.join('\n'),
    };
  }

  addTagged(content: Content, type: string, parent: number): number {
    const id = content.frozen ? this.nextFrozen++ : this.nextOwn++;
    this.parents[id] = parent;
    this.add(content, `/${type} <</MCID ${id}>>`);
    return id;
  }
}

const isEmpty = (element: Element): boolean =>
  element.kids.every((kid) => !isContent(kid) && !isField(kid) && isEmpty(kid));

/**
 * Turns a page into marked content and structure elements (ISO 32000-1, 14.7): `first` is the number of its topmost element, `parent`
 * that of the document, `page` that of the page, `widgets` those of the page's fields.
 */
export const structureOf = (
  { root, artifacts }: Page,
  {
    first,
    parent,
    page,
    widgets,
  }: { first: number; parent: number; page: number; widgets: ReadonlyMap<Field, number> },
): PageStructure => {
  const contents = [...contentsOf(root)];
  const marker = new Marker(contents.filter(({ frozen }) => frozen).length);
  const objects: PlainObject[] = [];
  const forms = new Map<Field, number>();
  let next = first;
  for (const content of artifacts) marker.add(content, '/Artifact <<>>');
  const visit = (element: Element, above: number): number => {
    const own = next++;
    const kids = element.kids.flatMap((kid) => {
      if (isContent(kid)) return [String(marker.addTagged(kid, element.type, own))];
      if (isField(kid)) {
        forms.set(kid, own);
        return [`<</Type/OBJR/Obj ${widgets.get(kid) ?? 0} 0 R/Pg ${page} 0 R>>`];
      }
      return isEmpty(kid) ? [] : [`${visit(kid, own)} 0 R`];
    });
    const attributes = attributesOf(element);
    objects.push([
      own,
      `<</S/${element.type}/P ${above} 0 R/Pg ${page} 0 R/K[${kids.join(' ')}]${attributes}>>`,
    ]);
    return own;
  };
  visit(root, parent);
  return { streams: marker.streams(), objects, parents: marker.parents, forms };
};
