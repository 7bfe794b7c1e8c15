// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';

/** A head seen earlier and kept outside the database: entry number and hash (hex). */
export type ChainAnchor = { seq: number; head: string };

const lineSchema = z.object({
  event: z.literal('audit-head'),
  municipalityId: z.uuid(),
  seq: z.coerce.number().int().positive(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
});

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
};

/** The heads in a kept log (JSON lines of the worker, event `audit-head`), by municipality; other lines are passed over. */
export const readAnchors = (log: string): Map<string, ChainAnchor[]> => {
  const anchors = new Map<string, ChainAnchor[]>();
  for (const line of log.split('\n')) {
    const parsed = lineSchema.safeParse(jsonOf(line));
    if (!parsed.success) continue;
    const { municipalityId, seq, head } = parsed.data;
    anchors.set(municipalityId, [...(anchors.get(municipalityId) ?? []), { seq, head }]);
  }
  return anchors;
};
