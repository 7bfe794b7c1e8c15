// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { cut, paged } from './paged';

const IN_FORCE = `
  select e.enrolment_id, e.version, e.request_digest, card.ticket_id, card.serial, card.issued_on::text as day,
    case card.state when 'cancelled' then 'cancelled' else 'active' end as state
  from enrolment e join card using (ticket_id) where card.municipality_code = $1`;

/** Between days and between ids, what `cursor` says: the last one of the page before. */
export const listEnrolmentDays = paged(
  '/enrolment-days',
  async (tx, page): Promise<Wire['EnrolmentDays']> => {
    const { rows } = await tx.query<Wire['EnrolmentDay']>(
      `select day, count(*)::int as count, encode(sha256(convert_to(string_agg(line, '' order by line), 'UTF8')), 'hex') as digest
       from (select day, (enrolment_id || ' ' || version || ' ' || request_digest || ' ' || state || E'\\n') collate "C" as line
             from (${IN_FORCE}) all_in_force) lines
       where $2::text is null or day < $2 group by day order by day desc limit $3`,
      [page.municipality, page.cursor, page.limit + 1],
    );
    return cut(
      rows,
      page,
      (row) => row,
      ({ day }) => day,
    );
  },
);

type InForceRow = {
  enrolment_id: string;
  version: number;
  request_digest: string;
  state: 'active' | 'cancelled';
  ticket_id: string;
  serial: string;
};

const inForceOf = (row: InForceRow): Wire['EnrolmentInForce'] => ({
  enrolment_id: row.enrolment_id,
  version_in_force: row.version,
  request_digest: row.request_digest,
  state: row.state,
  ticket_id: row.ticket_id,
  card_serial_number: row.serial,
});

export const listEnrolmentsOfDay = paged(
  '/enrolment-days/:day',
  async (tx, page): Promise<Wire['EnrolmentsOfDay']> => {
    const { rows } = await tx.query<InForceRow>(
      `select * from (${IN_FORCE}) all_in_force where day = $2 and ($3::text is null or enrolment_id::text > $3)
       order by enrolment_id limit $4`,
      [page.municipality, page.day, page.cursor, page.limit + 1],
    );
    return cut(rows, page, inForceOf, ({ enrolment_id }) => enrolment_id);
  },
);
