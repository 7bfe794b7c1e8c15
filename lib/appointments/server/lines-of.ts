// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { isAppointmentMark, stateOf } from '@/lib/appointments/appointment-state';
import { listStatuses } from '@/lib/cie-request/server/list-statuses';
import { type TenantTx } from '@/lib/platform/database';
import { type AppointmentRow } from './store/appointment-repository';

/** Lines out of rows, each with the state that its requests give it. */
export const linesOf = async (
  tenant: TenantTx,
  rows: readonly AppointmentRow[],
): Promise<AppointmentLine[]> => {
  const ids = rows.flatMap(({ people }) => people.flatMap(({ requestId }) => requestId ?? []));
  const statuses = await listStatuses(tenant, ids);
  return rows.map(({ id, code, start, minutes, office, counter, mark, arrivedAt, people }) => {
    if (!isAppointmentMark(mark)) throw new Error('an appointment has a known mark');
    const listed = people.map(({ requestId, ...person }) => {
      const status = requestId === null ? undefined : statuses.get(requestId);
      return { ...person, request: requestId !== null && status ? { id: requestId, status } : null };
    });
    return {
      id,
      code,
      start,
      minutes,
      office,
      counter,
      arrivedAt,
      people: listed,
      state: stateOf(mark, listed),
    };
  });
};

/** The line of one row. */
export const lineOf = async (tenant: TenantTx, row: AppointmentRow): Promise<AppointmentLine> => {
  const [line] = await linesOf(tenant, [row]);
  if (!line) throw new Error('one row makes one line');
  return line;
};
