// SPDX-License-Identifier: AGPL-3.0-or-later
import { timingSafeEqual } from 'node:crypto';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

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

/** The portal can work: the database answers. Details only from loopback or with the token. */
export const GET = async (request: Request): Promise<Response> => {
  const ready = await database()
    .withoutTenant(({ tx }) => tx.installation.findUnique({ where: { id: 1 } }))
    .then(
      (row) => row !== null,
      () => false,
    );
  const details = mayReadDetails(request) ? { database: ready ? 'ok' : 'unreachable', mode: env().mode } : {};
  return Response.json({ status: ready ? 'ok' : 'unavailable', ...details }, { status: ready ? 200 : 503 });
};
