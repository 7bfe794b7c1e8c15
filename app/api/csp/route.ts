// SPDX-License-Identifier: AGPL-3.0-or-later
import { log } from '@/lib/platform/log';

const LONGEST = 8_192;

/** Reports of the content policy: only which directive was broken is kept. */
export const POST = async (request: Request): Promise<Response> => {
  const body = (await request.text()).slice(0, LONGEST);
  const directive = /"(?:effective-directive|violated-directive)"\s*:\s*"([a-z-]+)/.exec(body)?.[1];
  log.warn('csp-report', { directive });
  return new Response(null, { status: 204 });
};
