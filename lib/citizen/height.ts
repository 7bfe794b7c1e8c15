// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Message, issueOf } from '@/lib/kernel/message';

const POSSIBLE = { min: 30, max: 250 };
const USUAL = { min: 40, max: 230 };

/** A height as typed (`172`, `172 cm`) → whole centimetres, 30–250. */
export const heightField = z.string().transform((text, context): number => {
  const typed = text.trim();
  const digits = /^(\d{1,3})( ?cm)?$/i.exec(typed)?.[1];
  const centimetres = Number(digits);
  if (digits !== undefined && centimetres >= POSSIBLE.min && centimetres <= POSSIBLE.max) return centimetres;
  context.addIssue(issueOf(typed === '' ? 'height.missing' : 'height.format'));
  return z.NEVER;
});

/** The question for a possible but unusual height, to be confirmed by the clerk; `null` for an ordinary one. */
export const heightWarning = (centimetres: number): Message | null =>
  centimetres < USUAL.min || centimetres > USUAL.max
    ? { key: 'height.range', values: { n: centimetres } }
    : null;
