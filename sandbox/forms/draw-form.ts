// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { Duplex, PDFDocument, PrintScaling, degrees } from 'pdf-lib';
import { type FormDraft } from './catalogue';
import { GREY, INK, LEFT, PALE, RIGHT, type Sheet, WIDTH, drawBlock, write } from './sheet';

const A4: [number, number] = [595.28, 841.89];
const BOX_HEIGHT = 92;
const BOX_GAP = 12;

const fontBytes = async (): Promise<[Buffer, Buffer]> => {
  const { resolve } = createRequire(import.meta.url);
  const file = (face: string) => readFile(resolve(`@expo-google-fonts/titillium-web/${face}.ttf`));
  return Promise.all([
    file('400Regular/TitilliumWeb_400Regular'),
    file('600SemiBold/TitilliumWeb_600SemiBold'),
  ]);
};

const drawBox = (sheet: Sheet, title: string, x: number, width: number, strong: boolean): void => {
  const y = 78;
  sheet.page.drawRectangle({
    x,
    y,
    width,
    height: BOX_HEIGHT,
    borderColor: INK,
    borderWidth: strong ? 1.6 : 0.7,
  });
  sheet.y = y + BOX_HEIGHT - 15;
  write(sheet, title, x + 9, 9.5, strong);
};

const drawSignatures = (sheet: Sheet, { signature, signer }: FormDraft): void => {
  const width = (WIDTH - BOX_GAP) / 2;
  const [own, office] =
    signature === 'right' ? [LEFT + width + BOX_GAP, LEFT] : [LEFT, LEFT + width + BOX_GAP];
  drawBox(sheet, signer, own, width, true);
  drawBox(sheet, "L'operatore", office, width, false);
};

const drawFrame = (sheet: Sheet, form: FormDraft, face: 'fronte' | 'retro'): void => {
  sheet.y = 330;
  sheet.page.drawText('PROVA', {
    x: 128,
    y: 300,
    size: 118,
    font: sheet.fonts.bold,
    color: PALE,
    rotate: degrees(38),
  });
  sheet.y = A4[1] - 62;
  write(sheet, form.title, LEFT, face === 'fronte' ? 20 : 12, true);
  sheet.y -= 16;
  write(sheet, `${form.code} · versione ${form.version}`, LEFT, 9.5, false, GREY);
  sheet.page.drawLine({
    start: { x: LEFT, y: sheet.y - 8 },
    end: { x: RIGHT, y: sheet.y - 8 },
    thickness: 1,
    color: INK,
  });
  const top = sheet.y;
  sheet.y = 44;
  write(
    sheet,
    `Modulo di esercitazione: non è un modulo del Ministero · ${form.code} ${form.version} · ${face}`,
    LEFT,
    8,
    false,
    GREY,
  );
  sheet.y = top;
};

/**
 * A form as PDF: one A4 sheet upright, front and back, asking for duplex on the long edge, its fonts inside. The same
 * draft gives the same bytes, so that its digest names it for ever.
 */
export const drawForm = async (form: FormDraft): Promise<Buffer> => {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const [regular, bold] = await fontBytes();
  const fonts = {
    regular: await document.embedFont(regular, { subset: true }),
    bold: await document.embedFont(bold, { subset: true }),
  };
  const published = new Date(form.published_at);
  document.setTitle(`${form.title} (${form.code} ${form.version})`, { showInWindowTitleBar: true });
  document.setLanguage(form.language === 'de' ? 'de' : 'it');
  document.setCreationDate(published);
  document.setModificationDate(published);
  document.setProducer('Sandbox');
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setDuplex(Duplex.DuplexFlipLongEdge);
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setPickTrayByPDFSize(true);
  const front: Sheet = { page: document.addPage(A4), fonts, y: 0 };
  drawFrame(front, form, 'fronte');
  form.front.forEach((block) => drawBlock(front, block));
  drawSignatures(front, form);
  const back: Sheet = { page: document.addPage(A4), fonts, y: 0 };
  drawFrame(back, form, 'retro');
  form.back.forEach((block) => drawBlock(back, block));
  return Buffer.from(await document.save());
};
