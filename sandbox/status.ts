// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type Operation } from './operation';

export const showStatus: Operation = {
  method: 'GET',
  path: '/status',
  open: true,
  run: async (tx) => {
    await tx.query('select 1');
    const working: Wire['Problem'] = { type: 'about:blank', title: 'Servizio attivo', status: 200 };
    return { bytes: Buffer.from(JSON.stringify(working)), contentType: 'application/problem+json' };
  },
};
