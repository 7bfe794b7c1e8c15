// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type ChangeView } from '@/lib/contact-change/change-view';
import { type Contacts } from '@/lib/contacts/advice';
import { maskEmail, maskMobile } from '@/lib/contacts/mask';
import { findProofs } from '@/lib/contacts/server/find-proofs';
import { isUuid } from '@/lib/kernel/identifiers';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database } from '@/lib/platform/database';
import { findChange, readApplicant, readCard, readContacts } from './store/change-repository';

/** Contacts as they are shown to whoever does not need them. */
export const maskedContacts = ({ email, mobile }: Contacts): Contacts => ({
  email: email && maskEmail(email),
  mobile: mobile && maskMobile(mobile),
});

/** A change of this municipality, as its page shows it; `null` when it is unknown here. */
export const getChange = (authorised: Authorised<'reprint-codes'>, id: string): Promise<ChangeView | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = isUuid(id) ? await findChange(tenant, id) : null;
    if (!row) return null;
    const contacts = await readContacts(tenant, row);
    const { status, codiceFiscale, cardSerial, holder, readBackAt, problem, confirmedAt, acceptedAt } = row;
    const view: ChangeView = {
      id,
      status,
      codiceFiscale,
      cardSerial,
      holder,
      card: await readCard(tenant, row),
      applicant: await readApplicant(tenant, row),
      contacts: contacts && status !== 'open' ? maskedContacts(contacts) : contacts,
      readBackAt,
      proofs: await findProofs(tenant, codiceFiscale, contacts ?? { email: null, mobile: null }),
      coach: (await getOwnMunicipality(tenant)).settings.contactCoach,
      problem,
      confirmedAt,
      acceptedAt,
    };
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.read',
      subject: { kind: 'contact-change', id },
    });
    return view;
  });
