// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { fingerprint } from '@/lib/platform/vault/vault';
import { type ContactUse, countOthers, upsertUse } from './store/contact-use-repository';

/** A person's contacts with what tells the person and the household apart; only keyed fingerprints of all this are kept. */
export type PersonContacts = {
  codiceFiscale: string;
  residence: string;
  email: string | null;
  mobile: string | null;
};

/** A contact that other people of this municipality use: `others` of other households, or only the own family's. */
export type SharedContact = { kind: 'email' | 'mobile'; others: number; family: boolean };

const usesOf = async (tenant: TenantTx, contacts: PersonContacts): Promise<ContactUse[]> => {
  const person = await fingerprint(tenant, 'person', contacts.codiceFiscale);
  const household = await fingerprint(tenant, 'household', contacts.residence);
  const given = [
    { kind: 'email' as const, text: contacts.email?.toLowerCase() },
    { kind: 'mobile' as const, text: contacts.mobile },
  ];
  return Promise.all(
    given.flatMap(({ kind, text }) =>
      text
        ? [fingerprint(tenant, kind, text).then((bytes) => ({ kind, fingerprint: bytes, person, household }))]
        : [],
    ),
  );
};

/** Remembers the contacts of a registered request. */
export const noteContacts = async (tenant: TenantTx, contacts: PersonContacts): Promise<void> => {
  for (const use of await usesOf(tenant, contacts)) await upsertUse(tenant, use);
};

/** Which of a person's contacts are already somebody else's here: the own family's, or those of `from` and more people of other households. */
export const findSharedContacts = async (
  tenant: TenantTx,
  contacts: PersonContacts,
  from: number,
): Promise<SharedContact[]> => {
  const shared: SharedContact[] = [];
  for (const use of await usesOf(tenant, contacts)) {
    const { others, sameHousehold } = await countOthers(tenant, use);
    const strangers = others - sameHousehold;
    if (strangers >= from || (strangers === 0 && sameHousehold > 0))
      shared.push({ kind: use.kind, others: strangers, family: strangers === 0 });
  }
  return shared;
};
