// SPDX-License-Identifier: AGPL-3.0-or-later
import { timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/platform/env';
import { isReady } from '@/lib/platform/health';
import { listClockFaults } from '@/lib/weather/server/list-clock-faults';

const mayReadDetails = (request: Request): boolean => {
  const { healthToken } = env();
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (healthToken && given) {
    const [a, b] = [Buffer.from(given), Buffer.from(healthToken)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
  const address = request.headers.get('x-forwarded-for') ?? '';
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
};

/** Clocks that are off do not stop the portal, but somebody has to mend them: among the details. */
const detailsOf = async (ready: boolean) => ({
  database: ready ? 'ok' : 'unreachable',
  mode: env().mode,
  ...(ready && { clocksOff: await listClockFaults().catch(() => null) }),
});

/** The portal can work: the database answers. Details only from loopback or with the token. */
export const GET = async (request: Request): Promise<Response> => {
  const ready = await isReady();
  const details = mayReadDetails(request) ? await detailsOf(ready) : {};
  return Response.json({ status: ready ? 'ok' : 'unavailable', ...details }, { status: ready ? 200 : 503 });
};
