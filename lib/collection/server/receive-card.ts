// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { searchTermOf } from '@/lib/cie-request/search-term';
import { findRequestOfCard, type RequestOfCard } from '@/lib/cie-request/server/find-delivery';
import { type CollectionState } from '@/lib/collection/collection-state';
import { type CivilDate, civilDateIn, compareCivilDates } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { type Step, type StepError, takeStep } from './take-step';

/** A day on which the card cannot have arrived: before its request, or still to come. */
export type DayError = { kind: 'day' };

/** When a card arrived, and what stands on its envelope. */
export type Arrival = { receivedOn: CivilDate; envelope: string | null };

const isBetween = (day: CivilDate, from: CivilDate, to: CivilDate): boolean =>
  compareCivilDates(from, day) <= 0 && compareCivilDates(day, to) <= 0;

const todayIn = ({ now }: TenantTx): CivilDate => civilDateIn(now, 'Europe/Rome');

const arrivalStep = (arrival: Arrival, today: CivilDate): Step<DayError> => ({
  step: 'receive',
  verb: 'card.received',
  decide: ({ delivery }) =>
    isBetween(arrival.receivedOn, delivery.registeredOn, today)
      ? ok({ noted: arrival })
      : fail({ kind: 'day' }),
});

/** The card of a request arrived here, or came back from the post. */
export const receiveCard = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  arrival: Arrival,
): Promise<Result<{ state: CollectionState }, StepError | DayError>> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    takeStep(tenant, authorised, requestId, arrivalStep(arrival, todayIn(tenant))),
  );

/** The post left a notice for a card and keeps it. */
export const noteHeldAtPost = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  noticeOn: CivilDate,
): Promise<Result<{ state: CollectionState }, StepError | DayError>> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    takeStep<DayError>(tenant, authorised, requestId, {
      step: 'hold-at-post',
      verb: 'card.held-at-post',
      decide: ({ delivery }) =>
        isBetween(noticeOn, delivery.registeredOn, todayIn(tenant))
          ? ok({ noted: { noticeOn } })
          : fail({ kind: 'day' }),
    }),
  );

/** What became of one scan of a batch; `here`: it had arrived before, `gone`: it was handed over or disposed of before. */
export type ScanOutcome =
  | { kind: 'no-serial' }
  | { kind: 'unknown'; cardSerial: string }
  | { kind: 'arrived' | 'came-back' | 'here' | 'gone' | 'closed'; cardSerial: string; card: RequestOfCard };

const kindAfter = (received: Awaited<ReturnType<typeof receiveCard>>) => {
  if (received.ok) return received.value.state === 'returned' ? 'came-back' : 'arrived';
  if (received.error.kind !== 'not-now')
    throw new Error('a card that arrives today has a registered request');
  return received.error.state === 'delivered' || received.error.state === 'disposed' ? 'gone' : 'here';
};

/** One scan of a batch of envelopes: the card arrived today. Scanning it again changes nothing and says so. */
export const receiveScanned = (
  authorised: Authorised<'work-requests'>,
  text: string,
): Promise<ScanOutcome> => {
  const term = searchTermOf(text);
  if (term.kind !== 'card-serial') return Promise.resolve({ kind: 'no-serial' });
  const { cardSerial } = term;
  return database().withTenant(authorised.operator.municipalityId, async (tenant): Promise<ScanOutcome> => {
    const card = await findRequestOfCard(tenant, cardSerial);
    if (!card) return { kind: 'unknown', cardSerial };
    const arrival = { receivedOn: todayIn(tenant), envelope: null };
    const received = await takeStep(tenant, authorised, card.id, arrivalStep(arrival, todayIn(tenant)));
    if (!received.ok && received.error.kind === 'not-found') return { kind: 'unknown', cardSerial };
    const kind = kindAfter(received);
    return { kind: card.closed && kind !== 'gone' ? 'closed' : kind, cardSerial, card };
  });
};
