// SPDX-License-Identifier: AGPL-3.0-or-later

const bytesOf = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

/** A posted form with a file: `null` when it is larger than `most` bytes, told before it is read where the browser says so. */
export const readUpload = async (request: Request, most: number): Promise<FormData | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const bytes = await bytesOf(request, most);
  if (!bytes) return null;
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return new Response(bytes, { headers }).formData().catch(() => new FormData());
};
