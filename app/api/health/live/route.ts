// SPDX-License-Identifier: AGPL-3.0-or-later

/** The process answers. */
export const GET = (): Response => Response.json({ status: 'ok' });
