// SPDX-License-Identifier: AGPL-3.0-or-later
import { database } from './database';

/** True when the database answers and is prepared: the portal can work. */
export const isReady = (): Promise<boolean> =>
  database()
    .withoutTenant(({ tx }) => tx.installation.findUnique({ where: { id: 1 } }))
    .then(
      (row) => row !== null,
      () => false,
    );
