// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { type NewWindow } from '@/lib/weather/new-window';
import { type PlannedWindow } from '@/lib/weather/planned-window';
import { type Service } from '@/lib/weather/service';

const columns = { id: true, service: true, startsAt: true, endsAt: true, note: true, endedAt: true } as const;

type Row = Omit<PlannedWindow, 'service'> & { service: string };

const windowOf = (row: Row): PlannedWindow => ({ ...row, service: row.service as Service });

/** The windows that are not over, the first to begin first. */
export const listOpenWindows = async ({ tx, municipalityId, now }: TenantTx): Promise<PlannedWindow[]> => {
  const rows = await tx.plannedWindow.findMany({
    where: { municipalityId, endsAt: { gt: now }, endedAt: null },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: columns,
  });
  return rows.map(windowOf);
};

/** Keeps an announced window; false when this form was posted before. */
export const insertWindow = async (
  { tx, municipalityId, now }: TenantTx,
  window: NewWindow & { id: string; plannedBy: string },
): Promise<boolean> => {
  const row = { municipalityId, ...window, plannedAt: now };
  const { count } = await tx.plannedWindow.createMany({ data: [row], skipDuplicates: true });
  return count > 0;
};

/** Takes out or ends a window that is not over; gives back what it was, or `null`. */
export const endOpenWindow = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  endedBy: string,
): Promise<PlannedWindow | null> => {
  const where = { municipalityId, id, endsAt: { gt: now }, endedAt: null };
  const [row] = await tx.plannedWindow.updateManyAndReturn({
    where,
    data: { endedAt: now, endedBy },
    select: columns,
  });
  return row ? windowOf(row) : null;
};
