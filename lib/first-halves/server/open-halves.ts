// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SealError } from '@/lib/credential-backend/server/open-seal';
import {
  type FirstHalves,
  openSealedFirstHalves,
} from '@/lib/credential-backend/server/open-sealed-first-halves';
import {
  openSealedSecondHalves,
  type SecondHalves,
} from '@/lib/credential-backend/server/open-sealed-second-halves';
import { fail, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { sealingPrivateKey } from '@/lib/platform/vault/vault';
import { findSealed } from './store/ticket-repository';

/** A seal as it was received: who it is for and the municipality's key it was made to. */
export type SealedHalves = {
  ticketId: string;
  cardSerial: string;
  municipalityCode: string;
  keyId: string;
  sealed: string;
};

/** Opens a seal of first halves in memory, for one drawing; checks that ticket, card and municipality inside are the ones expected. */
export const openSealed = async (
  tenant: TenantTx,
  halves: SealedHalves,
): Promise<Result<FirstHalves, SealError>> =>
  openSealedFirstHalves(halves.sealed, await sealingPrivateKey(tenant, halves.keyId), halves);

/** Opens a seal of second halves in memory, for one drawing; a seal of first halves is `other-half`, never opened as these. */
export const openSealedSecond = async (
  tenant: TenantTx,
  halves: SealedHalves,
): Promise<Result<SecondHalves, SealError>> =>
  openSealedSecondHalves(halves.sealed, await sealingPrivateKey(tenant, halves.keyId), halves);

/** Opens the halves of a request's ticket; `destroyed` once they were handed over, voided or expired. */
export const openTicket = async (
  tenant: TenantTx,
  ticketId: string,
  municipalityCode: string,
): Promise<Result<FirstHalves, SealError | { kind: 'destroyed' }>> => {
  const found = await findSealed(tenant, ticketId);
  if (!found) return fail({ kind: 'destroyed' });
  return openSealed(tenant, { ticketId, municipalityCode, ...found });
};
