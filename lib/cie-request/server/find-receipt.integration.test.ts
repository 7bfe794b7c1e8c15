// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { signReference } from '@/lib/platform/vault/signed-token';
import { type Actor, addActor, addTown, type Town } from '@/lib/testing/town';
import { findRequests } from './find-requests';
import { openRequest } from './open-request';

let home: Town;
let clerk: Actor;
let requestId: string;

beforeAll(async () => {
  configure(sharedDatabase());
  home = await addTown();
  clerk = await addActor(home, 'clerk');
  requestId = await openRequest(await clerk.proof('work-requests'));
});

const find = async (text: string) => findRequests(await clerk.proof('read-requests'), text);
const token = (municipalityId: string) => signReference({ municipalityId, requestId, version: 1 });

it('the QR of a receipt opens its request, whatever the reader puts around it', async () => {
  for (const text of [token(home.id), `]Q3${token(home.id)}\r`, token(home.id).replaceAll('-', "'")]) {
    const { lines, refusal } = await find(text);
    expect(lines.map(({ id }) => id)).toEqual([requestId]);
    expect(refusal).toBeNull();
  }
});

it('the QR of another municipality and a forged one are told apart, and find nothing', async () => {
  const away = await addTown();
  expect(await find(token(away.id))).toMatchObject({ lines: [], refusal: 'other-municipality' });
  const forged = token(home.id).replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
  expect(await find(forged)).toMatchObject({ lines: [], refusal: 'not-signed' });
});
