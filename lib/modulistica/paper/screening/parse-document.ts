// SPDX-License-Identifier: AGPL-3.0-or-later
import { EncryptedPDFError, PDFDocument, PDFInvalidObject } from 'pdf-lib';
import { type FormFault } from '@/lib/modulistica/form-fault';
import { fail, ok, type Result } from '@/lib/kernel/result';

const MOST_OBJECTS = 50_000;

/** Reads a PDF without repairing it: what cannot be read is damaged, what is locked is refused. */
export const parseDocument = async (bytes: Uint8Array): Promise<Result<PDFDocument, FormFault>> => {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
    const objects = document.context.enumerateIndirectObjects();
    if (objects.length > MOST_OBJECTS) return fail({ kind: 'too-complex' });
    if (document.context.trailerInfo.Encrypt) return fail({ kind: 'encrypted' });
    if (objects.some(([, object]) => object instanceof PDFInvalidObject)) return fail({ kind: 'damaged' });
    return ok(document);
  } catch (error) {
    if (error instanceof EncryptedPDFError) return fail({ kind: 'encrypted' });
    return fail({ kind: error instanceof RangeError ? 'too-complex' : 'damaged' });
  }
};
