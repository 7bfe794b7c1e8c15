// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { sealingKey } from '@/lib/platform/vault/vault';
import { configure, sharedDatabase } from '@/lib/testing/installation';
import { addTown, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';
import { sealTo } from '@/sandbox/seal';
import { openSealed, openSealedSecond } from './open-halves';

let town: Town;
beforeAll(async () => {
  configure(sharedDatabase());
  town = await addTown();
});

const card = { ticket_id: randomUUID(), card_serial_number: 'CA12345AB' };

it('opens second halves of the card they were released for, and neither kind as the other', async () => {
  const publicKey = await inTown(town, (tenant) => sealingKey(tenant));
  const inside = { ...card, municipality_code: town.istatCode };
  const first = await sealTo(publicKey, { ...inside, pin_first_half: '0123', puk_first_half: '4567' });
  const second = await sealTo(publicKey, {
    ...inside,
    kind: 'second',
    pin_second_half: '8901',
    puk_second_half: '2345',
  });
  const expected = {
    ticketId: card.ticket_id,
    cardSerial: card.card_serial_number,
    municipalityCode: town.istatCode,
    keyId: publicKey.kid,
  };
  await inTown(town, async (tenant) => {
    const halves = valueOf(await openSealedSecond(tenant, { ...expected, sealed: second }));
    expect([halves.kind, halves.pin.reveal(), halves.puk.reveal()]).toEqual(['second', '8901', '2345']);
    expect(String(halves.pin)).toBe('[redacted]');
    const otherHalf = { ok: false, error: { kind: 'other-half' } };
    expect(await openSealedSecond(tenant, { ...expected, sealed: first })).toEqual(otherHalf);
    expect(await openSealed(tenant, { ...expected, sealed: second })).toEqual(otherHalf);
    const other = { ...expected, cardSerial: 'CA54321AB', sealed: second };
    expect(await openSealedSecond(tenant, other)).toEqual({ ok: false, error: { kind: 'other-card' } });
  });
});
