// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { giveUpStock } from '@/lib/first-halves/server/give-up-stock';
import { type Result } from '@/lib/kernel/result';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { compareFeed, type Comparison } from '@/lib/enrolment/server/compare-feed';

/** A supervisor does not wait for the worker's daily comparison. */
export const compareNow = async (
  backend: CredentialBackend,
  authorised: Authorised<'supervise'>,
): Promise<Result<Comparison, BackendError>> => {
  const { municipalityId: id } = authorised.operator;
  const { istatCode } = await database().withTenant(id, getOwnMunicipality);
  return compareFeed({ backend, actor: actorOf(authorised), whenOlder: giveUpStock }, { id, istatCode });
};
