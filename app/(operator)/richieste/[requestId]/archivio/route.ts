// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { isUuid } from '@/lib/kernel/identifiers';
import { drawArchive } from '@/lib/receipt/server/draw-archive-copy';

/** The copy for the archive, as a file to keep: without codes, sealed where the municipality has a seal. */
export const POST = route('work-requests', async ({ authorised, params }) => {
  const requestId = params.requestId ?? '';
  const drawn = isUuid(requestId) ? await drawArchive(authorised, requestId) : null;
  if (!drawn?.ok) return plainRefusal(404, t('archive.notYet'));
  const { bytes, requestNumber } = drawn.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${requestNumber.replace(/[^\w.-]/g, '-')}-archivio.pdf"`,
      'cache-control': 'no-store',
    },
  });
});
