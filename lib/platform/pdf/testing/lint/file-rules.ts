// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFBool, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { at, dataOf, dictAt, listAt, nameAt, type OpenedPaper, textAt } from './opened-paper';
import { type Rule } from './rule';

const A4 = [595.276, 841.89] as const;
const TOLERANCE_PT = 0.1;

const isTrue = (dict: PDFDict | undefined, key: string): boolean => at(dict, key) === PDFBool.True;

const metadataIn = ({ document }: OpenedPaper): string =>
  dataOf(at(document.catalog, 'Metadata')).toString('utf8');

const inXmp = (paper: OpenedPaper, element: string): string | undefined => {
  const found = new RegExp(`<${element}>(?:<[^>]+>)*([^<]*)`).exec(metadataIn(paper))?.[1];
  return found?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
};

const infoOf = ({ document }: OpenedPaper): PDFDict | undefined => {
  const info = document.context.lookup(document.context.trailerInfo.Info);
  return info instanceof PDFDict ? info : undefined;
};

const preferencesOf = ({ document }: OpenedPaper): PDFDict | undefined =>
  dictAt(document.catalog, 'ViewerPreferences');

/** What the file as a whole has to have: ISO 19005-2 (PDF/A-2), ISO 14289-1 (PDF/UA-1), and our paper's own print preferences. */
export const fileRules: readonly Rule[] = [
  {
    name: 'the file begins as PDF 1.7 with four binary bytes (19005-2, 6.1.2)',
    holds: ({ raw }) => /^%PDF-1\.7\n%[\x80-\xff]{4}/.test(raw),
  },
  {
    name: 'the file ends with its cross-reference and nothing after it (6.1.3)',
    holds: ({ raw }) => {
      const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(raw)?.[1]);
      return /^\d+ 0 obj/.test(raw.slice(start, start + 12));
    },
  },
  {
    name: 'the trailer has an identifier (6.1.3)',
    holds: ({ document }) => document.context.trailerInfo.ID !== undefined,
  },
  {
    name: 'nothing is encrypted (6.1.3)',
    holds: ({ document }) => document.context.trailerInfo.Encrypt === undefined,
  },
  {
    name: 'nothing runs or hides (6.5, 6.6, 6.9)',
    holds: ({ document: { catalog } }) =>
      !dictAt(dictAt(catalog, 'Names'), 'JavaScript') &&
      ['AA', 'OpenAction', 'OCProperties'].every((key) => at(catalog, key) === undefined),
  },
  {
    name: 'colours have an output intent with an RGB profile (6.2.3)',
    holds: ({ document: { catalog } }) => {
      const [intent] = listAt(catalog, 'OutputIntents');
      if (!(intent instanceof PDFDict) || nameAt(intent, 'S') !== 'GTS_PDFA1') return false;
      const profile = dataOf(at(intent, 'DestOutputProfile'));
      return (
        profile.length > 128 &&
        profile.toString('latin1', 36, 40) === 'acsp' &&
        profile.toString('latin1', 16, 20) === 'RGB ' &&
        profile.readUInt32BE(0) === profile.length
      );
    },
  },
  {
    name: 'the metadata are there and not compressed (6.6.2.1)',
    holds: ({ document }) => {
      const metadata = at(document.catalog, 'Metadata');
      return metadata instanceof PDFRawStream && at(metadata.dict, 'Filter') === undefined;
    },
  },
  {
    name: 'the metadata say PDF/A-2a (6.6.4)',
    holds: (paper) => inXmp(paper, 'pdfaid:part') === '2' && inXmp(paper, 'pdfaid:conformance') === 'A',
  },
  {
    name: 'the metadata say PDF/UA-1, and what that is (14289-1, 5; 19005-2, 6.6.2.3)',
    holds: (paper) =>
      inXmp(paper, 'pdfuaid:part') === '1' && metadataIn(paper).includes('<pdfaExtension:schemas>'),
  },
  {
    name: 'metadata and information agree (6.6.3)',
    holds: (paper) => {
      const info = infoOf(paper);
      const created = paper.document.getCreationDate();
      return (
        Boolean(textAt(info, 'Title')) &&
        inXmp(paper, 'dc:title') === textAt(info, 'Title') &&
        inXmp(paper, 'dc:creator') === textAt(info, 'Author') &&
        inXmp(paper, 'pdf:Producer') === textAt(info, 'Producer') &&
        created?.getTime() === new Date(inXmp(paper, 'xmp:CreateDate') ?? '').getTime()
      );
    },
  },
  {
    name: 'the viewer shows the title (14289-1, 7.1)',
    holds: (paper) => isTrue(preferencesOf(paper), 'DisplayDocTitle'),
  },
  {
    name: 'the main language is named (7.2)',
    holds: ({ document }) => /^[a-z]{2}-[A-Z]{2}$/.test(textAt(document.catalog, 'Lang') ?? ''),
  },
  {
    name: 'the document is marked as tagged (7.1)',
    holds: ({ document }) => isTrue(dictAt(document.catalog, 'MarkInfo'), 'Marked'),
  },
  {
    name: 'the printer is asked for the sides, no scaling, the tray by size',
    holds: (paper) => {
      const preferences = preferencesOf(paper);
      const sides = nameAt(preferences, 'Duplex');
      return (
        (sides === 'DuplexFlipLongEdge' || sides === 'Simplex') &&
        nameAt(preferences, 'PrintScaling') === 'None' &&
        isTrue(preferences, 'PickTrayByPDFSize')
      );
    },
  },
  {
    name: 'each person has whole sheets: printed on both sides, the pages are even',
    holds: (paper) => nameAt(preferencesOf(paper), 'Duplex') === 'Simplex' || paper.pages.length % 2 === 0,
  },
  {
    name: 'every page is A4 portrait',
    holds: ({ document }) =>
      document.getPages().every((page) => {
        const { width, height } = page.getMediaBox();
        const isA4 = Math.abs(width - A4[0]) < TOLERANCE_PT && Math.abs(height - A4[1]) < TOLERANCE_PT;
        return isA4 && page.getRotation().angle === 0;
      }),
  },
  {
    name: 'every page has a bookmark (7.17)',
    holds: ({ document, pages }) => {
      const found: unknown[] = [];
      for (
        let item = dictAt(dictAt(document.catalog, 'Outlines'), 'First');
        item;
        item = dictAt(item, 'Next')
      ) {
        const target = at(item, 'Dest');
        if (textAt(item, 'Title') && target && 'get' in target)
          found.push((target as { get(index: number): unknown }).get(0));
      }
      return pages.every(({ ref }) => found.includes(ref));
    },
  },
  {
    name: 'tabulators follow the structure (7.18.3)',
    holds: ({ pages }) => pages.every(({ node }) => at(node, 'Tabs') === PDFName.of('S')),
  },
];
