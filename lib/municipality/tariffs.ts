// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CivilDate, compareCivilDates } from '@/lib/kernel/civil-date';
import { centsSchema, civilDateSchema, sourceSchema } from './dated-switch';

/** Why a card is asked for; the tariff is decided by it. */
export const requestReasons = [
  'first-issue',
  'renewal',
  'theft',
  'loss',
  'deterioration',
  'data-change',
  'paper-replacement',
  'defective',
] as const;

export type RequestReason = (typeof requestReasons)[number];

/** What an amount is for: `free` is a card that costs nothing. */
export const tariffKinds = ['ordinary', 'duplicate', 'free'] as const;

/** One amount for one reason from one date on. */
export const tariffSchema = z
  .object({
    reason: z.enum(requestReasons),
    /** What the citizen pays, State's and municipality's share together. */
    cents: centsSchema,
    kind: z.enum(tariffKinds, { message: 'settings.required' }),
    from: civilDateSchema,
    source: sourceSchema,
  })
  .refine(({ kind, cents }) => (kind === 'free') === (cents === 0), {
    message: 'settings.free',
    path: ['cents'],
  });

export type Tariff = z.infer<typeof tariffSchema>;

/** The tariff in force for a reason on a date; `null` when the table has none. */
export const tariffOn = (tariffs: readonly Tariff[], reason: RequestReason, date: CivilDate): Tariff | null =>
  tariffs
    .filter((tariff) => tariff.reason === reason && compareCivilDates(tariff.from, date) <= 0)
    .sort((a, b) => compareCivilDates(a.from, b.from))
    .at(-1) ?? null;
