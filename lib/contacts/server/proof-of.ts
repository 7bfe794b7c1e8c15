// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactKind } from '@/lib/contacts/proof-code';
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import { type ProofOf } from './store/proof-repository';

/** A contact of a person in clear: an address, or a number in E.164. */
export type PersonsContact = { codiceFiscale: string; kind: ContactKind; value: string };

/** The keyed fingerprints by which a contact of a person is known. The letters of an address count as small ones. */
export const proofOf = async (
  tenant: TenantTx,
  { codiceFiscale, kind, value }: PersonsContact,
): Promise<ProofOf> => ({
  person: await fingerprint(tenant, 'person', codiceFiscale),
  kind,
  contact: await fingerprint(tenant, kind, value.toLowerCase()),
});

/** The keyed digest of a code; that of another sending of the same digits is another. */
export const digestOf = (tenant: TenantTx, id: string, code: string) =>
  fingerprint(tenant, 'contact-code', `${id}|${code}`);
