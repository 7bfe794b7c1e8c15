// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormFault } from '@/lib/modulistica/form-fault';
import { activeFault, hasExternalStream } from './active-content';
import { shapeFault } from './file-shape';
import { packedFault } from './packed-streams';
import { pagesOf } from './page-tree';
import { parseDocument } from './parse-document';
import { scanOf } from './scan-of';
import { unpackedFault } from './unpacked-size';

/** Both sides of two sheets. */
const MOST_PAGES = 4;

const judge = async (file: Uint8Array): Promise<Result<Uint8Array, FormFault>> => {
  const early = shapeFault(file) ?? unpackedFault(file);
  if (early) return fail(early);
  const parsed = await parseDocument(file);
  if (!parsed.ok) return parsed;
  const { context } = parsed.value;
  const active = activeFault(context) ?? (hasExternalStream(context) ? { kind: 'external' as const } : null);
  if (active) return fail(active);
  const packed = packedFault(context);
  // A scanner packs as it likes: the way is not judged, the size is.
  if (packed && packed.kind !== 'compression') return fail(packed);
  const pages = pagesOf(parsed.value);
  if (!pages) return fail({ kind: 'damaged' });
  if (pages.length > MOST_PAGES) return fail({ kind: 'too-many-pages', pages: pages.length });
  return ok(await scanOf(file));
};

/**
 * Judges a scanned PDF and keeps what a person sees of it: its pages, at most four, below each other as one JPEG. It reads hostile bytes:
 * it is called in a process of its own (`scan-program.ts`). What its readers choke on is damaged.
 */
export const screenScan = (file: Uint8Array): Promise<Result<Uint8Array, FormFault>> =>
  judge(file).catch((error: unknown) =>
    fail({ kind: error instanceof RangeError ? 'too-complex' : 'damaged' } satisfies FormFault),
  );
