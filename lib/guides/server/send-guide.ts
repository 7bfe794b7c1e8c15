// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findEmailForChange } from '@/lib/cie-request/server/find-email';
import { type Guide } from '@/lib/guides/guide';
import { type GuideTongue } from '@/lib/guides/guide-view';
import { decideSending, type SendRefusal } from '@/lib/guides/sending';
import { translate } from '@/lib/i18n/translate';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { publicGuideOf } from '@/lib/municipality/public-guides';
import { getOwnMunicipality, type OwnMunicipality } from '@/lib/municipality/server/get-settings';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type GuideMail, guideMailOf } from './guide-mail';
import { guideFactsOf, guideViewOf } from './guide-view-of';
import { guideWords } from './guide-words';
import { insertSending, listSendings } from './store/sending-repository';

/** The outbox topic of guides. */
export const GUIDE_TOPIC = 'guide-mail';

/** What waits in the outbox: the whole message, and whom it is for. */
export type QueuedGuide = GuideMail & { to: string };

export type SendGuideError = SendRefusal | { kind: 'not-found' };

const nameOf = ({ name, secondName }: OwnMunicipality, tongue: GuideTongue): string =>
  translate(tongue, {
    key: 'receipt.municipality',
    values: { comune: tongue === 'de' ? (secondName ?? name) : name },
  });

const composed = async (tenant: TenantTx, guide: Guide, tongue: GuideTongue): Promise<GuideMail> => {
  const municipality = await getOwnMunicipality(tenant);
  const day = civilDateIn(tenant.now, 'Europe/Rome');
  // A message names no address but the guide's own: whoever learns to open others from it, opens false ones too.
  const facts = {
    ...guideFactsOf(municipality.settings, day),
    activationSite: guideWords(tongue, 'mail.site'),
  };
  return guideMailOf(guideViewOf(guide, tongue, facts), {
    municipality: nameOf(municipality, tongue),
    practice: env().practice,
    online: publicGuideOf(municipality, guide.number, tongue),
  });
};

/**
 * Sends a guide to the e-mail address that the citizen has read back, because they want it: written down here, handed to the mail server by
 * the worker.
 */
export const sendGuide = (
  authorised: Authorised<'work-requests'>,
  { requestId, guide, tongue }: { requestId: string; guide: Guide; tongue: GuideTongue },
): Promise<Result<null, SendGuideError>> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    if (!env().mail) return fail({ kind: 'no-mail' });
    const receiver = await findEmailForChange(tenant, requestId);
    if (!receiver) return fail({ kind: 'not-found' });
    const earlier = await listSendings(tenant, requestId);
    const wish = { guide: guide.number, tongue, now: tenant.now };
    const decided = decideSending(receiver, earlier, wish);
    if (!decided.ok) return decided;
    const id = randomUUID();
    const queued: QueuedGuide = {
      to: decided.value.email,
      ...(await composed(tenant, guide, tongue)),
    };
    await insertSending(tenant, {
      id,
      requestId,
      guide: guide.number,
      tongue,
      queuedBy: authorised.operator.id,
    });
    const body = new TextEncoder().encode(JSON.stringify(queued));
    const by = actorOf(authorised);
    await appendMessage(tenant, { topic: GUIDE_TOPIC, aggregateId: id, version: 1, body, by });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'guide.queued',
      subject: { kind: 'request', id: requestId },
      facts: { guide: guide.number, tongue, sending: id },
    });
    return ok(null);
  });
