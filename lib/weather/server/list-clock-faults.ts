// SPDX-License-Identifier: AGPL-3.0-or-later
import { database } from '@/lib/platform/database';
import { clockFault, type ClockOwner } from '@/lib/weather/clock';
import { listStates } from './store/service-state-repository';

/** The clocks that are off by half a minute or more; for whoever watches the installation from outside. */
export const listClockFaults = (): Promise<ClockOwner[]> =>
  database().withoutTenant(async ({ tx, now }) => {
    const { clocks } = await listStates(tx);
    return clocks.filter((state) => clockFault(state, now) !== null).map(({ clock }) => clock);
  });
