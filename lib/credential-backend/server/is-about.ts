// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { jsonIn } from '@/lib/platform/http';

/** True when an answer is about exactly these bytes: their digest, and everything it names stands in them. */
export const isAbout = (
  body: Uint8Array,
  { request_digest, ...named }: { request_digest: string; [name: string]: unknown },
): boolean => {
  const sent = jsonIn(body) as Record<string, unknown>;
  return (
    request_digest === createHash('sha256').update(body).digest('hex') &&
    Object.entries(named).every(([name, value]) => value === sent[name])
  );
};
