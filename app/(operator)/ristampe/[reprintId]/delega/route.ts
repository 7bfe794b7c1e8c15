// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, plainRefusal } from '@/app/pdf-response';
import { readUpload } from '@/app/read-upload';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { isUuid } from '@/lib/kernel/identifiers';
import { type ScanFault, SCAN_UPLOAD } from '@/lib/reprint/scan-fault';
import { showScan } from '@/lib/reprint/server/mandate/act-to-decide';
import { keepScan, type KeepScanError } from '@/lib/reprint/server/mandate/keep-scan';
import { screenScanApart } from '@/lib/reprint/server/mandate/read-scan-file';

/** What stands around the file in a posted form. */
const ENVELOPE_BYTES = 20_000;

const screen = screenScanApart();

const fileOf = async (form: FormData): Promise<Uint8Array | null> => {
  const file = form.get('file');
  const isChosen = file instanceof File && (file.size > 0 || file.name !== '');
  return isChosen ? new Uint8Array(await file.arrayBuffer()) : null;
};

const faultOf = (error: KeepScanError): ScanFault | 'closed' =>
  error.kind === 'file' ? error.fault : 'closed';

const goTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

/** Takes in the scan of a signed act: a script gets the answer, a plain form goes back to its page. */
export const POST = route('reprint-codes', async ({ authorised, request, params }) => {
  const reprintId = params.reprintId ?? '';
  if (!isUuid(reprintId)) return plainRefusal(404, t('notFound'));
  const form = await readUpload(request, SCAN_UPLOAD.maxBytes + ENVELOPE_BYTES);
  const kept = form ? await keepScan(screen, authorised, reprintId, await fileOf(form)) : null;
  const href = `/ristampe/${reprintId}`;
  const fault = kept === null ? 'too-big' : kept.ok ? null : faultOf(kept.error);
  if (request.headers.get('accept') !== 'application/json')
    return goTo(fault ? `${href}?delega=${fault}` : href);
  const headers = { 'cache-control': 'no-store' };
  return fault
    ? Response.json({ error: t(`mandate.fault.${fault}`) }, { status: 422, headers })
    : Response.json({ href }, { headers });
});

/** The scan of an act, for its second person and the operator delegated, on pages of this portal only. */
export const GET = route('reprint-codes', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const jpeg = await showScan(authorised, params.reprintId ?? '');
  if (!jpeg) return plainRefusal(404, t('notFound'));
  return new Response(new Uint8Array(jpeg), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
  });
});
