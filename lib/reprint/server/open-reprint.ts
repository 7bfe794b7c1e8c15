// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { factsOf } from '@/lib/reprint/card-facts';
import { type FoundCard } from './find-card';
import { findOpenMandateOf } from './store/mandate-repository';
import { findUnfinishedOf, insertReprint, writeCard } from './store/reprint-repository';

/** Opens the reprint of a found card and returns its id; the one that is open for the same card since today, or whose second halves wait to be printed, is gone on with. */
export const openReprint = (
  authorised: Authorised<'reprint-codes'>,
  { codiceFiscale, card }: FoundCard,
): Promise<string> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { cardSerial, holder } = card;
    const midnight = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
    const waiting = await findOpenMandateOf(tenant, cardSerial);
    if (waiting) {
      // Who comes back for second halves is asked again whether the card still serves.
      await writeCard(tenant, waiting, factsOf(card));
      return waiting;
    }
    const unfinished = await findUnfinishedOf(tenant, cardSerial, midnight);
    if (unfinished) {
      if (unfinished.status === 'open') await writeCard(tenant, unfinished.id, factsOf(card));
      return unfinished.id;
    }
    const id = randomUUID();
    const names = { surname: holder.surname ?? '', givenName: holder.givenName ?? '' };
    await insertReprint(
      tenant,
      { id, codiceFiscale, cardSerial, ...names },
      factsOf(card),
      authorised.operator.id,
    );
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'reprint.opened',
      subject: { kind: 'reprint', id },
    });
    return id;
  });
