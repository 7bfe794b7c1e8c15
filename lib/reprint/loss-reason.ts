// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ReleaseReason } from '@/lib/credential-backend/card';

/** Why the first half is printed again, in the order in which it is asked. */
export const lossReasons = [
  'lost',
  'stolen',
  'illegible',
  'never-delivered',
] as const satisfies readonly ReleaseReason[];

/** The reason as chosen; nothing is chosen in advance. */
export const lossReasonField = z.enum(lossReasons, { message: 'reprint.whyMissing' });

/** A sheet that the office never handed over cannot have been lost by the holder: no declaration. */
export const needsDeclaration = (reason: ReleaseReason): boolean => reason !== 'never-delivered';
