// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  JpegEmbedder,
  type PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { embedFace } from './embed-face';
import { type Page } from './page';
import { FACES, type FaceName } from './typeface';

const A4: [number, number] = [595.276, 841.89];

export type PaperDocument = {
  pages: readonly Page[];
  /** Shown in the viewer's title bar: no personal data. */
  title: string;
  author: string;
  /** Main language of the text, BCP 47. */
  language: string;
  /** Printed as the document's date; the same values give the same bytes. */
  at: Date;
  /** `false` when fronts and backs are printed apart. */
  duplex: boolean;
};

const isFace = (name: string): name is FaceName => name in FACES;

const embedFaces = (context: PDFContext, pages: readonly Page[]): Map<FaceName, PDFRef> => {
  const used = new Set(pages.flatMap((page) => [...page.faces]));
  return new Map(
    Object.keys(FACES)
      .filter(isFace)
      .filter((name) => used.has(name))
      .map((name) => [name, embedFace(context, name)]),
  );
};

const embedPictures = async (context: PDFContext, pages: readonly Page[]): Promise<Map<string, PDFRef>> => {
  const jpegs = new Map(pages.flatMap(({ pictures }) => [...pictures]));
  const refs = new Map<string, PDFRef>();
  for (const [name, jpeg] of jpegs)
    refs.set(name, await (await JpegEmbedder.for(jpeg)).embedIntoContext(context));
  return refs;
};

type Embedded = { faces: Map<FaceName, PDFRef>; pictures: Map<string, PDFRef> };

const namedIn = <N extends string>(names: Iterable<N>, refs: Map<N, PDFRef>) =>
  Object.fromEntries([...names].sort().map((name) => [name, refs.get(name)]));

const addPage = (document: PDFDocument, page: Page, { faces, pictures }: Embedded): void => {
  const { context } = document;
  const content = deflateSync(`${page.operators.join('\n')}\n`);
  const { node } = document.addPage(A4);
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: content.length }), content);
  node.set(PDFName.of('Contents'), context.register(stream));
  const shown = page.pictures.size > 0 && { XObject: namedIn(page.pictures.keys(), pictures) };
  node.set(PDFName.of('Resources'), context.obj({ Font: namedIn(page.faces, faces), ...shown }));
};

const setPreferences = (document: PDFDocument, { language, duplex }: PaperDocument): void => {
  const { catalog, context } = document;
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({
      DisplayDocTitle: true,
      Duplex: duplex ? 'DuplexFlipLongEdge' : 'Simplex',
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
    }),
  );
};

const identifierOf = ({ pages, title, at }: PaperDocument): PDFHexString => {
  const hash = createHash('sha256').update(title).update(at.toISOString());
  for (const page of pages) hash.update(page.operators.join('\n'));
  return PDFHexString.of(hash.digest('hex').slice(0, 32));
};

/**
 * Puts drawn pages into one PDF: A4, faces embedded, asking viewers for duplex on the long edge, no scaling and
 * the tray by size. The bytes depend on the values only.
 */
export const renderDocument = async (paper: PaperDocument): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const faces = embedFaces(document.context, paper.pages);
  const pictures = await embedPictures(document.context, paper.pages);
  for (const page of paper.pages) addPage(document, page, { faces, pictures });
  setPreferences(document, paper);
  document.setTitle(paper.title);
  document.setAuthor(paper.author);
  document.setProducer('Sportello CIE');
  document.setCreationDate(paper.at);
  document.setModificationDate(paper.at);
  const identifier = identifierOf(paper);
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier]);
  return document.save({ useObjectStreams: false });
};
