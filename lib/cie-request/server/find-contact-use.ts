// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { personContactsOf } from '@/lib/cie-request/person-contacts';
import { parseSection } from '@/lib/cie-request/request-form';
import { type ContactCoach } from '@/lib/contacts/coach';
import { findSharedContacts, type SharedContact } from '@/lib/contacts/server/contact-use';
import { isDisposableDomain } from '@/lib/contacts/server/disposable-domains';
import { parseEmail } from '@/lib/contacts/email';
import { parseMobile } from '@/lib/contacts/mobile';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { requestContextOf } from './request-context';
import { findRow, readDraft } from './store/request-repository';

type Typed = { email: string; mobile: string };

/** What the program knows of contacts as typed: who else uses them here, and whether the mailbox is a throw-away one. */
export type ContactUse = { shared: SharedContact[]; disposable: boolean };

const isDisposable = (email: string | null, { neverDomains }: ContactCoach): boolean => {
  const domain = email?.split('@')[1];
  return domain !== undefined && !neverDomains.includes(domain) && isDisposableDomain(domain);
};

const readContacts = ({ email, mobile }: Typed) => {
  const [address, number] = [parseEmail(email), parseMobile(mobile)];
  return { email: address.ok ? address.value : null, mobile: number.ok ? number.value : null };
};

const sharedOf = async (
  tenant: TenantTx,
  requestId: string,
  given: ReturnType<typeof readContacts>,
  { sharedFrom }: ContactCoach,
): Promise<SharedContact[]> => {
  const row = await findRow(tenant, requestId);
  if (!row) return [];
  const values = await readDraft(tenant, row);
  const context = await requestContextOf(tenant, values);
  const person = parseSection('person', values, context);
  const residence = parseSection('residence', values, context);
  if (!person.ok || !residence.ok) return [];
  const contacts = { outcome: 'given' as const, readBackAt: null, ...given };
  return findSharedContacts(
    tenant,
    personContactsOf({ person: person.value, residence: residence.value, contacts }),
    sharedFrom,
  );
};

/**
 * Which of the contacts as typed are already somebody else's in this municipality, and whether the mailbox is a throw-away one. Of the first
 * nothing is said before the draft tells who the person is and where she lives: a family is only known by its address.
 */
export const findContactUse = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  typed: Typed,
): Promise<ContactUse> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { contactCoach } = (await getOwnMunicipality(tenant)).settings;
    const given = readContacts(typed);
    return {
      shared: await sharedOf(tenant, requestId, given, contactCoach),
      disposable: isDisposable(given.email, contactCoach),
    };
  });
