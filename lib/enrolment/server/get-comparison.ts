// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { database } from '@/lib/platform/database';
import { findComparison } from './store/comparison-repository';

/** The last comparison with the credential backend and what it found; `null` before the first. */
export const getComparison = (authorised: Authorised<'supervise'>): ReturnType<typeof findComparison> =>
  database().withTenant(authorised.operator.municipalityId, findComparison);
