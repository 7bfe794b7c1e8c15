// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';
import { cutImage, encodeJpeg, readImageHead } from '@/lib/platform/image';
import { type ApartLimits, runApart } from '@/lib/platform/run-apart';
import { SCAN_UPLOAD, type ScanFault, scanFaultOf } from '@/lib/reprint/scan-fault';

/** Reads a scanned PDF as one JPEG of its pages; whatever the file does, this comes back. */
export type ScreenScan = (file: Uint8Array) => Promise<Result<Uint8Array, FormFault>>;

const LIMITS: ApartLimits = { ms: 20_000, heapMb: 256, residentMb: 768 };
const MOST_ANSWER = SCAN_UPLOAD.maxBytes;
/** Where the build puts the program. */
const BUILT = join(process.cwd(), 'dist', 'screen-scan.mjs');

const answerOf = (answer: Buffer): Result<Uint8Array, FormFault> => {
  const line = answer.indexOf('\n');
  const verdict = JSON.parse(answer.subarray(0, line).toString()) as { fault?: FormFault };
  return verdict.fault ? fail(verdict.fault) : ok(new Uint8Array(answer.subarray(line + 1)));
};

/** Scanned PDFs are read in a process of their own. */
export const screenScanApart =
  (program = BUILT, limits = LIMITS): ScreenScan =>
  async (input) => {
    const ran = await runApart({ program, args: [], input, limits, mostAnswer: MOST_ANSWER });
    return ran.ok ? answerOf(ran.value) : ran;
  };

/** Pixels of the longer side of what is kept, and of the shorter side below which nobody can read an act. */
const LONGEST = 2200;
const SHORTEST = 600;
const KEPT = { dpi: 150, maxBytes: 3_000_000 };

const isPdf = (file: Uint8Array): boolean =>
  Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, 1024)).includes('%PDF-');

const readPicture = async (file: Uint8Array): Promise<Result<Uint8Array, { kind: ScanFault }>> => {
  const head = await readImageHead(file);
  if (!head || head.pages > 1) return fail({ kind: 'not-a-scan' });
  const { width, height } = head;
  if (Math.min(width, height) < SHORTEST) return fail({ kind: 'too-small' });
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const to = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const area = { left: 0, top: 0, width, height };
  const image = await cutImage(file, { maxPixels: SCAN_UPLOAD.maxPixels, turns: 0, area, to });
  return image ? ok(await encodeJpeg(image, KEPT)) : fail({ kind: 'unreadable' });
};

/**
 * Reads a file as the scan of an act, a PDF or a photo (JPEG, PNG, WebP), into one JPEG of what can be seen of it: nothing else of the
 * file is kept.
 */
export const readScanFile = async (
  screen: ScreenScan,
  file: Uint8Array,
): Promise<Result<Uint8Array, { kind: ScanFault }>> => {
  if (file.length === 0) return fail({ kind: 'empty' });
  if (!isPdf(file)) return file.length > SCAN_UPLOAD.maxBytes ? fail({ kind: 'too-big' }) : readPicture(file);
  if (file.length > UPLOAD.maxBytes) return fail({ kind: 'too-big' });
  const screened = await screen(file);
  return screened.ok ? screened : fail({ kind: scanFaultOf(screened.error) });
};
