// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { type TenantTx } from '@/lib/platform/database';
import { findSessionForChange } from './store/session-repository';

/**
 * True when the session behind a proof was ended since the proof was made: signed out, signed in elsewhere, or by the security officer.
 * The session is held until the caller's transaction ends, so that whoever ends it meanwhile waits for what is being done.
 */
export const wasEnded = async (tenant: TenantTx, authorised: Authorised<Permission>): Promise<boolean> => {
  const session = await findSessionForChange(tenant, authorised.sessionHash);
  return session !== null && session.revokedAt !== null;
};
