// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import {
  at,
  dictAt,
  listAt,
  nameAt,
  numberAt,
  type OpenedPage,
  type OpenedPaper,
  textAt,
} from './opened-paper';
import { type Rule } from './rule';

type Visited = { element: PDFDict; type: string; parent: PDFDict | null; page: number | null };

const rootOf = ({ document }: OpenedPaper): PDFDict | undefined => dictAt(document.catalog, 'StructTreeRoot');

const isElement = (kid: PDFObject): kid is PDFDict =>
  kid instanceof PDFDict && nameAt(kid, 'S') !== undefined;

const kidsOf = (element: PDFDict): PDFObject[] => listAt(element, 'K');

/** Every element of the tree, in reading order. */
const elementsOf = (paper: OpenedPaper): Visited[] => {
  const found: Visited[] = [];
  const visit = (element: PDFDict, parent: PDFDict | null): void => {
    const own = dictAt(element, 'Pg');
    const page = own ? paper.pages.findIndex(({ node }) => node === own) : null;
    found.push({ element, type: nameAt(element, 'S') ?? '', parent, page });
    for (const kid of kidsOf(element)) if (isElement(kid)) visit(kid, element);
  };
  for (const kid of listAt(rootOf(paper), 'K')) if (isElement(kid)) visit(kid, null);
  return found;
};

/** The element that holds a marked content of a page, as the parent tree says. */
const parentOf = (paper: OpenedPaper, page: OpenedPage, mcid: number): PDFDict | undefined => {
  const numbers = listAt(dictAt(rootOf(paper), 'ParentTree'), 'Nums');
  const own = numberAt(page.node, 'StructParents');
  const index = numbers.findIndex(
    (each, position) => position % 2 === 0 && each instanceof PDFNumber && each.asNumber() === own,
  );
  const parents = numbers[index + 1];
  const parent = parents instanceof PDFArray && mcid < parents.size() ? parents.lookup(mcid) : undefined;
  return parent instanceof PDFDict ? parent : undefined;
};

const everyElement =
  (type: string, holds: (visited: Visited) => boolean): Rule['holds'] =>
  (paper) =>
    elementsOf(paper).every((visited) => visited.type !== type || holds(visited));

const kinds = (element: PDFDict): (string | undefined)[] =>
  kidsOf(element).map((kid) => (isElement(kid) ? nameAt(kid, 'S') : undefined));

/** How the reading order is told: ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.1 to 7.6. */
export const structureRules: readonly Rule[] = [
  {
    name: 'marked content begins and ends, never inside another (32000-1, 14.6)',
    holds: ({ pages }) =>
      pages.every(({ events }) => {
        let open = 0;
        for (const { kind } of events) {
          open += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
          if (open < 0 || open > 1) return false;
        }
        return open === 0;
      }),
  },
  {
    name: 'everything painted is marked (14289-1, 7.1)',
    holds: ({ pages }) =>
      pages.every(({ events }) => {
        let open = false;
        return events.every(({ kind }) => {
          if (kind === 'begin' || kind === 'end') open = kind === 'begin';
          return open || kind === 'end';
        });
      }),
  },
  {
    name: 'each marked content has a number of its own on its page (32000-1, 14.7.4.2)',
    holds: ({ pages }) =>
      pages.every(({ events }) => {
        const ids = events.flatMap((event) =>
          event.kind === 'begin' && event.mcid !== null ? [event.mcid] : [],
        );
        return new Set(ids).size === ids.length;
      }),
  },
  {
    name: 'each marked content belongs to an element of its own name, both ways (14.7.4.4)',
    holds: (paper) =>
      paper.pages.every((page) =>
        page.events.every((event) => {
          if (event.kind !== 'begin' || event.mcid === null) return true;
          const parent = parentOf(paper, page, event.mcid);
          if (!parent || nameAt(parent, 'S') !== event.tag || dictAt(parent, 'Pg') !== page.node)
            return false;
          return kidsOf(parent).some((kid) => kid instanceof PDFNumber && kid.asNumber() === event.mcid);
        }),
      ),
  },
  {
    name: 'what the tree names is on the page (14.7.4)',
    holds: (paper) =>
      elementsOf(paper).every(({ element, page }) => {
        const ids = kidsOf(element).flatMap((kid) => (kid instanceof PDFNumber ? [kid.asNumber()] : []));
        const events = page === null ? [] : (paper.pages[page]?.events ?? []);
        return ids.every((id) => events.some((event) => event.kind === 'begin' && event.mcid === id));
      }),
  },
  {
    name: 'every element knows its parent (14.7.2)',
    holds: (paper) =>
      elementsOf(paper).every(({ element, parent }) => at(element, 'P') === (parent ?? rootOf(paper))),
  },
  {
    name: 'a figure has words instead of it and a place (7.3)',
    holds: everyElement('Figure', ({ element }) => {
      const box = listAt(dictAt(element, 'A'), 'BBox');
      return Boolean(textAt(element, 'Alt')?.trim()) && box.length === 4;
    }),
  },
  {
    name: 'no level of headings is left out (7.4.2)',
    holds: (paper) => {
      let level = 0;
      return elementsOf(paper).every(({ type }) => {
        const own = Number(/^H(\d)$/.exec(type)?.[1] ?? level);
        const follows = own <= level + 1;
        level = own;
        return follows;
      });
    },
  },
  {
    name: 'a list holds items (7.6)',
    holds: everyElement('L', ({ element }) => kinds(element).every((kind) => kind === 'LI')),
  },
  {
    name: 'an item holds its label and its body (7.6)',
    holds: everyElement('LI', ({ element }) =>
      kinds(element).every((kind) => kind === 'Lbl' || kind === 'LBody'),
    ),
  },
  {
    name: 'languages are named as such (7.2)',
    holds: (paper) =>
      elementsOf(paper).every(({ element }) => /^([a-z]{2}-[A-Z]{2})?$/.test(textAt(element, 'Lang') ?? '')),
  },
];
