// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contacts } from '@/lib/contacts/advice';
import { type ContactKind, type ProofState } from '@/lib/contacts/proof-code';
import { type TenantTx } from '@/lib/platform/database';
import { proofOf } from './proof-of';
import { findProven } from './store/proof-repository';

/** The state of each contact of a person; `null` where there is no such contact. */
export type Proofs = Record<ContactKind, ProofState | null>;

/** Whether a person's contacts were verified at a counter of this municipality. */
export const findProofs = async (
  tenant: TenantTx,
  codiceFiscale: string,
  contacts: Contacts,
): Promise<Proofs> => {
  const stateOf = async (kind: ContactKind): Promise<ProofState | null> => {
    const value = contacts[kind];
    if (value === null) return null;
    const provenAt = await findProven(tenant, await proofOf(tenant, { codiceFiscale, kind, value }));
    return provenAt ? 'verified' : 'unverified';
  };
  return { email: await stateOf('email'), mobile: await stateOf('mobile') };
};
