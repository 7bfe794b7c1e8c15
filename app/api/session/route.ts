// SPDX-License-Identifier: AGPL-3.0-or-later
import { route } from '@/lib/access/server/guard';

/** "Resto qui": looking the session up writes it down as seen. */
export const POST = route('use-portal', () => Promise.resolve(new Response(null, { status: 204 })));
