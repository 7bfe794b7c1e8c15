// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { publishedNotices } from './notices/catalogue';
import { type Operation } from './operation';

export const listOperatorNotices: Operation = {
  method: 'GET',
  path: '/operator-notices',
  run: (_tx, _input, { now }) => {
    const list: Wire['OperatorNotices'] = { items: publishedNotices(now) };
    return Promise.resolve({ json: list });
  },
};
