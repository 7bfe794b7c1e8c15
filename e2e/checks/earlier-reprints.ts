// SPDX-License-Identifier: AGPL-3.0-or-later
import { onDatabase } from '../walls/stack-database';

/**
 * As if every reprint of the installation had been made two months ago: what journeys of other files printed again reaches no citizen's limit
 * in those of this one, whatever order they come in.
 */
export const ageReprints = (): Promise<unknown> =>
  onDatabase(
    'sportello',
    (client) =>
      client.query(
        "update reprint set released_at = released_at - interval '60 days', asked_at = asked_at - interval '60 days'",
      ),
    true,
  );
