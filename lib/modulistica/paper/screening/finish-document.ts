// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { Duplex, type PDFDocument, PrintScaling, rgb } from 'pdf-lib';
import { type FormLabel, type ScreenedForm } from '@/lib/modulistica/screened-form';

const A4: [number, number] = [595.28, 841.89];
const FONT = '@expo-google-fonts/titillium-web/400Regular/TitilliumWeb_400Regular.ttf';
const SIZE = 12;
const LEADING = 18;
const GREY = rgb(0.27, 0.35, 0.44);

const BLANK: Record<FormLabel['language'], readonly string[]> = {
  it: ['Pagina lasciata intenzionalmente bianca'],
  de: ['Diese Seite wurde absichtlich leer gelassen'],
  'it-de': ['Pagina lasciata intenzionalmente bianca', 'Diese Seite wurde absichtlich leer gelassen'],
};

const addBlankPage = async (document: PDFDocument, lines: readonly string[]): Promise<void> => {
  document.registerFontkit(fontkit);
  const bytes = await readFile(createRequire(import.meta.url).resolve(FONT));
  const font = await document.embedFont(bytes, { subset: true });
  const page = document.addPage(A4);
  lines.forEach((line, index) => {
    const x = (A4[0] - font.widthOfTextAtSize(line, SIZE)) / 2;
    page.drawText(line, { x, y: A4[1] / 2 - index * LEADING, size: SIZE, font, color: GREY });
  });
};

/** Fills an odd document up to whole sheets, asks printers for both sides at full size, and writes it out with our label. */
export const finishDocument = async (
  document: PDFDocument,
  pages: number,
  { title, language }: FormLabel,
  at: Date,
): Promise<ScreenedForm> => {
  const padded = pages % 2 === 1;
  if (padded) await addBlankPage(document, BLANK[language]);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language === 'de' ? 'de' : 'it');
  document.setProducer('Sportello CIE');
  document.setCreationDate(at);
  document.setModificationDate(at);
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setDuplex(Duplex.DuplexFlipLongEdge);
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setPickTrayByPDFSize(true);
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  return { bytes, pages: pages + (padded ? 1 : 0), padded };
};
