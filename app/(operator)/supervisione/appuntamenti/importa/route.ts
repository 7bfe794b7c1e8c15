// SPDX-License-Identifier: AGPL-3.0-or-later
import { route } from '@/lib/access/server/guard';
import { type FileFault } from '@/lib/appointments/import-report';
import { importAppointments } from '@/lib/appointments/server/import-appointments';
import { faultHref } from '../file-fault';

const MOST_BYTES = 1_048_576;
/** What a form adds around its file. */
const ENVELOPE_BYTES = 4_096;

const goTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

const refuse = (kind: 'too-big' | 'no-file'): Response => goTo(faultHref({ kind } satisfies FileFault));

/** Imports a posted file and leads to its report; a file that is wrong as a whole leads back with the reason. */
export const POST = route('supervise', async ({ authorised, request }) => {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > MOST_BYTES + ENVELOPE_BYTES) return refuse('too-big');
  const file = (await request.formData()).get('file');
  if (!(file instanceof File) || file.size === 0) return refuse('no-file');
  if (file.size > MOST_BYTES) return refuse('too-big');
  const imported = await importAppointments(authorised, new Uint8Array(await file.arrayBuffer()));
  return goTo(imported.ok ? `/supervisione/appuntamenti/${imported.value}` : faultHref(imported.error));
});
