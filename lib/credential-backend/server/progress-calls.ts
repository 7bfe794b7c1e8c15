// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import { type BackendError } from '../backend-error';
import { type CredentialBackend } from '../credential-backend';
import { type EnrolmentDay, type EnrolmentInForce } from '../enrolment-day';
import { type ProgressEvent } from '../progress';
import { type Ask } from './ask';
import { DELIVERY_MS } from './deadlines';

const readEvent = (wire: Wire['ProgressEvent']): ProgressEvent => ({
  id: wire.event_id,
  enrolmentId: wire.enrolment_id,
  kind: wire.kind,
  occurredAt: new Date(wire.occurred_at),
  parcelNumber: wire.parcel_number ?? null,
  collectBy: (wire.collect_by ?? null) as CivilDate | null,
  returnReason: wire.reason ?? null,
});

const readDay = ({ day, count, digest }: Wire['EnrolmentDay']): EnrolmentDay => ({
  day: day as CivilDate,
  count,
  digest,
});

const readInForce = (wire: Wire['EnrolmentInForce']): EnrolmentInForce => ({
  enrolmentId: wire.enrolment_id,
  version: wire.version_in_force,
  requestDigest: wire.request_digest,
  state: wire.state,
  ticketId: wire.ticket_id,
  cardSerial: wire.card_serial_number,
});

type Part<T> = { items: T[]; next: string | null };

/** Every page of a list, one after the other. */
const allOf = async <T>(
  pageAfter: (cursor: string | null) => Promise<Result<Part<T>, BackendError>>,
): Promise<Result<T[], BackendError>> => {
  const items: T[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await pageAfter(cursor);
    if (!page.ok) return page;
    items.push(...page.value.items);
    if (page.value.next === null || page.value.next === cursor) return ok(items);
    cursor = page.value.next;
  }
};

export const progressCalls = (
  ask: Ask,
): Pick<CredentialBackend, 'listProgress' | 'listEnrolmentDays' | 'listEnrolmentsOfDay'> => {
  const at = (municipality: string, list: string, cursor: string | null) => ({
    path: `/municipalities/${municipality}/${list}${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`,
    deadlineMs: DELIVERY_MS,
  });
  return {
    listProgress: (municipality, cursor) =>
      ask(at(municipality, 'progress-events', cursor), 'ProgressEvents', ({ items, next_cursor }) => ({
        events: items.map(readEvent),
        cursor: next_cursor,
      })),
    listEnrolmentDays: (municipality) =>
      allOf((cursor) =>
        ask(at(municipality, 'enrolment-days', cursor), 'EnrolmentDays', ({ items, next_cursor }) => ({
          items: items.map(readDay),
          next: next_cursor ?? null,
        })),
      ),
    listEnrolmentsOfDay: (municipality, day) =>
      allOf((cursor) =>
        ask(
          at(municipality, `enrolment-days/${day}`, cursor),
          'EnrolmentsOfDay',
          ({ items, next_cursor }) => ({
            items: items.map(readInForce),
            next: next_cursor ?? null,
          }),
        ),
      ),
  };
};
