// SPDX-License-Identifier: AGPL-3.0-or-later
import { Zip, ZipPassThrough } from 'fflate';

type ZipFile = { name: string; bytes: Uint8Array };

/**
 * A ZIP of files that are read one after the other while it is sent: only one of them is in memory. PDFs are packed already and are
 * stored as they are. A file that cannot be read ends the answer in the middle, which browsers report.
 */
export const zipResponse = (fileName: string, files: AsyncIterable<ZipFile>, at: Date): Response => {
  const iterator: AsyncIterator<ZipFile, unknown> = files[Symbol.asyncIterator]();
  let zip: Zip;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      zip = new Zip((error, chunk, final) => {
        if (error) controller.error(error);
        else controller.enqueue(chunk);
        if (!error && final) controller.close();
      });
    },
    pull: async () => {
      const next = await iterator.next();
      if (next.done) return zip.end();
      const entry = new ZipPassThrough(next.value.name);
      entry.mtime = at;
      zip.add(entry);
      entry.push(next.value.bytes, true);
    },
    cancel: () => zip.terminate(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
};
