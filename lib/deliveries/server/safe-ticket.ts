// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryEvidence } from '@/lib/enrolment/delivery-evidence';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { translate } from '@/lib/i18n/translate';
import { type UnsettledMessage } from '@/lib/outbox/message';

/** What a text for the help desk is made of; ids, codes and instants only. */
export type TicketFacts = {
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
export const safeTicketText = ({
  istatCode,
  requestId,
  entries,
  message,
  evidence,
  now,
}: TicketFacts): string =>
  [
    translate('it', { key: 'safeTicket.head' }),
    translate('it', {
      key: 'safeTicket.request',
      values: { comune: istatCode, id: requestId, ora: at(now) },
    }),
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
  ].join('\n');
