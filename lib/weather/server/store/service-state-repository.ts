// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tx } from '@/lib/platform/database';
import { CLOCKS, type ClockOwner, type ClockState } from '@/lib/weather/clock';
import { isService, type Service, type ServiceState } from '@/lib/weather/service';

/** Seconds between two questions to a service that works, and to one that does not. */
const WORKS_SECONDS = 30;
const FAILS_SECONDS = 10;

/** What is known of services and clocks. */
export type KnownStates = { services: ServiceState[]; clocks: ClockState[] };

type Row = Awaited<ReturnType<Tx['serviceState']['findMany']>>[number];

const clockOf = (clock: ClockOwner, row: Row | undefined): ClockState => ({
  clock,
  offsetMs: row?.clockOffsetMs ?? null,
  readAt: row?.clockReadAt ?? null,
  offSince: row?.clockOffSince ?? null,
});

/** Everything that the worker learned. */
export const listStates = async (tx: Tx): Promise<KnownStates> => {
  const rows = await tx.serviceState.findMany();
  const services = rows.flatMap(({ service, answeredAt, failures, failingSince, unsignedSince }) =>
    isService(service) ? [{ service, answeredAt, failures, failingSince, unsignedSince }] : [],
  );
  const rowOf = (clock: ClockOwner) => rows.find(({ service }) => service === clock);
  return { services, clocks: CLOCKS.map((clock) => clockOf(clock, rowOf(clock))) };
};

/**
 * Takes the question to a service that is due, so that of several workers one asks; false when it is not due. A clock that went back
 * makes it due.
 */
export const claimQuestion = async (tx: Tx, service: Service): Promise<boolean> => {
  const claimed = await tx.$executeRaw`
    update service_state set asked_at = app.now()
    where service = ${service} and (asked_at is null or asked_at > app.now() or asked_at <= app.now()
      - make_interval(secs => case when failures = 0 then ${WORKS_SECONDS}::int else ${FAILS_SECONDS}::int end))`;
  return claimed > 0;
};

/** Enters whether a service answered; gives back how many failures in a row there were before and are now. */
export const enterOutcome = async (
  tx: Tx,
  service: Service,
  answered: boolean,
): Promise<{ before: number; now: number }> => {
  const [row] = await tx.$queryRaw<{ before: number; now: number }[]>`
    with old as (select failures from service_state where service = ${service} for update)
    update service_state set answered_at = app.now(),
      failures = case when ${answered} then 0 else old.failures + 1 end,
      failing_since = case when ${answered} then null else coalesce(failing_since, app.now()) end
    from old where service = ${service}
    returning old.failures as before, service_state.failures as now`;
  if (!row) throw new Error('every service has its row');
  return row;
};

/** Enters whether the answers of the credential backend are signed; true when that is new. */
export const enterSignature = async (tx: Tx, signed: boolean): Promise<boolean> => {
  const changed = await tx.$executeRaw`
    update service_state set unsigned_since = case when ${signed} then null else app.now() end
    where service = 'credential-backend' and (unsigned_since is null) <> ${signed}`;
  return changed > 0;
};

/** Enters by how many ms a clock is ahead of ours, and whether that is too much; true when it was not so before. */
export const enterOffset = async (
  tx: Tx,
  clock: ClockOwner,
  offsetMs: number,
  off: boolean,
): Promise<boolean> => {
  const [row] = await tx.$queryRaw<{ wasOff: boolean }[]>`
    with old as (select clock_off_since from service_state where service = ${clock} for update)
    update service_state set clock_offset_ms = ${offsetMs}, clock_read_at = app.now(),
      clock_off_since = case when ${off} then coalesce(old.clock_off_since, app.now()) end
    from old where service = ${clock}
    returning old.clock_off_since is not null as "wasOff"`;
  if (!row) throw new Error('every clock has its row');
  return row.wasOff !== off;
};

/** What the database's own clock says, without the practice offset. */
export const readDatabaseClock = async (tx: Tx): Promise<Date> => {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`select clock_timestamp() as at`;
  if (!row) throw new Error('the database told no time');
  return row.at;
};
