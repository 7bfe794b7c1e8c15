// SPDX-License-Identifier: AGPL-3.0-or-later
import { zipResponse } from '@/app/zip-response';
import { route } from '@/lib/access/server/guard';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type ArchiveFile, archiveForms, type FormArchive } from '@/lib/modulistica/server/archive-forms';
import { tableOfContents } from '../archive-words';

const withContents = async function* ({ entries, files }: FormArchive): AsyncIterable<ArchiveFile> {
  yield { name: 'indice.csv', bytes: new TextEncoder().encode(tableOfContents(entries)) };
  yield* files;
};

/** A ZIP of the forms to save: everything, or what changed since the last time. */
export const POST = route('manage-forms', async ({ authorised, request }) => {
  const scope = (await request.formData()).get('scope') === 'changed' ? 'changed' : 'all';
  const archive = await archiveForms(authorised, scope);
  const day = civilDateIn(archive.now, 'Europe/Rome');
  const name = scope === 'all' ? `moduli-${day}.zip` : `moduli-cambiati-${day}.zip`;
  return zipResponse(name, withContents(archive), archive.now);
});
