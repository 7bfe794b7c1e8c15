// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PDFDocument } from 'pdf-lib';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';
import { type FormLabel, type ScreenedForm } from '@/lib/modulistica/screened-form';
import { activeFault, hasExternalStream } from './active-content';
import { drawPages, type PagePicture } from './draw-pages';
import { missingFont } from './embedded-fonts';
import { shapeFault } from './file-shape';
import { finishDocument } from './finish-document';
import { packedFault } from './packed-streams';
import { hasOnlyFields } from './page-annotations';
import { formatFault } from './page-format';
import { pagesOf } from './page-tree';
import { parseDocument } from './parse-document';
import { marginFault } from './printable-area';
import { looksTheSame } from './same-pages';
import { trimDocument } from './trim-document';
import { unpackedFault } from './unpacked-size';

const DPI = 72;

const contentFault = ({ context }: PDFDocument): FormFault | null =>
  activeFault(context) ?? (hasExternalStream(context) ? { kind: 'external' } : null) ?? packedFault(context);

type Pages = NonNullable<ReturnType<typeof pagesOf>>;

const pagesFault = (pages: Pages): FormFault | null => {
  if (pages.length > UPLOAD.maxPages) return { kind: 'too-many-pages', pages: pages.length };
  for (const [index, page] of pages.entries()) {
    const fault = formatFault(page, index + 1);
    if (fault) return fault;
    if (!hasOnlyFields(page)) return { kind: 'annotation', page: index + 1 };
  }
  return null;
};

const drawn = async (bytes: Uint8Array): Promise<PagePicture[] | null> =>
  drawPages(bytes, DPI).catch(() => null);

const judge = async (
  file: Uint8Array,
  label: FormLabel,
  at: Date,
): Promise<Result<ScreenedForm, FormFault>> => {
  const early = shapeFault(file) ?? unpackedFault(file);
  if (early) return fail(early);
  const parsed = await parseDocument(file);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const content = contentFault(document);
  if (content) return fail(content);
  const pages = pagesOf(document);
  if (!pages) return fail({ kind: 'damaged' });
  const wrong = pagesFault(pages);
  if (wrong) return fail(wrong);
  const font = missingFont(trimDocument(document, pages));
  if (font !== null) return fail({ kind: 'font', name: font });
  const kept = await finishDocument(document, pages.length, label, at);
  const given = await drawn(file);
  const again = await drawn(kept.bytes);
  if (!given || !again) return fail({ kind: 'damaged' });
  if (given.length !== pages.length || !looksTheSame(given, again)) return fail({ kind: 'ambiguous' });
  const margin = marginFault(again, DPI);
  if (margin) return fail(margin);
  return kept.bytes.length > UPLOAD.maxBytes ? fail({ kind: 'too-big' }) : ok(kept);
};

/**
 * Judges an uploaded file and writes it anew. It reads hostile bytes: it is called in a process of its own, which has nothing to lose
 * and may be ended (`screen-program.ts`). What its readers choke on is damaged.
 */
export const screenForm = (
  file: Uint8Array,
  label: FormLabel,
  at: Date,
): Promise<Result<ScreenedForm, FormFault>> =>
  judge(file, label, at).catch((error: unknown) =>
    fail({ kind: error instanceof RangeError ? 'too-complex' : 'damaged' } satisfies FormFault),
  );
