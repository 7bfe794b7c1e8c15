// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type DeliveryEvidence } from '@/lib/enrolment/delivery-evidence';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { findOpenDelivery } from '@/lib/enrolment/server/list-deliveries';
import { listEntries } from '@/lib/enrolment/server/list-entries';
import { listEvidence } from '@/lib/enrolment/server/list-evidence';
import { translate } from '@/lib/i18n/translate';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type UnsettledMessage } from '@/lib/outbox/message';
import { database } from '@/lib/platform/database';

type TicketFacts = {
  istatCode: string;
  requestId: string;
  entries: readonly (LedgerEntry & { messageId: string })[];
  message: UnsettledMessage | null;
  evidence: readonly DeliveryEvidence[];
  now: Date;
};

const at = (instant: Date | null): string => instant?.toISOString() ?? '–';

/**
 * What the help desk needs to find a delivery, line by line: ids of request, messages and receipts, versions, error codes and instants in UTC.
 * No personal datum is among them.
 */
const linesOf = ({ istatCode, requestId, entries, message, evidence, now }: TicketFacts): string[] => [
  translate('it', { key: 'safeTicket.head' }),
  translate('it', { key: 'safeTicket.request', values: { comune: istatCode, id: requestId, ora: at(now) } }),
  ...entries.map((entry) =>
    translate('it', {
      key: 'safeTicket.version',
      values: {
        versione: String(entry.version),
        stato: entry.state,
        errore: entry.problem ?? '–',
        messaggio: entry.messageId,
        accodata: at(entry.queuedAt),
        attesa: at(entry.waitingSince),
        accettata: at(entry.acceptedAt),
        ricevuta: entry.backendId ?? '–',
      },
    }),
  ),
  ...(message
    ? [
        translate('it', {
          key: 'safeTicket.message',
          values: {
            messaggio: message.id,
            tipo: message.topic,
            tentativi: String(message.attempts),
            errore: message.lastError ?? '–',
            prossimo: message.state === 'pending' ? at(message.nextAttemptAt) : '–',
          },
        }),
      ]
    : []),
  ...evidence.map(({ messageId, receivedAt, requestDigest }) =>
    translate('it', {
      key: 'safeTicket.evidence',
      values: { messaggio: messageId, ora: at(receivedAt), impronta: requestDigest },
    }),
  ),
];

/** The text for the help desk about a request's deliveries; `null` for a request that was never fed. Nobody's data is read or told. */
export const safeTicket = (
  authorised: Authorised<'read-requests'>,
  requestId: string,
): Promise<string | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const entries = await listEntries(tenant, requestId);
    if (entries.length === 0) return null;
    const { istatCode } = await getOwnMunicipality(tenant);
    const message = (await findOpenDelivery(tenant, requestId))?.message ?? null;
    const evidence = await listEvidence(tenant, requestId);
    return linesOf({ istatCode, requestId, entries, message, evidence, now: tenant.now }).join('\n');
  });
