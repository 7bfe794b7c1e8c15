// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { type FoundCard } from '@/lib/reprint/server/find-card';
import { findOpenOf, holdCard, insertChange, writeSealed } from './store/change-repository';

/** Opens the change of a found card's contacts and returns its id; the one that is open for the card since today is gone on with. */
export const openChange = (
  authorised: Authorised<'reprint-codes'>,
  { codiceFiscale, card }: FoundCard,
): Promise<string> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { cardSerial, holder, state, issuedOn, expiresOn, issuingMunicipality, knownContacts } = card;
    const facts = { state, issuedOn, expiresOn, issuingMunicipality, knownContacts };
    await holdCard(tenant, cardSerial);
    const midnight = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
    const unfinished = await findOpenOf(tenant, cardSerial, midnight);
    if (unfinished) {
      await writeSealed(tenant, unfinished.id, { card: facts });
      return unfinished.id;
    }
    const id = randomUUID();
    const names = { surname: holder.surname ?? '', givenName: holder.givenName ?? '' };
    const openedBy = authorised.operator.id;
    await insertChange(tenant, { id, codiceFiscale, cardSerial, ...names, openedBy }, facts);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.opened',
      subject: { kind: 'contact-change', id },
    });
    return id;
  });
