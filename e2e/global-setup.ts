// SPDX-License-Identifier: AGPL-3.0-or-later
import { discard, startStack } from '../scripts/testing/stack';

/** Starts the real installation (sandbox, worker, portal, PostgreSQL) once for all journeys; `BASE_URL` is its address. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const stack = await startStack();
  await stack.ready();
  process.env.BASE_URL = stack.origin;
  process.env.STACK_DATA_DIR = stack.dataDir;
  return async () => {
    await stack.stop();
    discard(stack);
  };
}
